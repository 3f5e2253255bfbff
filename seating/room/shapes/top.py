"""A top table: one row that faces the room."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from seating.room.shapes.shape import HEAD, AddedPlace, Pair, Point, Shape
from seating.room.shapes.sides import along, in_turn, middle_of, rectangle

if TYPE_CHECKING:
    from seating.room.table import Table


class Top(Shape):
    """One row on the far side; the head is its middle."""

    name: ClassVar[str] = "top"
    one_sided: ClassVar[bool] = True

    def heads(self, table: Table) -> NDArray[np.float64]:
        """From left to right."""
        reach = table.width / 2 + HEAD
        return np.column_stack(
            [along(table.own_seats, table.cover), np.full(table.own_seats, reach)]
        )

    def neighbours(self, seats: int) -> list[Pair]:
        """In turn."""
        return in_turn(seats)

    def head_of_table(self, seats: int) -> tuple[int, ...]:
        """The middle of the row."""
        return middle_of(0, seats)

    def edge(self, table: Table) -> list[Point]:
        """A rectangle."""
        return rectangle(2 * self._half(table), table.width)

    def _half(self, table: Table) -> float:
        return float(self.heads(table)[:, 0].max()) + table.cover / 2

    def added_places(self, table: Table) -> list[AddedPlace]:
        """At the ends of the table, first at that of the last seat, near the side of the row."""
        end = self._half(table) + HEAD
        return [
            AddedPlace((end, table.width / 4), (table.own_seats - 1,)),
            AddedPlace((-end, table.width / 4), (0,)),
        ]

    def on_paper(self, x: float, y: float) -> Point:
        """Upright, so that names lie beside the row, not across."""
        return y, x

    def columns(self, seats: int) -> tuple[list[int | None], list[int | None]]:
        """Everyone on the right."""
        return [], [*range(1, seats + 1)]
