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
from seating.names import can_be_seen, did_you_mean

INCH = 0.0254
HEAD = 0.10
COVER = 24 * INCH
WIDTH = 36 * INCH
ROUND_DIAMETERS = ((4, 36 * INCH), (6, 48 * INCH), (8, 60 * INCH), (12, 72 * INCH))

SHAPES = ("round", "long", "square", "u", "top")

# Beyond these a size is a slip of the pen, and every pair of seats of a table is looked at.
MOST_SEATS = 2000
LEAST_SIZE, MOST_SIZE = 0.05, 1000.0


@dataclass(frozen=True)
class Table:
    """A table.

    Parameters
    ----------
    name : str
        As printed; unique in the room.
    seats : int
        How many can sit there; 1 to 2,000.
    shape : {"round", "long", "square", "u", "top"}, optional
        ``long``: two facing rows, and nobody at the ends. ``square``: spread over four
        sides, facing sides alike. ``u``: the outside of a horseshoe. ``top``: one row
        facing the room.
    diameter : float, optional
        Of a round table, metres. The usual size for its seats when left out.
    width : float, optional
        Of any other table, metres across; a square one grows with its seats.
    cover : float, optional
        Width of one seat along the edge, metres, for every shape but round.
    x, y : float, optional
        The centre in the room, metres, when the room is drawn.

    Raises
    ------
    InputError
        If the name is empty, the shape unknown, or a size out of reach.
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
        if not can_be_seen(self.name):
            raise InputError("a table needs a name", value=self.name)
        if not 1 <= self.seats <= MOST_SEATS:
            what = f"table {self.name} needs from 1 to {MOST_SEATS:,} seats"
            raise InputError(what, value=str(self.seats))
        if self.shape not in SHAPES:
            raise InputError(
                "unknown table shape",
                value=self.shape,
                hint=did_you_mean(self.shape, SHAPES) or f"shapes are {', '.join(SHAPES)}",
            )
        for size in (self.width, self.cover, 1.0 if self.diameter is None else self.diameter):
            if not LEAST_SIZE <= size <= MOST_SIZE:
                hint = f"sizes are metres, from {LEAST_SIZE} to {MOST_SIZE:,.0f}"
                raise InputError(f"table {self.name} has no such size", value=str(size), hint=hint)

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

        At a long or square table the same place of the other side, where both sides hold
        as many; at a round table with an even number of seats the seat half way round.
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
    """Seats in the far and the near row of a long table, which differ by one at most."""
    return (seats + 1) // 2, seats // 2


def sides_of(seats: int, sides: int) -> list[int]:
    """Seats on each side of a table, as even as they go, earlier sides first."""
    return [seats // sides + (side < seats % sides) for side in range(sides)]


def square_sides(seats: int) -> list[int]:
    """Seats on the far, right, near and left side of a square table: facing sides alike."""
    far, near, right, left = sides_of(seats, 4)
    return [far, right, near, left]


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


def _neighbours(table: Table) -> list[tuple[int, int]]:
    seats = table.seats
    along = [(seat, seat + 1) for seat in range(seats - 1)]
    closing = [(0, seats - 1)] if seats > 2 else []
    if table.shape == "long":
        far, _ = rows_of(seats)
        return [pair for pair in along if pair != (far - 1, far)]
    if table.shape == "round":
        return along + closing
    if table.shape == "square":
        facing = set(_facing(table))
        return [pair for pair in along + closing if pair not in facing]
    return along


def _facing(table: Table) -> list[tuple[int, int]]:
    seats = table.seats
    if table.shape == "long":
        _, near = rows_of(seats)
        return [(place, seats - 1 - place) for place in range(near)]
    if table.shape == "round" and seats % 2 == 0 and seats > 2:
        return [(seat, seat + seats // 2) for seat in range(seats // 2)]
    if table.shape == "square":
        return _across(square_sides(seats))
    return []


def _across(sides: list[int]) -> list[tuple[int, int]]:
    """Facing seats of four sides numbered in turn, where the two sides hold as many."""
    far, right, near, left = sides
    pairs = []
    if far == near:
        pairs += [(place, far + right + near - 1 - place) for place in range(far)]
    if right == left:
        pairs += [(far + place, sum(sides) - 1 - place) for place in range(right)]
    return pairs
