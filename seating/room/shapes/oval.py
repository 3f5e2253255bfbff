"""An oval table: two straight sides, and half circles at the ends.

It is as long as its seats need along the edge, and at least half a cover longer than wide.
With the usual width and cover that is, in inches: 36 by 48 for up to four seats, 51 for six,
75 for eight, 99 for ten and 123 for twelve, near to what furniture of that width is sold for.
"""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from seating.room.shapes.shape import HEAD, AddedPlace, Pair, Point, Shape
from seating.room.shapes.sides import all_around, gaps_in_order

if TYPE_CHECKING:
    from seating.room.table import Table

CORNERS = 24
"""Straight pieces that a half circle is drawn with."""


class Oval(Shape):
    """Seats evenly around a capsule; the head is seat 1, in the middle of the left end."""

    name: ClassVar[str] = "oval"

    def heads(self, table: Table) -> NDArray[np.float64]:
        """Clockwise from the left end, as far from each other along the line of heads."""
        return np.array([_head(table, seat) for seat in range(table.own_seats)])

    def added_places(self, table: Table) -> list[AddedPlace]:
        """Halfway between two seats."""
        return [
            AddedPlace(_head(table, (seat - 0.5) % table.own_seats), tuple({before, seat}))
            for before, seat in gaps_in_order(table.own_seats)
        ]

    def neighbours(self, seats: int) -> list[Pair]:
        """All around."""
        return all_around(seats)

    def facing(self, seats: int) -> list[Pair]:
        """Straight across the width; those at the ends are too far from each other."""
        side = (seats - 1) // 2
        pairs = [(seat, seats - seat) for seat in range(1, side + 1)]
        return [(one, two) for one, two in pairs if two - one > 1]

    def edge(self, table: Table) -> list[Point]:
        """Both half circles, clockwise from where the far side begins."""
        straight, radius = straight_side(table), table.width / 2
        turns = [pi / 2 - pi * corner / CORNERS for corner in range(CORNERS + 1)]
        right = [(straight / 2 + radius * cos(turn), radius * sin(turn)) for turn in turns]
        return right + [(-x, -y) for x, y in right]

    def on_paper(self, x: float, y: float) -> Point:
        """Upright, so that names lie beside the sides, not across."""
        return y, x

    def columns(self, seats: int) -> tuple[list[int | None], list[int | None]]:
        """The head on top, and under it those who face each other in one line."""
        half = seats // 2 + 1
        return [None, *range(seats, half, -1)], [*range(1, half + 1)]


def straight_side(table: Table) -> float:
    """Length of a straight side, metres: with the half circles a cover for every seat."""
    return max(table.cover / 2, (table.own_seats * table.cover - pi * table.width) / 2)


def _head(table: Table, place: float) -> Point:
    """The head on a place, in seats from the first."""
    straight, radius = straight_side(table), table.width / 2 + HEAD
    step = (2 * straight + 2 * pi * radius) / table.own_seats
    return _around(straight, radius, place * step)


def _around(straight: float, radius: float, way: float) -> Point:
    """A point on a capsule, so far clockwise from the middle of its left end."""
    quarter = pi * radius / 2
    if way <= quarter:
        turn = pi - way / radius
        return -straight / 2 + radius * cos(turn), radius * sin(turn)
    if way <= quarter + straight:
        return way - quarter - straight / 2, radius
    if way <= 3 * quarter + straight:
        turn = pi / 2 - (way - quarter - straight) / radius
        return straight / 2 + radius * cos(turn), radius * sin(turn)
    # The rest is the other half, seen upside down.
    x, y = _around(straight, radius, 2 * straight + 4 * quarter - way)
    return x, -y
