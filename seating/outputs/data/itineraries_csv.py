"""itineraries.csv: the evening of each guest on one line."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from seating.dinner.plan import Plan
from seating.outputs.data.csv_lines import encoded, field, record

WHAT = ("table", "seat")


def itineraries_csv(plan: Plan) -> bytes:
    """The plan as CSV: id, name, then table and seat (from 1) for each course.

    Parameters
    ----------
    plan : Plan

    Returns
    -------
    bytes
        UTF-8 without a byte order mark, lines ending in LF; one line for each guest in the
        order of the list, with empty cells for a course without a seat. Names as in
        `seating.outputs.data.seats_csv`.
    """
    return encoded(_header(plan), _lines(plan))


def _header(plan: Plan) -> str:
    names = [course.name for course in plan.dinner.courses]
    return record(["id", "name", *(f"{name} {what}" for name in names for what in WHAT)])


def _lines(plan: Plan) -> Iterator[str]:
    guests = (record([guest.id, guest.name]) for guest in plan.dinner.guests)
    places = (_places(plan, course) for course in range(len(plan.dinner.courses)))
    for cells in zip(guests, *places, strict=True):
        yield ",".join(cells)


def _places(plan: Plan, course: int) -> Iterator[str]:
    """``table,seat`` of every guest at a course."""
    dinner, seats = plan.dinner, plan.seats[course]
    tables = dinner.table_of_seat[seats]
    numbers = np.where(seats < 0, 0, seats - dinner.first_seat[tables] + 1)
    names = [field(table.name) for table in dinner.tables]
    for table, number in zip(tables.tolist(), numbers.tolist(), strict=True):
        yield f"{names[table]},{number}" if number else ","
