"""Tables: how many sit at one, and where their heads are.

Coordinates are metres from the table's centre, x to the right, y away from the viewer.
Heads are 10 cm outside the edge. Standard sizes are those of banquet halls, in inches:
round 36 (up to four seats), 48 (six), 60 (eight), 72 (twelve), 24 of edge a seat beyond;
long tables 36 wide with 24 a cover.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from seating.room.seat_kinds import checked_tags, tagged_seats
from seating.room.shapes.neighbours import facing, neighbours
from seating.room.shapes.places import HEAD, PLACES
from seating.room.shapes.sides import rows_of, sides_of
from seating.words.errors import InputError
from seating.words.names import can_be_seen, did_you_mean

__all__ = ["HEAD", "SHAPES", "Table", "rows_of", "sides_of"]

INCH = 0.0254
COVER = 24 * INCH
WIDTH = 36 * INCH
ROUND_DIAMETERS = ((4, 36 * INCH), (6, 48 * INCH), (8, 60 * INCH), (12, 72 * INCH))

SHAPES = tuple(PLACES)

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
    room : str, optional
        What the room is called, where there are several.
    tags : mapping of str to sequence of int, optional
        What seats are, for rules about a kind of seat, as in ``{"leg": (2, 5)}``; seats
        are counted from 1. ``head`` is the head of the table when left out
        (`seating.room.seat_kinds`).

    Raises
    ------
    InputError
        If the name is empty, the shape unknown, a size out of reach, or a tag has no name
        or is of a seat that is not there.
    """

    name: str
    seats: int
    shape: str = "round"
    diameter: float | None = None
    width: float = WIDTH
    cover: float = COVER
    x: float | None = None
    y: float | None = None
    room: str = ""
    tags: Mapping[str, Sequence[int]] = field(default_factory=dict, hash=False)

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
        object.__setattr__(self, "tags", checked_tags(self.name, self.seats, self.tags))

    def __reduce__(self) -> tuple[object, ...]:
        """Tables travel to other processes, which a read-only mapping would not."""
        values = (getattr(self, one.name) for one in fields(self))
        return Table, (*list(values)[:-1], dict(self.tags))

    def tagged(self, tag: str) -> tuple[int, ...]:
        """Seats of a kind, from 1; none when there is no such kind here."""
        return tagged_seats(self.shape, self.seats, self.tags, tag)

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
        return PLACES[self.shape](self)

    @cached_property
    def distances(self) -> NDArray[np.float64]:
        """Head to head, shape (seats, seats), metres."""
        difference = self.heads[:, None, :] - self.heads[None, :, :]
        return np.asarray(np.sqrt((difference**2).sum(axis=2)))

    @cached_property
    def beside(self) -> NDArray[np.bool_]:
        """Who sits side by side, shape (seats, seats), symmetric, false on the diagonal."""
        side_by_side = np.zeros((self.seats, self.seats), dtype=bool)
        for first, second in neighbours(self.shape, self.seats):
            side_by_side[first, second] = side_by_side[second, first] = True
        return side_by_side

    @cached_property
    def opposite(self) -> NDArray[np.bool_]:
        """Who sits directly across, shape (seats, seats), symmetric, false on the diagonal.

        At a long or square table the same place of the other side, where both sides hold
        as many; at a round table with an even number of seats the seat half way round.
        """
        across = np.zeros((self.seats, self.seats), dtype=bool)
        for first, second in facing(self.shape, self.seats):
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
