"""A square table, with seats on all four sides, which grows with them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from seating.room.shapes.shape import HEAD, AddedPlace, Pair, Point, Shape
from seating.room.shapes.sides import (
    all_around,
    along,
    gaps_in_order,
    middle_of,
    rectangle,
    sides_of,
)

if TYPE_CHECKING:
    from seating.room.table import Table

DIAGONAL = 0.5**0.5
LITTLE = 1e-9


class Square(Shape):
    """Four sides, facing ones alike; the head is the middle of the far side."""

    name: ClassVar[str] = "square"

    def heads(self, table: Table) -> NDArray[np.float64]:
        """The far side from left to right, then clockwise around the others."""
        counts = square_sides(table.own_seats)
        side = max(table.width, max(counts) * table.cover)
        reach = side / 2 + HEAD
        heads: list[Point] = []
        for number, count in enumerate(counts):
            for place in along(count, table.cover):
                x, y = place, reach
                for _ in range(number):
                    x, y = y, -x
                heads.append((x, y))
        return np.array(heads)

    def neighbours(self, seats: int) -> list[Pair]:
        """All around, but for two seats alone that face each other."""
        across = set(self.facing(seats))
        return [pair for pair in all_around(seats) if pair not in across]

    def facing(self, seats: int) -> list[Pair]:
        """The same place of the side across, where both sides hold as many."""
        far, right, near, left = square_sides(seats)
        pairs: list[Pair] = []
        if far == near:
            pairs += [(place, far + right + near - 1 - place) for place in range(far)]
        if right == left:
            pairs += [(far + place, seats - 1 - place) for place in range(right)]
        return pairs

    def head_of_table(self, seats: int) -> tuple[int, ...]:
        """The middle of the far side."""
        return middle_of(0, square_sides(seats)[0])

    def edge(self, table: Table) -> list[Point]:
        """A square."""
        side = 2 * _half(self.heads(table))
        return rectangle(side, side)

    def added_places(self, table: Table) -> list[AddedPlace]:
        """Halfway between two seats of one side, and else at the corner, or on the empty side."""
        heads = self.heads(table)
        half = _half(heads)
        neighbours = set(self.neighbours(table.own_seats))
        found = []
        for one, two in gaps_in_order(table.own_seats):
            beside = (one, two) if (min(one, two), max(one, two)) in neighbours else ()
            x, y = ((heads[one] + heads[two]) / 2).tolist()
            if max(abs(x), abs(y)) < half:
                x, y = _outside(x, y, half, right=two > 0)
            elif one == two:
                y = -y
            found.append(AddedPlace((x, y), beside))
        return found


def _half(heads: NDArray[np.float64]) -> float:
    return float(abs(heads).max()) - HEAD


def _outside(x: float, y: float, half: float, right: bool) -> Point:
    """At the corner that a point of the table is nearest to; from its middle, at a side."""
    if abs(x) < LITTLE and abs(y) < LITTLE:
        return (half + HEAD if right else -half - HEAD), 0.0
    corner = half + HEAD * DIAGONAL
    return (corner if x > 0 else -corner), (corner if y > 0 else -corner)


def square_sides(seats: int) -> list[int]:
    """Seats on the far, right, near and left side: facing sides alike.

    Examples
    --------
    >>> square_sides(6), square_sides(7)
    ([2, 1, 2, 1], [2, 2, 2, 1])
    """
    far, near, right, left = sides_of(seats, 4)
    return [far, right, near, left]
