"""Where a table is drawn: its edge, its seats, and where the names go.

A drawing is in its own units, `SCALE` to a metre, x to the right, y down, turned as on paper. A
name stands beside its seat. Where two would touch, they move apart; the name of a seat on the
far or near side stands on a line of its own above or below, joined to its seat.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from seating.room.shapes.every_shape import shape_of
from seating.room.shapes.shape import Side
from seating.room.table import Table

SCALE = 73.0
PITCH = 44.0
RADIUS = 13.0
GAP = RADIUS + 7
# Seats are discs with numbers, which must not lie over each other.
LEAST_APART = 2 * RADIUS + 3
# Around a round table names find room without it.
MOST_GROWTH = 1.15


@dataclass(frozen=True)
class Spot:
    """Where one seat is drawn.

    Parameters
    ----------
    x, y : float
        The head.
    side : {"left", "right", "above", "below"}
        Where the name stands.
    shift : float
        How far the name was moved from the head's height, so as not to touch the next.
    """

    x: float
    y: float
    side: Side
    shift: float = 0.0


@dataclass(frozen=True)
class Outline:
    """A table as it is drawn.

    Parameters
    ----------
    table : Table
    pitch : float, optional
        From the middle of one name to that of the next.
    """

    table: Table
    pitch: float = PITCH

    @cached_property
    def scale(self) -> float:
        """Units to a metre: more where names are deep, or guests sit close to each other."""
        distances = self.table.distances
        closest = float(distances[distances > 0].min(initial=1.0))
        growth = self.pitch / PITCH
        if isinstance(shape_of(self.table).edge(self.table), float):
            growth = min(growth, MOST_GROWTH)
        return max(SCALE * growth, LEAST_APART / closest)

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """One for each seat, in seat order."""
        shape = shape_of(self.table)
        heads = [shape.on_paper(x, y) for x, y in self.table.heads.tolist()]
        sides = [shape.name_side(x, y) for x, y in heads]
        heads = [(x * self.scale, y * self.scale) for x, y in heads]
        shifts = dict(self._apart(heads, sides, "left") | self._apart(heads, sides, "right"))
        shifts |= self._ends(heads, sides, shifts)
        return tuple(
            Spot(x, y, side, shifts.get(seat, 0.0))
            for seat, ((x, y), side) in enumerate(zip(heads, sides, strict=True))
        )

    def _apart(
        self, heads: list[tuple[float, float]], sides: list[Side], side: str
    ) -> dict[int, float]:
        """How far each name of one side moves up or down so that none touches the next."""
        there = (seat for seat, at in enumerate(sides) if at == side)
        seats = sorted(there, key=lambda seat: _row(*heads[seat]))
        level = [heads[seat][1] for seat in seats]
        wanted = [self._clear(*heads[seat]) for seat in seats]
        placed = list(wanted)
        middle = _kept(level)
        for place in range(middle + 1, len(seats)):
            placed[place] = max(placed[place], placed[place - 1] + self.pitch)
        for place in reversed(range(middle)):
            placed[place] = min(placed[place], placed[place + 1] - self.pitch)
        return {seat: placed[i] - level[i] for i, seat in enumerate(seats)}

    def _clear(self, x: float, y: float) -> float:
        """Where a name beside a head stands clear of the table, whose corner may lie under it."""
        if isinstance(self.corners, float):
            return y
        xs, ys = ([corner[axis] for corner in self.corners] for axis in (0, 1))
        if not min(xs) < x < max(xs):
            return y
        if y < min(ys):
            return min(y, min(ys) - self.pitch / 2 + 1)
        return max(y, max(ys) + self.pitch / 2 - 1) if y > max(ys) else y

    def _ends(
        self, heads: list[tuple[float, float]], sides: list[Side], shifts: dict[int, float]
    ) -> dict[int, float]:
        """Names above and below clear those at the sides."""
        beside = [heads[seat][1] + shift for seat, shift in shifts.items()]
        moved: dict[int, float] = {}
        for seat, side in enumerate(sides):
            y = heads[seat][1]
            if side == "above":
                moved[seat] = min([0.0, *(row - self.pitch / 2 - (y - GAP) for row in beside)])
            if side == "below":
                moved[seat] = max([0.0, *(row + self.pitch / 2 - (y + GAP) for row in beside)])
        return moved

    @cached_property
    def corners(self) -> list[tuple[float, float]] | float:
        """The corners of the edge; the radius of a round table."""
        shape = shape_of(self.table)
        edge = shape.edge(self.table)
        if isinstance(edge, float):
            return edge * self.scale
        turned = [shape.on_paper(x, y) for x, y in edge]
        return [(x * self.scale, y * self.scale) for x, y in turned]

    @property
    def edge(self) -> str:
        """The edge of the table as an SVG element, without style."""
        if isinstance(self.corners, float):
            return f'<circle r="{number(self.corners)}"/>'
        return f'<path stroke-linejoin="round" d="{outline_path(self.corners)}"/>'

    @cached_property
    def bare(self) -> tuple[float, float, float, float]:
        """Left, top, width and height of the table with its seats, without names."""
        edge = self.corners
        corners = [(edge, edge), (-edge, -edge)] if isinstance(edge, float) else edge
        xs = [x for x, _ in corners] + [at.x + d for at in self.spots for d in (-RADIUS, RADIUS)]
        ys = [y for _, y in corners] + [at.y + d for at in self.spots for d in (-RADIUS, RADIUS)]
        left, top = min(xs) - 1, min(ys) - 1
        return left, top, max(xs) + 1 - left, max(ys) + 1 - top

    def with_names(self, width: float) -> tuple[float, float, float, float]:
        """Left, top, width and height of the table with its seats and names.

        Parameters
        ----------
        width : float
            Of the widest name.
        """
        left, top, wide, high = self.bare
        columns = [_columns(spot, width) for spot in self.spots]
        left, right = (
            min(left, *(first for first, _ in columns)),
            max(left + wide, *(last for _, last in columns)),
        )
        if not shape_of(self.table).one_sided:
            right = max(right, -left)
            left = -right
        rows = [name_rows(spot, self.pitch) for spot in self.spots]
        above = min(top, *(first for first, _ in rows))
        below = max(top + high, *(last for _, last in rows))
        return left, above, right - left, below - above

    @cached_property
    def name_box(self) -> tuple[float, float, float, float]:
        """Left, top, width and height of where the table's name goes."""
        shape = shape_of(self.table)
        box = shape.name_box(self.table)
        x, y = shape.on_paper(box.x, box.y)
        upright = abs(shape.on_paper(1.0, 0.0)[1]) == 1.0
        wide, high = (box.height, box.width) if upright else (box.width, box.height)
        sides = (x - wide / 2, y - high / 2, wide, high)
        left, top, width, height = (side * self.scale for side in sides)
        return left, top, width, height


def _row(x: float, y: float) -> tuple[float, float]:
    """Names of a far side go up from its end to its middle, those of a near side down."""
    return round(y, 3), abs(x) if y < 0 else -abs(x)


def name_rows(spot: Spot, pitch: float) -> tuple[float, float]:
    """From where to where a name stands, y down."""
    at = spot.y + spot.shift
    if spot.side == "above":
        return at - GAP - pitch, at - GAP
    if spot.side == "below":
        return at + GAP, at + GAP + pitch
    return at - pitch / 2, at + pitch / 2


def _columns(spot: Spot, width: float) -> tuple[float, float]:
    """From where to where a name stands, x to the right."""
    if spot.side == "left":
        return spot.x - GAP - width, spot.x
    if spot.side == "right":
        return spot.x, spot.x + GAP + width
    return -width / 2, width / 2


def _kept(heights: list[float]) -> int:
    """The place in a column of names of the one that stays at its head's height.

    The middle one of those at the side, so that names of a far side, whose heads are at one
    height, only go up, and those of a near side only down.
    """
    rounded = [round(height, 3) for height in heights]
    side = [place for place, height in enumerate(rounded) if rounded.count(height) == 1]
    if side:
        return side[len(side) // 2]
    return len(heights) - 1 if heights and heights[0] < 0 else 0


def outline_path(corners: list[tuple[float, float]]) -> str:
    """The corners of an edge as the path of an SVG element."""
    return f"M{'L'.join(f'{number(x)} {number(y)}' for x, y in corners)}Z"


def number(value: float) -> str:
    """A coordinate in few letters.

    Examples
    --------
    >>> number(12.04), number(-0.01)
    ('12', '0')
    """
    short = f"{value:.1f}".rstrip("0").rstrip(".")
    return "0" if short in ("-0", "") else short
