"""What an evening leaves to another one: talk, which fades, and how often pairs shared a table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.people.acquaintances import Acquaintances
from seating.people.guest import Guest
from seating.people.pairs import Ints, PairTable
from seating.people.same_people import BY_NAME, same_people
from seating.score.ledger import ledger_of


@dataclass(frozen=True, eq=False)
class Left:
    """What an evening left.

    Parameters
    ----------
    guests : tuple of Guest
        Who was on its list.
    first, second : ndarray of int64, shape (pairs,)
        Those who shared a table, by index.
    talk, courses : ndarray of int64, shape (pairs,)
        Their talk, and at how many courses they shared one.
    """

    guests: tuple[Guest, ...]
    first: Ints
    second: Ints
    talk: Ints
    courses: Ints


def left_by(plan: Plan) -> Left:
    """What an evening left, by its own model of talk.

    Parameters
    ----------
    plan : Plan
        Who did not come has no seat in it, and has met nobody.
    """
    ledger = ledger_of(plan)
    columns = (ledger.first, ledger.second, ledger.talk, ledger.courses)
    return Left(plan.dinner.guests, *(column.astype(np.int64) for column in columns))


def faded(talk: Ints, days: float, half_life: float | None) -> Ints:
    """Talk after some days, of which each half-life takes away one half; rounded, halves up.

    Parameters
    ----------
    talk : ndarray of int64
    days : float
        Before or after counts alike: the nearer evening weighs more.
    half_life : float or None
        Days; None where nothing fades.

    Examples
    --------
    >>> faded(np.array([100, 3]), 60, 30).tolist(), faded(np.array([100]), 60, None).tolist()
    ([25, 1], [100])
    """
    if half_life is None:
        return talk
    share = 0.5 ** (abs(days) / half_life)
    return np.asarray(np.floor(talk * share + 0.5).astype(np.int64))


def with_evenings(
    dinner: Dinner,
    evenings: Iterable[tuple[Left, float]],
    half_life: float | None = None,
    by: str = BY_NAME,
) -> Dinner:
    """A dinner to which other evenings left what they did.

    Parameters
    ----------
    dinner : Dinner
    evenings : iterable of (Left, float)
        With the days between.
    half_life : float, optional
        Days after which half of the talk is left; nothing fades when left out. How often a pair
        shared a table does not fade.
    by : {"name", "id"}, optional
        Who of one list is who of another.
    """
    people = len(dinner.guests)
    talk = [_all(dinner.acquaintances.talk)]
    courses = [_all(dinner.earlier)]
    for left, days in evenings:
        now = same_people(dinner.guests, left.guests, by).now
        first, second = now[left.first], now[left.second]
        both = (first >= 0) & (second >= 0)
        pairs = first[both], second[both]
        talk.append((*pairs, faded(left.talk[both], days, half_life)))
        courses.append((*pairs, left.courses[both]))
    if len(talk) == 1:
        return dinner
    known = Acquaintances(dinner.acquaintances.strength, _summed(people, talk))
    return replace(dinner, acquaintances=known, earlier=_summed(people, courses))


def _all(table: PairTable) -> tuple[Ints, Ints, Ints]:
    return table.first, table.second, table.values


def _summed(people: int, parts: list[tuple[Ints, Ints, Ints]]) -> PairTable:
    first, second, values = (np.concatenate(column) for column in zip(*parts, strict=True))
    some = values > 0
    return PairTable.summed(people, first[some], second[some], values[some])
