"""A long table: two rows that face each other, and nobody at the ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from seating.room.shapes.shape import HEAD, AddedPlace, Pair, Point, Shape
from seating.room.shapes.sides import along, in_turn, rectangle

if TYPE_CHECKING:
    from seating.room.table import Table


class Long(Shape):
    """Two rows; the head is their four ends, since nobody sits at the ends themselves."""

    name: ClassVar[str] = "long"

    def heads(self, table: Table) -> NDArray[np.float64]:
        """The far row from left to right, then the near one from right to left."""
        far, near = rows_of(table.own_seats)
        reach = table.width / 2 + HEAD
        places = along(far, table.cover)
        far_row = [(x, reach) for x in places]
        near_row = [(x, -reach) for x in places[:near][::-1]]
        return np.array(far_row + near_row)

    def neighbours(self, seats: int) -> list[Pair]:
        """Within each row."""
        far, _ = rows_of(seats)
        return [pair for pair in in_turn(seats) if pair != (far - 1, far)]

    def facing(self, seats: int) -> list[Pair]:
        """The same place of the other row."""
        _, near = rows_of(seats)
        return [(place, seats - 1 - place) for place in range(near)]

    def head_of_table(self, seats: int) -> tuple[int, ...]:
        """The four ends of the rows."""
        far, _ = rows_of(seats)
        return tuple(sorted({1, far, min(far + 1, seats), seats}))

    def edge(self, table: Table) -> list[Point]:
        """A rectangle."""
        return rectangle(2 * self._half(table), table.width)

    def _half(self, table: Table) -> float:
        return float(self.heads(table)[:, 0].max()) + table.cover / 2

    def added_places(self, table: Table) -> list[AddedPlace]:
        """At the ends, first at that of the last seat and the first."""
        far, near = rows_of(table.own_seats)
        end = self._half(table) + HEAD
        last = {far - 1, far} if near == far else {far - 1}
        return [
            AddedPlace((-end, 0.0), tuple(sorted({0, table.own_seats - 1}))),
            AddedPlace((end, 0.0), tuple(sorted(last))),
        ]

    def on_paper(self, x: float, y: float) -> Point:
        """Upright, so that names lie beside the rows, not across."""
        return y, x

    def rows(self, seats: int) -> tuple[list[int], list[int]]:
        """The far row, and under it the near one."""
        far, _ = rows_of(seats)
        return [*range(1, far + 1)], [*range(seats, far, -1)]


def rows_of(seats: int) -> tuple[int, int]:
    """Seats in the far and the near row, which differ by one at most."""
    return (seats + 1) // 2, seats // 2
