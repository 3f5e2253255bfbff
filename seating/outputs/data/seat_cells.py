"""Seats of a room as cells of CSV: table and number, said once for all courses."""

from __future__ import annotations

from seating.dinner.dinner import Dinner
from seating.dinner.once_a_dinner import once_a_dinner
from seating.outputs.data.csv_lines import Texts, field


@once_a_dinner
def seat_cells(dinner: Dinner) -> Texts:
    """``,table,seat`` of every seat through the room, seats from 1; the last is of no seat.

    Parameters
    ----------
    dinner : Dinner

    Returns
    -------
    Texts
        So that a guest without a seat, whose number is -1, finds two empty cells.
    """
    names = [field(table.name) for table in dinner.tables]
    cells = [
        f",{name},{number}"
        for name, table in zip(names, dinner.tables, strict=True)
        for number in range(1, table.seats + 1)
    ]
    return Texts([*cells, ",,"])
