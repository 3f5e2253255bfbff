"""itineraries.csv: the evening of each guest on one line."""

from __future__ import annotations

from collections.abc import Iterator

from seating.dinner.plan import Plan
from seating.outputs.data.csv_lines import AT_ONCE, encoded, fields, record
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


def _blocks(plan: Plan) -> Iterator[list[list[str]]]:
    """Some guests at a time: who it is, the place at each course, and the end of the line."""
    guests, places = plan.dinner.guests, seat_cells(plan.dinner)
    for start in range(0, len(guests), AT_ONCE):
        some = guests[start : start + AT_ONCE]
        ids, names = fields([guest.id for guest in some]), fields([guest.name for guest in some])
        yield [
            [f"{one},{name}" for one, name in zip(ids, names, strict=True)],
            *(
                [places[seat] for seat in seats[start : start + AT_ONCE].tolist()]
                for seats in plan.seats
            ),
            ["\n"] * len(some),
        ]
