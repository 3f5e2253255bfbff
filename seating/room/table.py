"""Tables: how many sit at one, and where their heads are.

Coordinates are metres from the table's centre, x to the right, y away from the viewer.
Heads are 10 cm outside the edge. Usual sizes are those of banquet halls, in inches: 36 across
with 24 a cover, and round tables as `seating.room.shapes.round` says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from itertools import repeat

import numpy as np
from numpy.typing import NDArray

from seating.room.seat_kinds import checked_tags, tagged_seats
from seating.room.shapes.every_shape import shape_called, shape_of
from seating.room.shapes.round import Round
from seating.room.shapes.shape import AddedPlace
from seating.words.errors import InputError
from seating.words.names import can_be_seen
from seating.words.printable_text import check_printable

INCH = 0.0254
COVER = 24 * INCH
WIDTH = 36 * INCH

# Beyond these a size is a slip of the pen, and every pair of seats of a table is looked at.
MOST_SEATS = 2000
LEAST_SIZE, MOST_SIZE = 0.05, 1000.0
MOST_PLACE = 10_000.0


_put = object.__setattr__


@dataclass(frozen=True)
class Table:
    """A table.

    Parameters
    ----------
    name : str
        As printed; unique in the room.
    seats : int
        How many can sit there; 1 to 2,000.
    shape : {"round", "long", "square", "u", "top", "oval"}, optional
        ``long``: two facing rows, and nobody at the ends. ``square``: spread over four
        sides, facing sides alike. ``u``: the outside of a horseshoe. ``top``: one row
        facing the room. ``oval``: all around two straight sides and two half circles.
    diameter : float, optional
        Of a round table, metres. The usual size for its seats when left out.
    width : float, optional
        Of any other table, metres across; a square one grows with its seats.
    cover : float, optional
        Width of one seat along the edge, metres, for every shape but round.
    x, y : float, optional
        The centre in the room, metres, when the room is drawn; at most 10,000 either way.
    room : str, optional
        What the room is called, where there are several.
    tags : mapping of str to sequence of int, optional
        What seats are, for rules about a kind of seat, as in ``{"leg": (2, 5)}``; seats
        are counted from 1. ``head`` is the head of the table when left out
        (`seating.room.seat_kinds`).
    added : int, optional
        How many of its seats were added to those that it is made for, as for a guest too many.
        They are numbered last, and the others are where they would be without them.

    Raises
    ------
    InputError
        If the name is empty or cannot be printed, the shape unknown, a size or place out of reach,
        a tag has no name or is of a seat that is not there, or more seats are added than the shape
        has room for.
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
    added: int = 0

    def __post_init__(self) -> None:
        _check_name(self.name)
        check_printable("the name of a room", self.room)
        if not 1 <= self.seats <= MOST_SEATS:
            what = f"table {self.name} needs from 1 to {MOST_SEATS:,} seats"
            raise InputError(what, value=str(self.seats))
        shape_called(self.shape)
        for size in (self.width, self.cover, 1.0 if self.diameter is None else self.diameter):
            if not LEAST_SIZE <= size <= MOST_SIZE:
                hint = f"sizes are metres, from {LEAST_SIZE} to {MOST_SIZE:,.0f}"
                raise InputError(f"table {self.name} has no such size", value=str(size), hint=hint)
        for place in (self.x, self.y):
            if place is not None and not abs(place) <= MOST_PLACE:
                hint = f"x and y are metres, at most {MOST_PLACE:,.0f} either way"
                what = f"table {self.name} has no such place"
                raise InputError(what, value=str(place), hint=hint)
        object.__setattr__(self, "tags", checked_tags(self.name, self.seats, self.tags))
        if self.added:
            self._check_added()

    def _check_added(self) -> None:
        what = f"so many seats cannot be added at table {self.name}"
        if not 0 <= self.added < self.seats:
            hint = f"0 to {self.seats - 1} of its {self.seats} seats"
            raise InputError(what, value=str(self.added), hint=hint)
        most = len(shape_of(self).added_places(self.without_added()))
        if self.added > most:
            hint = f"a {self.shape} table of {self.own_seats} has room for {most} more"
            raise InputError(what, value=str(self.added), hint=hint)

    def __reduce__(self) -> tuple[object, ...]:
        """Tables travel to other processes, which a read-only mapping would not."""
        values = {one.name: getattr(self, one.name) for one in fields(self)}
        return Table, tuple({**values, "tags": dict(self.tags)}.values())

    def called(self, names: Iterable[str]) -> tuple[Table, ...]:
        """Tables like this one, one for each name: the fast way for many.

        Parameters
        ----------
        names : iterable of str

        Raises
        ------
        InputError
            If a name is empty or cannot be printed.

        Examples
        --------
        >>> [table.name for table in Table("1", 8).called(["Rose", "Lily"])]
        ['Rose', 'Lily']
        """
        all_names = list(names)
        for name in all_names:
            _check_name(name)
        alike = [(one.name, getattr(self, one.name)) for one in fields(self) if one.name != "name"]
        tables = tuple(map(Table.__new__, repeat(Table, len(all_names))))
        for table, name in zip(tables, all_names, strict=True):
            _put(table, "name", name)
            for what, value in alike:
                _put(table, what, value)
        return tables

    @property
    def own_seats(self) -> int:
        """How many seats it is made for: those that were not added."""
        return self.seats - self.added

    def without_added(self, kept: int = 0) -> Table:
        """The table without its added seats, or with the first of them only.

        Parameters
        ----------
        kept : int, optional
            How many of them it keeps.
        """
        if kept == self.added:
            return self
        seats = self.own_seats + kept
        tags = {tag: [one for one in them if one <= seats] for tag, them in self.tags.items()}
        return replace(self, seats=seats, tags=tags, added=kept)

    @property
    def most_added(self) -> int:
        """How many seats can be added to those that it is made for."""
        room = len(shape_of(self).added_places(self.without_added()))
        return min(room, MOST_SEATS - self.own_seats)

    @cached_property
    def _places_added(self) -> list[AddedPlace]:
        return shape_of(self).added_places(self.without_added())[: self.added]

    def tagged(self, tag: str) -> tuple[int, ...]:
        """Seats of a kind, from 1; none when there is no such kind here."""
        return tagged_seats(shape_of(self), self.own_seats, self.tags, tag)

    @property
    def form(self) -> tuple[object, ...]:
        """What two tables share when their seats lie alike."""
        return (self.seats, self.shape, self.diameter, self.width, self.cover, self.added)

    @cached_property
    def heads(self) -> NDArray[np.float64]:
        """Where heads are, shape (seats, 2), metres from the centre.

        Seats are numbered around the table, so that seat k and seat k + 1 are neighbours
        wherever the table has neighbours there; added ones come last.
        """
        own = shape_of(self).heads(self)
        if not self.added:
            return own
        return np.concatenate([own, [place.head for place in self._places_added]])

    @cached_property
    def distances(self) -> NDArray[np.float64]:
        """Head to head, shape (seats, seats), metres."""
        difference = self.heads[:, None, :] - self.heads[None, :, :]
        return np.asarray(np.sqrt((difference**2).sum(axis=2)))

    @cached_property
    def beside(self) -> NDArray[np.bool_]:
        """Who sits side by side, shape (seats, seats), symmetric, false on the diagonal."""
        side_by_side = np.zeros((self.seats, self.seats), dtype=bool)
        pairs = shape_of(self).neighbours(self.own_seats)
        for seat, place in enumerate(self._places_added, start=self.own_seats):
            pairs += [(seat, other) for other in place.beside]
        for first, second in pairs:
            side_by_side[first, second] = side_by_side[second, first] = True
        return side_by_side

    @cached_property
    def opposite(self) -> NDArray[np.bool_]:
        """Who sits directly across, shape (seats, seats), symmetric, false on the diagonal.

        At a long or square table the same place of the other side, where both sides hold
        as many; at a round table with an even number of seats the seat half way round; at
        an oval one straight across, and nobody for the ends. Nor for added seats.
        """
        across = np.zeros((self.seats, self.seats), dtype=bool)
        for first, second in shape_of(self).facing(self.own_seats):
            across[first, second] = across[second, first] = True
        return across

    @property
    def round_diameter(self) -> float:
        """Diameter of a round table, metres: as given, or the usual one for its seats."""
        return Round().diameter(self)


def _check_name(name: str) -> None:
    if not can_be_seen(name):
        raise InputError("a table needs a name", value=name)
    check_printable("the name of a table", name)
