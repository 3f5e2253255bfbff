"""Where a table is drawn: its edge, its heads, and where the names go.

A drawing is in its own units, `SCALE` to a metre, x to the right, y down. Long and top tables
are turned upright and square ones stand on a corner, so that every name has a line of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from seating.outputs.drawing.table_edge import outline
from seating.room.table import HEAD, Table

SCALE = 60.0
PITCH = 29.0
GAP = 10.0


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
    side: str
    shift: float = 0.0


@dataclass(frozen=True)
class Outline:
    """A table as it is drawn."""

    table: Table

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """One for each seat, in seat order."""
        heads = [self._turned(x, y) for x, y in self.table.heads.tolist()]
        sides = [self._side(x, y) for x, y in heads]
        shifts = dict(_apart(heads, sides, "left") | _apart(heads, sides, "right"))
        shifts |= self._ends(heads, sides, shifts)
        return tuple(
            Spot(x, y, self._inside(x, y, side), side, shifts.get(seat, 0.0))
            for seat, ((x, y), side) in enumerate(zip(heads, sides, strict=True))
        )

    def _turned(self, x: float, y: float) -> tuple[float, float]:
        if self.table.shape in ("long", "top"):
            return y * SCALE, x * SCALE
        if self.table.shape == "square":
            return (x + y) * SCALE / 2**0.5, (x - y) * SCALE / 2**0.5
        return x * SCALE, -y * SCALE

    def _side(self, x: float, y: float) -> str:
        if self.table.shape == "u":
            return "tilted" if y < 0 else ("left" if x < 0 else "right")
        if abs(x) < 0.2 * abs(y) and self.table.shape in ("round", "square"):
            return "above" if y < 0 else "below"
        return "left" if x < 0 else "right"

    def _inside(self, x: float, y: float, side: str) -> tuple[float, float]:
        step = HEAD * SCALE + 11
        if self.table.shape in ("round", "square"):
            length = float(np.hypot(x, y)) or 1.0
            return x - x / length * step, y - y / length * step
        if side == "tilted":
            return x, y + step
        return (x + step, y) if side == "left" else (x - step, y)

    def _ends(
        self, heads: list[tuple[float, float]], sides: list[str], shifts: dict[int, float]
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
        edge = outline(self.table)
        if isinstance(edge, float):
            return edge * SCALE
        return [self._turned(x, y) for x, y in edge]

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


def _apart(heads: list[tuple[float, float]], sides: list[str], side: str) -> dict[int, float]:
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
