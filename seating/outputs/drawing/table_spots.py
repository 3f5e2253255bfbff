"""Where a table is drawn: its edge, its heads, and where the names go.

A drawing is in its own units, `SCALE` to a metre, x to the right, y down. Tables are turned as
their shapes say, so that every name has a line of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from seating.room.shapes.every_shape import shape_of
from seating.room.shapes.shape import HEAD, SCALE, Side
from seating.room.table import Table

PITCH = 29.0
GAP = 10.0
TILT = -58
# From a head to the middle of its number, inside the edge.
TO_NUMBER = HEAD * SCALE + 11


@dataclass(frozen=True)
class Spot:
    """Where one seat is drawn.

    Parameters
    ----------
    x, y : float
        The head.
    number : tuple of float
        Where the seat's number stands, inside the edge.
    side : {"left", "right", "above", "below", "tilted"}
        Where the name stands.
    shift : float
        How far the name was moved from the head's height, so as not to touch the next.
    """

    x: float
    y: float
    number: tuple[float, float]
    side: Side
    shift: float = 0.0


@dataclass(frozen=True)
class Outline:
    """A table as it is drawn."""

    table: Table

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """One for each seat, in seat order."""
        shape = shape_of(self.table)
        heads = [shape.on_page(x, y) for x, y in self.table.heads.tolist()]
        sides = [shape.name_side(self.table, x, y) for x, y in heads]
        inward = [shape.inward(self.table, x, y) for x, y in heads]
        shifts = dict(_apart(heads, sides, "left") | _apart(heads, sides, "right"))
        shifts |= self._ends(heads, sides, shifts)
        return tuple(
            Spot(x, y, (x + dx * TO_NUMBER, y + dy * TO_NUMBER), side, shifts.get(seat, 0.0))
            for seat, ((x, y), (dx, dy), side) in enumerate(zip(heads, inward, sides, strict=True))
        )

    def _ends(
        self, heads: list[tuple[float, float]], sides: list[Side], shifts: dict[int, float]
    ) -> dict[int, float]:
        """Names above and below clear those at the sides."""
        beside = [heads[seat][1] + shift for seat, shift in shifts.items()]
        moved: dict[int, float] = {}
        for seat, side in enumerate(sides):
            y = heads[seat][1]
            if side == "above" and beside:
                moved[seat] = min(0.0, min(beside) - 13 - y)
            if side == "below" and beside:
                moved[seat] = max(0.0, max(beside) + 13 - y)
        return moved

    @cached_property
    def corners(self) -> list[tuple[float, float]] | float:
        """The corners of the edge; the radius of a round table."""
        shape = shape_of(self.table)
        edge = shape.edge(self.table)
        if isinstance(edge, float):
            return edge * SCALE
        return [shape.on_page(x, y) for x, y in edge]

    @property
    def edge(self) -> str:
        """The edge of the table as an SVG element, without style."""
        if isinstance(self.corners, float):
            return f'<circle r="{number(self.corners)}"/>'
        corners = "L".join(f"{number(x)} {number(y)}" for x, y in self.corners)
        return f'<path stroke-linejoin="round" d="M{corners}Z"/>'

    @property
    def reach(self) -> tuple[float, float]:
        """How far up and down the edge goes."""
        if isinstance(self.corners, float):
            return -self.corners, self.corners
        heights = [y for _, y in self.corners]
        return min(heights), max(heights)


def _apart(heads: list[tuple[float, float]], sides: list[Side], side: str) -> dict[int, float]:
    """How far each name of one side moves up or down so that none touches the next."""
    seats = sorted((seat for seat, at in enumerate(sides) if at == side), key=lambda s: heads[s][1])
    wanted = [heads[seat][1] for seat in seats]
    placed = list(wanted)
    middle = len(seats) // 2
    for place in range(middle + 1, len(seats)):
        placed[place] = max(placed[place], placed[place - 1] + PITCH)
    for place in reversed(range(middle)):
        placed[place] = min(placed[place], placed[place + 1] - PITCH)
    return {seat: placed[i] - wanted[i] for i, seat in enumerate(seats)}


def number(value: float) -> str:
    """A coordinate in few letters.

    Examples
    --------
    >>> number(12.04), number(-0.01)
    ('12', '0')
    """
    short = f"{value:.1f}".rstrip("0").rstrip(".")
    return "0" if short in ("-0", "") else short
