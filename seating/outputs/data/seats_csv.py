"""seats.csv: who sits where, one line for every guest and course."""

from __future__ import annotations

from collections.abc import Iterator

from seating.dinner.plan import Plan
from seating.dinner.sittings import sitting_columns
from seating.outputs.data.csv_lines import encoded, field, record

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
    return encoded(HEADER, _lines(plan))


def _lines(plan: Plan) -> Iterator[str]:
    tables = [field(table.name) for table in plan.dinner.tables]
    guests = [record([guest.id, guest.name]) for guest in plan.dinner.guests]
    for course, *columns in sitting_columns(plan):
        name = field(plan.dinner.courses[course].name)
        for table, seat, guest in zip(*columns, strict=True):
            yield f"{name},{tables[table]},{seat},{guests[guest]}"
