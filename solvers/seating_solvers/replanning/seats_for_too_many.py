"""Chairs for guests who find no seat: each visits another table at each course.

Nobody is moved. Of the tables at which a guest may sit that one is chosen where the plan is worth
most, course by course, and then once more with all others known.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.plan import AWAY, Plan
from seating.evening.added_seats import AddedSeats, added_there
from seating.evening.changed_dinner import changed_dinner, unmoved_plan
from seating.evening.evening_changes import EveningChanges
from seating.people.pairs import Ints
from seating.score.score import judge
from seating.words.errors import Impossible
from seating_solvers.replanning.first_seats import seated_somewhere

MOST_TRIED = 24
"""Tables at which a guest is tried at each course."""

LOOKS = 2
"""How often the table of each guest is chosen at each course."""

Held = Callable[[Plan], NDArray[np.bool_]]
"""Which seats are not to be touched when nobody is moved, shape (courses, seats)."""


def seats_for_too_many(
    plan: Plan, changes: EveningChanges, held: Held, seed: int = 0
) -> EveningChanges:
    """The changes, with a chair for each guest and course without a free seat.

    Parameters
    ----------
    plan : Plan
        As it is in everybody's hands.
    changes : EveningChanges
        Where it has chairs, no more are added.
    held : callable
    seed : int, optional
        As for `changed_dinner`.

    Returns
    -------
    EveningChanges
        As they are where everybody finds a seat, or where no table has room for a chair.
    """
    if changes.added_seats:
        return changes
    before = added_there(plan.dinner)
    room = _room(plan.dinner, changes, before)
    everywhere = replace(
        changes,
        added_seats=tuple((course, table, AWAY) for course, table in np.argwhere(room).tolist()),
    )
    try:
        dinner = changed_dinner(plan.dinner, everywhere, seed)
    except Impossible:
        return changes
    unmoved = unmoved_plan(plan, dinner, everywhere)
    fixed = held(unmoved)
    place = _added_places(plan.dinner, dinner, room, before)
    added = np.zeros_like(fixed)
    courses, tables = np.nonzero(place != AWAY)
    added[courses, place[courses, tables]] = True
    seated = seated_somewhere(unmoved, fixed | added)
    without = dinner.present & (seated.seats == AWAY)
    if not without.any():
        return changes
    place[_all_held(dinner, fixed | added)] = AWAY
    chosen = _chosen(seated, without, place)
    return changes if chosen is None else replace(changes, added_seats=chosen)


def _room(dinner: Dinner, changes: EveningChanges, before: Ints) -> NDArray[np.bool_]:
    """Where one chair more can stand, shape (courses, tables)."""
    most = np.array([table.most_added for table in dinner.tables])
    room = (before < most) & (dinner.open_seats > 0)
    room[: changes.first] = False
    for table, closed in changes.closed.items():
        room[sorted(closed), table] = False
    return np.asarray(room)


def _added_places(before: Dinner, dinner: Dinner, room: NDArray[np.bool_], there: Ints) -> Ints:
    """The seat of one chair more at each table, shape (courses, tables); -1 where none can be."""
    own = np.array([table.own_seats for table in before.tables])
    seats = dinner.first_seat[: len(own)] + own + there
    return np.where(room, seats, AWAY)


def _all_held(dinner: Dinner, fixed: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Tables that are locked as a whole, shape (courses, tables of the plan)."""
    free = (~fixed & ~dinner.closed).astype(np.int64)
    return np.asarray(np.add.reduceat(free, dinner.first_seat[:-1], axis=1) == 0)


def _chosen(seated: Plan, without: NDArray[np.bool_], place: Ints) -> AddedSeats | None:
    """A table for each guest and course; None where there are too few."""
    now = _Taken(seated, place)
    places = [(guest, course) for guest, course in np.argwhere(without.T).tolist()]
    for _ in range(LOOKS):
        for guest, course in places:
            now.choose(guest, course)
    if (now.seats[without] == AWAY).any():
        return None
    return tuple(
        sorted((course, now.table(now.seats[course, guest]), guest) for guest, course in places)
    )


class _Taken:
    """Who sits on which chair so far."""

    def __init__(self, seated: Plan, place: Ints) -> None:
        self.dinner, self.place = seated.dinner, place
        self.seats = seated.seats.copy()

    def table(self, seat: int) -> int:
        return int(self.dinner.table_of_seat[seat])

    def choose(self, guest: int, course: int) -> None:
        """Put a guest where the plan is worth most."""
        self.seats[course, guest] = AWAY
        tables = self._tables(guest, course)
        if tables:
            best = max(tables, key=lambda table: self._worth(guest, course, table))
            self.seats[course, guest] = self.place[course, best]

    def _tables(self, guest: int, course: int) -> list[int]:
        """Those worth trying: without another chair, and not visited at another course."""
        free = (self.place[course] != AWAY) & ~np.isin(self.place[course], self.seats[course])
        visited = {self.table(seat) for seat in self.seats[:, guest].tolist() if seat >= 0}
        tables = np.flatnonzero(free).tolist()
        unseen = [table for table in tables if table not in visited]
        return sorted(unseen or tables, key=self._largest_first)[:MOST_TRIED]

    def _largest_first(self, table: int) -> tuple[int, int]:
        return -self.dinner.tables[table].own_seats, table

    def _worth(self, guest: int, course: int, table: int) -> tuple[int, ...]:
        seats = self.seats.copy()
        seats[course, guest] = self.place[course, table]
        plan = Plan(self.dinner, seats)
        return (*judge(plan).score.levels[:3], -int(plan.sizes[course, table]), -table)
