"""A round table.

Its usual sizes are those of banquet halls, in inches: 36 (up to four seats), 48 (six), 60
(eight), 72 (twelve), and 24 of edge a seat beyond.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from seating.room.shapes.shape import HEAD, AddedPlace, Pair, Shape
from seating.room.shapes.sides import all_around, gaps_in_order

if TYPE_CHECKING:
    from seating.room.table import Table

INCH = 0.0254
SIZES = ((4, 36 * INCH), (6, 48 * INCH), (8, 60 * INCH), (12, 72 * INCH))
COVER = 24 * INCH


class Round(Shape):
    """Seats around a circle; the head is seat 1, at the top of the page."""

    name: ClassVar[str] = "round"

    def diameter(self, table: Table) -> float:
        """Metres: as given, or the usual one for the table's seats."""
        if table.diameter is not None:
            return table.diameter
        usual = (diameter for seats, diameter in SIZES if table.own_seats <= seats)
        return next(usual, table.own_seats * COVER / np.pi)

    def heads(self, table: Table) -> NDArray[np.float64]:
        """On a circle, clockwise from the top."""
        return self._on_circle(table, np.arange(table.own_seats))

    def _on_circle(self, table: Table, seats: NDArray[np.number]) -> NDArray[np.float64]:
        radius = self.diameter(table) / 2 + HEAD
        turn = np.pi / 2 - 2 * np.pi * seats / table.own_seats
        return np.column_stack([radius * np.cos(turn), radius * np.sin(turn)])

    def added_places(self, table: Table) -> list[AddedPlace]:
        """Halfway between two seats."""
        gaps = list(gaps_in_order(table.own_seats))
        heads = self._on_circle(table, np.array([seat - 0.5 for _, seat in gaps]))
        return [
            AddedPlace((x, y), tuple({one, two}))
            for (x, y), (one, two) in zip(heads.tolist(), gaps, strict=True)
        ]

    def neighbours(self, seats: int) -> list[Pair]:
        """All around."""
        return all_around(seats)

    def facing(self, seats: int) -> list[Pair]:
        """With an even number of seats, the seat half way round."""
        if seats % 2 or seats == 2:
            return []
        return [(seat, seat + seats // 2) for seat in range(seats // 2)]

    def edge(self, table: Table) -> float:
        """The radius."""
        return self.diameter(table) / 2
