"""The best plan of a small dinner, proven by the constraint model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import even_spread
from seating.dinner.plan import Plan
from seating.score.score import Score
from seating.words.errors import InputError
from seating.words.sentences.said import Said
from seating.words.sentences.told import within
from seating_solvers.bounds import Bound
from seating_solvers.cpsat.effort import effort_to_prove
from seating_solvers.running.when_to_stop import Watch

MOST_GUESTS = 150
"""The model has a variable for each two guests and each two seats: beyond, it is too large."""

FEW_GUESTS = 30
"""With more than these no proof comes within seconds, whatever the dinner."""

MOST_TALK = {"near": 450, "table": 600, "beside": 1500}
"""Pairs, times courses, times places, that are proven in some ten seconds; as measured."""

WHY = Said("bound_proven")


@dataclass(frozen=True, eq=False)
class Proven:
    """The best plan found, and what is proven about it.

    Parameters
    ----------
    seats : ndarray of int32, shape (courses, guests)
    score : Score
    best : bool
        Whether no plan with tables filled alike is better.
    bound : Bound or None
        On introductions.
    """

    seats: NDArray[np.int32]
    score: Score
    best: bool
    bound: Bound | None


def likely(dinner: Dinner) -> bool:
    """Whether the dinner is so small that a proof is likely within seconds.

    Examples
    --------
    >>> [likely(Dinner.of(list("abcdefghijkl"), "1x12", meet=meet)) for meet in MOST_TALK]
    [False, True, False]
    """
    people = len(dinner.guests)
    places = len(dinner.tables) if dinner.talk.meet == "table" else dinner.seat_count
    talk = people * (people - 1) // 2 * len(dinner.courses) * places
    return people <= FEW_GUESTS and talk <= MOST_TALK[dinner.talk.meet]


def proven(
    dinner: Dinner,
    watch: Watch,
    seed: int,
    start: Plan,
    most: int,
    tell: Callable[[Score], None],
) -> Proven:
    """Look for better plans than the start until there are none, or the budget is spent.

    Parameters
    ----------
    dinner : Dinner
    watch : Watch
    seed : int
    start : Plan
    most : int
        Introductions that no plan exceeds, in units of worth.
    tell : callable
        Told the score of each better plan.

    Raises
    ------
    InputError
        If the dinner is too large for it.
    """
    if len(dinner.guests) > MOST_GUESTS:
        what = f"a dinner of more than {MOST_GUESTS} guests is too large to be proven best"
        raise InputError(what, value=str(len(dinner.guests)), hint="choose the solver auto")
    from seating_solvers.cpsat.evenness import holding
    from seating_solvers.cpsat.exact import solve_exactly

    spread = even_spread(dinner)
    even = spread.holds(start.sizes)
    found = solve_exactly(
        dinner,
        effort_to_prove(watch, seed),
        start.seats,
        holding(spread, start),
        most=most if even else None,
        tell=lambda _, score: tell(score),
    )
    seats, score = found.seats, found.score
    assert seats is not None
    assert score is not None
    if not even:  # it holds for plans filled like this one, and others may be
        return Proven(seats, score, False, None)
    return Proven(seats, score, found.best, _bound(dinner, score, found.bound))


def _bound(dinner: Dinner, score: Score, value: int | None) -> Bound | None:
    """A bound on all plans, not only on those that break and lack as little."""
    if value is None or score.broken or any(guest.goal for guest in dinner.guests):
        return None
    return Bound(value, score.unit, within(WHY))
