"""A plan from a schedule without a repeat, or with as few as are known.

Schedules know tables and courses only. Guests are put on their places so that people who
know each other do not meet (`seating_solvers.mapping`); guests who stay take the places
that keep their table; a guest who is away leaves a place empty, and others move up so that
no table is left thin.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seating.dinner import Dinner
from seating.pairs import Ints, PairTable
from seating.plan import AWAY, Plan
from seating.rules.kinds import SamePlace
from seating.spread import even_spread
from seating_solvers.perfect import Schedule, schedule
from seating_solvers.strangers_only import strangers_only


@dataclass(frozen=True, eq=False)
class PerfectPlan:
    """A plan made from a schedule.

    Parameters
    ----------
    plan : Plan
    how : str
        The construction, in words.
    """

    plan: Plan
    how: str


def perfect_plan(dinner: Dinner, seed: int, over: Callable[[], bool]) -> PerfectPlan | None:
    """The plan of the nearest schedule known, or None when tables differ or none is known.

    Parameters
    ----------
    dinner : Dinner
    seed : int
    over : callable
        Whether to stop looking for better places.
    """
    seats = {table.seats for table in dinner.tables}
    coming = np.flatnonzero(dinner.present.any(axis=0))
    if len(seats) != 1 or not len(coming):
        return None
    found = schedule(len(dinner.tables), seats.pop(), len(dinner.courses), len(coming))
    if found is None:
        return None
    tables = _tables(dinner, found, coming, seed, over)
    return PerfectPlan(Plan(dinner, seats_of(dinner, tables)), found.how)


def _tables(
    dinner: Dinner, found: Schedule, coming: Ints, seed: int, over: Callable[[], bool]
) -> NDArray[np.int32]:
    """The table of each guest at each course, -1 when away."""
    order = _stayers_first(dinner, found, coming)
    frozen = np.zeros(len(coming), dtype=bool)
    frozen[: _stayers_seated(dinner, found)] = True
    table = found.table[:, _still_first(found)]
    place = _places(table, _known(dinner, order), frozen, seed, over)
    tables = np.full(dinner.present.shape, AWAY, dtype=np.int32)
    tables[:, order] = table[:, place]
    tables[~dinner.present] = AWAY
    _even_out(dinner, tables)
    return tables


def _places(
    table: NDArray[np.int32],
    known: PairTable,
    frozen: NDArray[np.bool_],
    seed: int,
    over: Callable[[], bool],
) -> Ints:
    """The place of each guest, so that as few as can be who know each other meet."""
    if not len(known):
        return np.arange(table.shape[1], dtype=np.int64)
    found = strangers_only(table, known, frozen, seed)
    if found is not None:
        return found
    # kernels take long to import, and many dinners do not need them
    from seating_solvers.mapping import mapped

    return mapped(table, known, frozen, seed, over)


def _stayers(dinner: Dinner) -> set[int]:
    kinds = (kind for rule in dinner.rules for kind in rule.kinds(dinner))
    return {kind.guest for kind in kinds if isinstance(kind, SamePlace)}


def _stayers_first(dinner: Dinner, found: Schedule, coming: Ints) -> Ints:
    """The guests who come, those who stay first."""
    stays = _stayers(dinner)
    if found.still is None or not stays:
        return coming
    return np.array(sorted(coming.tolist(), key=lambda guest: guest not in stays))


def _still_first(found: Schedule) -> Ints:
    """The places of a schedule, those that keep their table first."""
    if found.still is None:
        return np.arange(found.table.shape[1])
    return np.argsort(found.letter != found.still, kind="stable")


def _stayers_seated(dinner: Dinner, found: Schedule) -> int:
    if found.still is None:
        return 0
    return min(len(_stayers(dinner)), int((found.letter == found.still).sum()))


def _known(dinner: Dinner, order: Ints) -> PairTable:
    """What is lost when two guests meet, between places in `order`."""
    prior, worth = dinner.prior, dinner.talk.worth
    number = np.full(len(dinner.guests), -1, dtype=np.int64)
    number[order] = np.arange(len(order))
    first, second = number[prior.first], number[prior.second]
    both = (first >= 0) & (second >= 0)
    lost = worth.of(prior.values[both])
    return PairTable.summed(len(order), first[both], second[both], lost)


def _even_out(dinner: Dinner, tables: NDArray[np.int32]) -> None:
    """Move guests from tables with too many to tables with too few, in place."""
    spread = even_spread(dinner)
    for course, row in enumerate(tables):
        sizes = np.bincount(row[row >= 0], minlength=len(dinner.tables))
        low, high = spread.low[course], spread.high[course]
        while True:
            from_table, to_table = int((sizes - high).argmax()), int((low - sizes).argmax())
            over, under = sizes[from_table] - high[from_table], low[to_table] - sizes[to_table]
            if over <= 0 and under <= 0:
                break
            if over <= 0:
                from_table = int((sizes - low).argmax())
            if under <= 0:
                to_table = int((high - sizes).argmax())
            guest = int(np.flatnonzero(row == from_table)[-1])
            row[guest] = to_table
            sizes[from_table] -= 1
            sizes[to_table] += 1


def seats_of(dinner: Dinner, tables: NDArray[np.int32]) -> NDArray[np.int32]:
    """A seat for each guest at their table, filled from its first seat.

    Parameters
    ----------
    dinner : Dinner
    tables : ndarray of int32, shape (courses, guests)
        The table of each guest, -1 when away.
    """
    seats = np.full(tables.shape, AWAY, dtype=np.int32)
    for course, row in enumerate(tables):
        guests = np.flatnonzero(row >= 0)
        ordered = guests[np.argsort(row[guests], kind="stable")]
        at = row[ordered]
        rank = np.arange(len(ordered)) - np.searchsorted(at, at)
        seats[course, ordered] = dinner.first_seat[at] + rank
    return seats
