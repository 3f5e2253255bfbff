"""What a plan is worth when guests who may stay away do: drawn, each by their own chance.

All others stay where they sit. An introduction needs both of a pair, and how much two talk
does not depend on who else is there: what is left of the introductions is the sum over pairs
of whom both have come.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seating.dinner.maybes import chance_of, maybes_of
from seating.people.pairs import Ints
from seating.score.score import Verdict

DRAWS = 200


@dataclass(frozen=True, eq=False)
class MaybeDraws:
    """What comes of some draws.

    Parameters
    ----------
    guests : tuple of int
        Who may stay away, by index.
    all_come : float
        Expected introductions if all of them come.
    expected, worst : float
        The same as the mean and the least of all draws.
    missing : int
        How many are missing at one table at one course at most, in any draw.
    missing_on_average : float
        The most that are missing at one table at one course, as the mean of all draws.
    fewest : int
        The new people of whoever comes and meets fewest, in any draw.
    draws : int
    """

    guests: tuple[int, ...]
    all_come: float
    expected: float
    worst: float
    missing: int
    missing_on_average: float
    fewest: int
    draws: int


def maybe_draws(verdict: Verdict, draws: int = DRAWS, seed: int = 0) -> MaybeDraws | None:
    """Draw who comes.

    Parameters
    ----------
    verdict : Verdict
    draws : int, optional
    seed : int, optional
        The same draws the same plan, and of two plans of the same guests.

    Returns
    -------
    MaybeDraws or None
        None where nobody may stay away.
    """
    dinner = verdict.plan.dinner
    maybes = maybes_of(dinner)
    if not len(maybes):
        return None
    chances = np.array([chance_of(dinner.guests[guest]) for guest in maybes.tolist()])
    come = np.random.default_rng(seed).random((draws, len(maybes))) < chances
    left = _introductions(verdict, maybes, come) / dinner.talk.worth.unit
    missing = _missing(verdict, maybes, come)
    return MaybeDraws(
        guests=tuple(maybes.tolist()),
        all_come=verdict.expected,
        expected=float(left.mean()),
        worst=float(left.min()),
        missing=int(missing.max()),
        missing_on_average=float(missing.mean()),
        fewest=_fewest(verdict, maybes, come),
        draws=draws,
    )


def _introductions(verdict: Verdict, maybes: Ints, come: np.ndarray) -> Ints:
    """Introductions that are left, in units of worth, by draw."""
    ledger = verdict.ledger
    first, second = _places(verdict, maybes)
    unsure = (first >= 0) | (second >= 0)
    sure = int(ledger.introduced[~unsure].sum())
    first, second, gains = first[unsure], second[unsure], ledger.introduced[unsure]
    there = _with_sure(come)
    return np.array([sure + int(gains[row[first] & row[second]].sum()) for row in there])


def _fewest(verdict: Verdict, maybes: Ints, come: np.ndarray) -> int:
    """The new people of whoever comes and meets fewest, in any draw."""
    plan, ledger = verdict.plan, verdict.ledger
    first, second = _places(verdict, maybes)
    touched = ledger.met & ((first >= 0) | (second >= 0))
    first, second = first[touched], second[touched]
    ends = ledger.first[touched], ledger.second[touched]
    seated = np.asarray((plan.seats >= 0).any(axis=0))
    fewest = int(verdict.meets[seated].max(initial=0))
    for row in _with_sure(come):
        lost = ~(row[first] & row[second])
        meets = verdict.meets.copy()
        for end in ends:
            meets -= np.bincount(end[lost], minlength=len(meets))
        here = np.setdiff1d(np.flatnonzero(seated), maybes[~row[:-1]])
        fewest = min(fewest, int(meets[here].min(initial=fewest)))
    return fewest


def _places(verdict: Verdict, maybes: Ints) -> tuple[Ints, Ints]:
    """Both guests of each pair of the ledger, by their place among those who may stay away."""
    place = np.full(len(verdict.plan.dinner.guests), -1, dtype=np.int64)
    place[maybes] = np.arange(len(maybes))
    return place[verdict.ledger.first], place[verdict.ledger.second]


def _with_sure(come: np.ndarray) -> np.ndarray:
    """Who comes by draw, and everybody else at place -1."""
    return np.concatenate([come, np.ones((len(come), 1), dtype=bool)], axis=1)


def _missing(verdict: Verdict, maybes: Ints, come: np.ndarray) -> Ints:
    """The most who are missing at one table at one course, by draw."""
    plan, most = verdict.plan, np.zeros(len(come), dtype=np.int64)
    for row in plan.seats[:, maybes]:
        seated = np.flatnonzero(row >= 0)
        tables = plan.dinner.table_of_seat[row[seated]]
        for draw, there in enumerate(come):
            gone = np.bincount(tables[~there[seated]], minlength=1)
            most[draw] = max(most[draw], int(gone.max()))
    return most
