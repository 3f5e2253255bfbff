"""Seats of a room as cells of CSV: table and number, said once for all courses."""

from __future__ import annotations

from seating.dinner.dinner import Dinner
from seating.outputs.data.csv_lines import field


def seat_cells(dinner: Dinner) -> list[str]:
    """``,table,seat`` of every seat through the room, seats from 1; the last is of no seat.

    Parameters
    ----------
    dinner : Dinner

    Returns
    -------
    list of str
        So that a guest without a seat, whose number is -1, finds two empty cells.
    """
    names = [field(table.name) for table in dinner.tables]
    cells = [
        f",{name},{number}"
        for name, table in zip(names, dinner.tables, strict=True)
        for number in range(1, table.seats + 1)
    ]
    return [*cells, ",,"]
