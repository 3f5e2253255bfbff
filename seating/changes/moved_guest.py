"""A guest on another seat, which nobody has."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from seating.changes.locked_seats import NO_SEATS, Locked
from seating.dinner.plan import AWAY, Plan
from seating.score.score import judge
from seating.words.errors import InputError
from seating.words.figures import counted


class Taken(InputError):
    """Somebody sits where a guest is to go: that would be a swap.

    Parameters
    ----------
    plan : Plan
    course, seat : int
    guest : int
        Who is to go there.
    """

    def __init__(self, plan: Plan, course: int, seat: int, guest: int) -> None:
        self.course, self.guest = course, guest
        self.other = int(plan.occupants[course, seat])
        dinner = plan.dinner
        what = (
            f"{dinner.label(self.other)} sits at {dinner.place(seat)} at "
            f"{dinner.courses[course].name}: that would be a swap"
        )
        super().__init__(what)


def moved_guest(
    plan: Plan,
    guest: int,
    table: int,
    seat: int | None = None,
    courses: Sequence[int] | None = None,
    locked: Locked = NO_SEATS,
) -> Plan:
    """A plan where a guest has gone to an empty seat.

    Parameters
    ----------
    plan : Plan
    guest, table : int
        By index.
    seat : int, optional
        At that table, from 1; when left out, the empty one where the plan is worth most, and
        at courses where the guest is at that table already, none.
    courses : sequence of int, optional
        At these only; when left out, at all at which the guest is there.
    locked : mapping of (int, int) to int, optional
        Seats that stay as they are, of `seating.changes.locked_seats.locked_seats`.

    Raises
    ------
    Taken
        If somebody sits there.
    InputError
        If there is no such seat, none is free, or the guest is not there.
    """
    dinner = plan.dinner
    there = [course for course in range(len(plan.seats)) if _is_there(plan, course, guest)]
    if seat is not None and not 1 <= seat <= dinner.tables[table].seats:
        has = f"table {dinner.tables[table].name} has {counted(dinner.tables[table].seats, 'seat')}"
        raise InputError("no such seat", value=str(seat), hint=has)
    moved = plan
    for course in there if courses is None else courses:
        if course not in there:
            what = f"{dinner.label(guest)} is not there at {dinner.courses[course].name}"
            raise InputError(what)
        moved = _moved(moved, guest, table, seat, course, locked)
    if moved is plan or np.array_equal(moved.seats, plan.seats):
        place = f"table {dinner.tables[table].name}"
        place += "" if seat is None else f", seat {seat}"
        raise InputError(f"{dinner.label(guest)} sits at {place} already")
    return moved


def _is_there(plan: Plan, course: int, guest: int) -> bool:
    """Whether the guest sits there, or ought to."""
    return bool(plan.dinner.present[course, guest]) or plan.seats[course, guest] != AWAY


def _moved(
    plan: Plan, guest: int, table: int, seat: int | None, course: int, locked: Locked
) -> Plan:
    dinner = plan.dinner
    first, last = map(int, dinner.first_seat[table : table + 2])
    if seat is not None:
        place = first + seat - 1
        if plan.occupants[course, place] not in (AWAY, guest):
            raise Taken(plan, course, place, guest)
        return _on(plan, course, guest, place)
    if plan.table_of(course, guest) == table:
        return plan
    free = [
        place
        for place in range(first, last)
        if plan.occupants[course, place] == AWAY
        and not dinner.closed[course, place]
        and (course, place) not in locked
    ]
    if not free:
        what = f"table {dinner.tables[table].name} has no empty seat at "
        hint = "a seat that is taken can be had in a swap"
        raise InputError(what + dinner.courses[course].name, hint=hint)
    tried = [_on(plan, course, guest, place) for place in free]
    return max(tried, key=lambda one: judge(one).score)


def _on(plan: Plan, course: int, guest: int, place: int) -> Plan:
    seats = plan.seats.copy()
    seats[course, guest] = place
    return Plan(plan.dinner, seats)
