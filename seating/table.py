"""Tables: how many sit at one, and where their heads are.

Coordinates are metres from the table's centre, x to the right, y away from the viewer.
Heads are 10 cm outside the edge. Standard sizes are those of banquet halls, in inches:
round 36 (up to four seats), 48 (six), 60 (eight), 72 (twelve), 24 of edge a seat beyond;
long tables 36 wide with 24 a cover.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from seating.errors import InputError
from seating.names import did_you_mean

INCH = 0.0254
HEAD = 0.10
COVER = 24 * INCH
WIDTH = 36 * INCH
ROUND_DIAMETERS = ((4, 36 * INCH), (6, 48 * INCH), (8, 60 * INCH), (12, 72 * INCH))

SHAPES = ("round", "long", "square", "u", "top")


@dataclass(frozen=True)
class Table:
    """A table.

    Parameters
    ----------
    name : str
        As printed; unique in the room.
    seats : int
        How many can sit there; at least 1.
    shape : {"round", "long", "square", "u", "top"}, optional
        ``long``: two facing rows, and nobody at the ends. ``square``: spread over four
        sides. ``u``: the outside of a horseshoe. ``top``: one row facing the room.
    diameter : float, optional
        Of a round table, metres. The usual size for its seats when left out.
    width : float, optional
        Of any other table, metres across.
    cover : float, optional
        Width of one seat along the edge, metres, for every shape but round.
    x, y : float, optional
        The centre in the room, metres, when the room is drawn.

    Raises
    ------
    InputError
        If the shape is unknown or a size is not positive.
    """

    name: str
    seats: int
    shape: str = "round"
    diameter: float | None = None
    width: float = WIDTH
    cover: float = COVER
    x: float | None = None
    y: float | None = None

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise InputError("a table needs a name", value=self.name)
        if self.seats < 1:
            raise InputError(f"table {self.name} needs at least one seat", value=str(self.seats))
        if self.shape not in SHAPES:
            raise InputError(
                "unknown table shape",
                value=self.shape,
                hint=did_you_mean(self.shape, SHAPES) or f"shapes are {', '.join(SHAPES)}",
            )
        for size in (self.width, self.cover, 1.0 if self.diameter is None else self.diameter):
            if not size > 0:
                raise InputError(f"table {self.name} has a size that is not positive")

    @property
    def form(self) -> tuple[object, ...]:
        """What two tables share when their seats lie alike."""
        return (self.seats, self.shape, self.diameter, self.width, self.cover)

    @cached_property
    def heads(self) -> NDArray[np.float64]:
        """Where heads are, shape (seats, 2), metres from the centre.

        Seats are numbered around the table, so that seat k and seat k + 1 are neighbours
        wherever the table has neighbours there.
        """
        place = {
            "round": _round,
            "long": _long,
            "square": _square,
            "u": _horseshoe,
            "top": _top,
        }[self.shape]
        return place(self)

    @cached_property
    def distances(self) -> NDArray[np.float64]:
        """Head to head, shape (seats, seats), metres."""
        difference = self.heads[:, None, :] - self.heads[None, :, :]
        return np.asarray(np.sqrt((difference**2).sum(axis=2)))

    @cached_property
    def beside(self) -> NDArray[np.bool_]:
        """Who sits side by side, shape (seats, seats), symmetric, false on the diagonal."""
        side_by_side = np.zeros((self.seats, self.seats), dtype=bool)
        for first, second in _neighbours(self):
            side_by_side[first, second] = side_by_side[second, first] = True
        return side_by_side

    @cached_property
    def opposite(self) -> NDArray[np.bool_]:
        """Who sits directly across, shape (seats, seats), symmetric, false on the diagonal.

        Across a long table the same place of the other row; at a round or square table
        with an even number of seats the seat half way round.
        """
        across = np.zeros((self.seats, self.seats), dtype=bool)
        for first, second in _facing(self):
            across[first, second] = across[second, first] = True
        return across

    @property
    def round_diameter(self) -> float:
        """Diameter of a round table, metres: as given, or the usual one for its seats."""
        if self.diameter is not None:
            return self.diameter
        for seats, diameter in ROUND_DIAMETERS:
            if self.seats <= seats:
                return diameter
        return self.seats * COVER / np.pi


def rows_of(seats: int) -> tuple[int, int]:
    """Seats in the near and the far row of a long table, which differ by one at most."""
    return (seats + 1) // 2, seats // 2


def sides_of(seats: int, sides: int) -> list[int]:
    """Seats on each side of a table, as even as they go, earlier sides first."""
    return [seats // sides + (side < seats % sides) for side in range(sides)]


def _round(table: Table) -> NDArray[np.float64]:
    radius = table.round_diameter / 2 + HEAD
    turn = np.pi / 2 - 2 * np.pi * np.arange(table.seats) / table.seats
    return np.column_stack([radius * np.cos(turn), radius * np.sin(turn)])


def _along(count: int, cover: float) -> NDArray[np.float64]:
    return np.asarray((np.arange(count) - (count - 1) / 2) * cover)


def _long(table: Table) -> NDArray[np.float64]:
    near, far = rows_of(table.seats)
    start = -(near - 1) / 2 * table.cover
    reach = table.width / 2 + HEAD
    far_row = [(start + place * table.cover, reach) for place in range(near)]
    near_row = [(start + place * table.cover, -reach) for place in reversed(range(far))]
    return np.array(far_row + near_row)


def _square(table: Table) -> NDArray[np.float64]:
    counts = sides_of(table.seats, 4)
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
    left, top, right = _horseshoe_sides(table.seats)
    half = max(top, 2) * table.cover / 2 + HEAD
    rise = [place * table.cover for place in range(max(left, right))]
    up = [(-half, y - len(rise) * table.cover) for y in rise[:left]]
    across = [(x, HEAD) for x in _along(top, table.cover)]
    down = [(half, y - len(rise) * table.cover) for y in reversed(rise[:right])]
    return np.array(up + across + down)


def _horseshoe_sides(seats: int) -> tuple[int, int, int]:
    top, left, right = sides_of(seats, 3)
    return left, top, right


def _top(table: Table) -> NDArray[np.float64]:
    reach = table.width / 2 + HEAD
    return np.column_stack([_along(table.seats, table.cover), np.full(table.seats, reach)])


def _neighbours(table: Table) -> list[tuple[int, int]]:
    seats = table.seats
    along = [(seat, seat + 1) for seat in range(seats - 1)]
    closing = [(seats - 1, 0)] if seats > 2 else []
    if table.shape in ("round", "square"):
        return along + closing
    if table.shape == "long":
        near, _ = rows_of(seats)
        return [pair for pair in along if pair != (near - 1, near)]
    return along


def _facing(table: Table) -> list[tuple[int, int]]:
    if table.shape == "long":
        near, far = rows_of(table.seats)
        return [(place, table.seats - 1 - place) for place in range(far) if place < near]
    if table.shape in ("round", "square") and table.seats % 2 == 0 and table.seats > 2:
        half = table.seats // 2
        return [(seat, seat + half) for seat in range(half)]
    return []
