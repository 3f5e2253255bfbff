"""A plan as rows of course, table, seat and guest, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from seating.dinner import Dinner
from seating.errors import InputError
from seating.plan import AWAY, Plan

Row = tuple[str, str, int, str, str]


def sittings(plan: Plan) -> Iterator[Row]:
    """Rows of course, table, seat (from 1), id and name, by course, table and seat.

    Parameters
    ----------
    plan : Plan
        Names are as in the guest list; `seating.Dinner.labels` tells apart namesakes.
    """
    dinner = plan.dinner
    for course, occupants in enumerate(plan.occupants):
        for seat in np.flatnonzero(occupants >= 0):
            table = int(dinner.table_of_seat[seat])
            guest = dinner.guests[occupants[seat]]
            number = int(seat - dinner.first_seat[table]) + 1
            name = dinner.tables[table].name
            yield dinner.courses[course].name, name, number, guest.id, guest.name


def plan_of(dinner: Dinner, rows: Iterable[tuple[str, str, int, str]]) -> Plan:
    """A plan from rows of course, table, seat (from 1) and id.

    Raises
    ------
    InputError
        If a row names what the dinner does not have, a guest is seated twice at a course,
        or two guests share a seat.
    """
    seats = np.full((len(dinner.courses), len(dinner.guests)), AWAY, dtype=np.int32)
    for course_name, table_name, number, who in rows:
        course, table = dinner.course_index(course_name), dinner.table_index(table_name)
        guest = dinner.guest_index(who)
        if not 1 <= number <= dinner.tables[table].seats:
            raise InputError(f"table {table_name} has no such seat", value=str(number))
        if seats[course, guest] != AWAY:
            raise InputError(f"{dinner.label(guest)} is seated twice at {course_name}")
        seats[course, guest] = dinner.first_seat[table] + number - 1
    return Plan(dinner, seats)
