"""seats.csv: who sits where, one line for every guest and course."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from seating.dinner.plan import Plan
from seating.outputs.data.csv_lines import AT_ONCE, Pieces, Texts, encoded, field
from seating.outputs.data.guest_cells import guest_cells
from seating.outputs.data.seat_cells import seat_cells

HEADER = "course,table,seat,id,name"


def seats_csv(plan: Plan) -> bytes:
    """The plan as CSV: course, table, seat (from 1), id, name.

    Parameters
    ----------
    plan : Plan

    Returns
    -------
    bytes
        UTF-8 without a byte order mark, lines ending in LF; by course, table and seat.
        Names stand exactly as in the guest list, so that the file reads back: a name that
        a spreadsheet would take for a formula is not changed.
    """
    return encoded(HEADER, _blocks(plan))


def _blocks(plan: Plan) -> Iterator[Pieces]:
    """Some lines at a time: course, table and seat, guest."""
    dinner = plan.dinner
    courses = Texts([field(course.name) for course in dinner.courses])
    places, guests = seat_cells(dinner), guest_cells(dinner)
    comma, end = Texts([","]), Texts(["\n"])
    for course, occupants in enumerate(plan.occupants):
        taken = np.flatnonzero(occupants >= 0)
        for start in range(0, len(taken), AT_ONCE):
            seats = taken[start : start + AT_ONCE]
            here = np.full(len(seats), course)
            one = np.zeros_like(here)
            columns = [(places, seats), (comma, one), (guests, occupants[seats]), (end, one)]
            yield [(courses, here), *columns]
