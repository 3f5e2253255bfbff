"""itineraries.csv: the evening of each guest on one line."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from seating.dinner.plan import Plan
from seating.outputs.data.csv_lines import AT_ONCE, Pieces, Texts, encoded, record
from seating.outputs.data.guest_cells import guest_cells
from seating.outputs.data.seat_cells import seat_cells

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
    return encoded(_header(plan), _blocks(plan))


def _header(plan: Plan) -> str:
    names = [course.name for course in plan.dinner.courses]
    return record(["id", "name", *(f"{name} {what}" for name in names for what in WHAT)])


def _blocks(plan: Plan) -> Iterator[Pieces]:
    """Some guests at a time: who it is, the place at each course, and the end of the line."""
    dinner, end = plan.dinner, Texts(["\n"])
    places, who = seat_cells(dinner), guest_cells(dinner)
    for start in range(0, len(dinner.guests), AT_ONCE):
        some = np.arange(start, min(start + AT_ONCE, len(dinner.guests)))
        seats = [(places, seats[some]) for seats in plan.seats]
        yield [(who, some), *seats, (end, np.zeros_like(some))]
