"""Where heads are at a table of each shape.

Metres from the table's centre, x to the right, y away from the viewer. Seats are numbered
around the table, so that seat k and seat k + 1 are neighbours wherever the table has
neighbours there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from seating.room.shapes.sides import rows_of, sides_of, square_sides

if TYPE_CHECKING:
    from seating.room.table import Table

HEAD = 0.10
"""How far outside the edge a head is, metres."""


def _round(table: Table) -> NDArray[np.float64]:
    radius = table.round_diameter / 2 + HEAD
    turn = np.pi / 2 - 2 * np.pi * np.arange(table.seats) / table.seats
    return np.column_stack([radius * np.cos(turn), radius * np.sin(turn)])


def _along(count: int, cover: float) -> NDArray[np.float64]:
    return np.asarray((np.arange(count) - (count - 1) / 2) * cover)


def _long(table: Table) -> NDArray[np.float64]:
    far, near = rows_of(table.seats)
    reach = table.width / 2 + HEAD
    along = _along(far, table.cover)
    far_row = [(x, reach) for x in along]
    near_row = [(x, -reach) for x in along[:near][::-1]]
    return np.array(far_row + near_row)


def _square(table: Table) -> NDArray[np.float64]:
    counts = square_sides(table.seats)
    side = max(table.width, max(counts) * table.cover)
    reach = side / 2 + HEAD
    heads: list[tuple[float, float]] = []
    for number, count in enumerate(counts):
        for along in _along(count, table.cover):
            x, y = along, reach
            for _ in range(number):
                x, y = y, -x
            heads.append((x, y))
    return np.array(heads)


def _horseshoe(table: Table) -> NDArray[np.float64]:
    top, left, right = sides_of(table.seats, 3)
    half = max(top, 2) * table.cover / 2 + HEAD
    up = [(-half, -place * table.cover) for place in range(left, 0, -1)]
    across = [(x, HEAD) for x in _along(top, table.cover)]
    down = [(half, -place * table.cover) for place in range(1, right + 1)]
    return np.array(up + across + down)


def _top(table: Table) -> NDArray[np.float64]:
    reach = table.width / 2 + HEAD
    return np.column_stack([_along(table.seats, table.cover), np.full(table.seats, reach)])


PLACES = {"round": _round, "long": _long, "square": _square, "u": _horseshoe, "top": _top}
"""By shape: where the heads of a table are, shape (seats, 2)."""
