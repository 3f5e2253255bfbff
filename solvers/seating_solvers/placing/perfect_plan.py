"""A plan from a schedule without a repeat, or from the nearest that is known.

Schedules know tables and courses only. Guests are put on their places so that people who
know each other do not meet (`placing.avoid_acquaintances`); guests who keep a table take the
places that do; a guest who is away leaves a place empty, and others move up so that no
table is left thin.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import Spread, even_spread
from seating.dinner.lowered_rules import all_kinds
from seating.dinner.plan import AWAY, Plan
from seating.people.pairs import Ints, PairTable, stable_order
from seating.rules.shared.kinds import PairAtTable
from seating_solvers.placing.nearest_schedule import nearest_schedule, to_size
from seating_solvers.placing.place_guests import place_guests
from seating_solvers.placing.staying_guests import staying_guests
from seating_solvers.placing.table_sizes import evenly_filled

APART = 10
"""What is lost, in introductions, when two meet whom a rule keeps apart."""

GONE = -2
"""The table of a guest who is away; one without a table yet is at -1."""


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
    """The plan of the nearest schedule known, or None where none is.

    Parameters
    ----------
    dinner : Dinner
    seed : int
    over : callable
        Whether to stop looking for better places.
    """
    spread = even_spread(dinner)
    used = np.flatnonzero(spread.high.any(axis=0))
    staying = staying_guests(dinner).among(used)
    seats = np.where(spread.high > 0, dinner.open_seats, 0).max(axis=0)[used]
    target = evenly_filled(seats, int(dinner.present.any(axis=0).sum()))
    found = nearest_schedule(target, int(dinner.meeting.sum()), staying.matter, seed)
    if found is None:
        return None
    order = _most_often_there(dinner, found.table.shape[1])
    known = _known(dinner, order)
    table = place_guests(found, known, staying, order, target, seed, over)
    # where nobody meets, guests sit as at the course before
    table = table[np.maximum(np.cumsum(dinner.meeting) - 1, 0)]
    there = Spread(spread.low[:, used], spread.high[:, used])
    at = _all_tables(dinner, table, order, known, there, staying.matter, seed)
    tables = np.where(at < 0, at, used[np.maximum(at, 0)]).astype(np.int32)
    return PerfectPlan(Plan(dinner, seats_of(dinner, tables, staying.table)), found.how)


def _all_tables(
    dinner: Dinner,
    table: NDArray[np.int32],
    order: Ints,
    known: PairTable,
    spread: Spread,
    fixed: bool,
    seed: int,
) -> NDArray[np.int32]:
    """The table of every guest at each course, of those in use, below 0 when away."""
    tables = np.full(dinner.present.shape, -1, dtype=np.int32)
    tables[:, order] = table
    tables[~dinner.present] = GONE
    unit = dinner.talk.worth.unit
    if len(order) < len(dinner.guests):
        known = _known(dinner, np.arange(len(dinner.guests)))
    return to_size(tables, spread.low, spread.high, fixed, known, unit, seed)


def _most_often_there(dinner: Dinner, places: int) -> Ints:
    """The guests who get a place, in order: those who are there at most courses."""
    often = dinner.present.sum(axis=0)
    chosen = np.argsort(-often, kind="stable")[:places]
    return np.sort(chosen)


def _known(dinner: Dinner, order: Ints) -> PairTable:
    """What is lost when two guests meet, by number in `order`: talk in life, or a rule kept."""
    prior, worth = dinner.prior, dinner.talk.worth
    number = np.full(len(dinner.guests), -1, dtype=np.int64)
    number[order] = np.arange(len(order))
    first, second = number[prior.first], number[prior.second]
    both = (first >= 0) & (second >= 0)
    lost = worth.of(prior.values[both])
    one, other = number[_apart(dinner)]
    there = (one >= 0) & (other >= 0)
    first, second = np.append(first[both], one[there]), np.append(second[both], other[there])
    lost = np.append(lost, np.full(there.sum(), APART * worth.unit))
    return PairTable.summed(len(order), first, second, lost)


def _apart(dinner: Dinner) -> Ints:
    """Pairs of guests who must not share a table at some course, shape (2, pairs)."""
    pairs = [
        (kind.first, kind.second)
        for kind in all_kinds(dinner)
        if isinstance(kind, PairAtTable) and not kind.together
    ]
    return np.array(sorted(set(pairs)), dtype=np.int64).reshape(-1, 2).T


def seats_of(
    dinner: Dinner, tables: NDArray[np.int32], staying: Iterable[int] = ()
) -> NDArray[np.int32]:
    """A seat for each guest at their table, filled from its first seat; closed ones come last.

    Parameters
    ----------
    dinner : Dinner
    tables : ndarray of int32, shape (courses, guests)
        The table of each guest, below 0 when away.
    staying : iterable of int, optional
        Guests who are seated first, so that they keep their seat if they keep their table.
    """
    seats = np.full(tables.shape, AWAY, dtype=np.int32)
    moves = np.ones(len(dinner.guests), dtype=bool)
    moves[list(staying)] = False
    for course, row in enumerate(tables):
        guests = np.flatnonzero(row >= 0)
        # staying guests come first at their table, and others in the order of the list
        ordered = guests[stable_order(row[guests].astype(np.int64) * 2 + moves[guests])]
        at = row[ordered]
        rank = np.arange(len(ordered)) - np.searchsorted(at, at)
        in_turn = dinner.first_seat[at] + rank
        if dinner.closed[course].any():
            in_turn = np.lexsort((dinner.closed[course], dinner.table_of_seat))[in_turn]
        seats[course, ordered] = in_turn
    return seats
