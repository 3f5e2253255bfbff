"""A plan as rows of course, table, seat and guest, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.words.errors import InputError

if TYPE_CHECKING:
    from seating.dinner.plan import Plan

AWAY = -1
"""In place of a seat, where a guest has none."""

Row = tuple[str, str, int, str, str]


def sittings(plan: Plan) -> Iterator[Row]:
    """Rows of course, table, seat (from 1), id and name, by course, table and seat.

    Parameters
    ----------
    plan : Plan
        Names are as in the guest list; `seating.Dinner.labels` tells apart namesakes.
    """
    dinner = plan.dinner
    tables = [table.name for table in dinner.tables]
    guests = [(guest.id, guest.name) for guest in dinner.guests]
    for course, *columns in sitting_columns(plan):
        name = dinner.courses[course].name
        for table, seat, guest in zip(*columns, strict=True):
            yield name, tables[table], seat, *guests[guest]


def sitting_columns(plan: Plan) -> Iterator[tuple[int, list[int], list[int], list[int]]]:
    """For each course its index, and the table, seat (from 1) and guest of everyone seated.

    Parameters
    ----------
    plan : Plan
        The three lists are of one length, by table and seat; tables and guests by index.
    """
    dinner = plan.dinner
    for course, occupants in enumerate(plan.occupants):
        seats = np.flatnonzero(occupants >= 0)
        tables = dinner.table_of_seat[seats]
        numbers = seats - dinner.first_seat[tables] + 1
        yield course, tables.tolist(), numbers.tolist(), occupants[seats].tolist()


def seats_of(dinner: Dinner, rows: Iterable[tuple[str, str, int, str]]) -> NDArray[np.int32]:
    """The seats of a plan from rows of course, table, seat (from 1) and id.

    Returns
    -------
    ndarray of int32, shape (courses, guests)
        As `seating.Plan` takes them, which sees whether two guests share one.

    Raises
    ------
    InputError
        If a row names what the dinner does not have, or a guest is seated twice at a course.
    """
    seats = np.full((len(dinner.courses), len(dinner.guests)), AWAY, dtype=np.int32)
    course_of, table_of = cache(dinner.course_index), cache(dinner.table_index)
    for course_name, table_name, number, who in rows:
        course, table = course_of(course_name), table_of(table_name)
        guest = dinner.guest_index(who)
        if not 1 <= number <= dinner.tables[table].seats:
            raise InputError(f"table {table_name} has no such seat", value=str(number))
        if seats[course, guest] != AWAY:
            raise InputError(f"{dinner.label(guest)} is seated twice at {course_name}")
        seats[course, guest] = dinner.first_seat[table] + number - 1
    return seats
