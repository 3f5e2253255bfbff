"""The seats of a room where a place is laid, in the order in which they are numbered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from seating.people.pairs import Ints
from seating.room.table import Table
from seating.words.errors import InputError


@dataclass(frozen=True, eq=False)
class Places:
    """Places that are laid, table after table.

    Parameters
    ----------
    tables : sequence of Table
        The room.
    seats : sequence of int, optional
        Seats through the room, from 0, where a place is laid; every seat when left out.

    Raises
    ------
    InputError
        If there is none, one is not in the room, or one is laid twice.

    Examples
    --------
    >>> places = Places([Table("A", 4), Table("B", 2)], [0, 1, 2, 4, 5])
    >>> places.table.tolist(), places.seat.tolist(), places.sizes.tolist()
    ([0, 0, 0, 1, 1], [1, 2, 3, 1, 2], [3, 2])
    """

    tables: Sequence[Table]
    seats: Sequence[int] | None = None

    def __post_init__(self) -> None:
        room = sum(table.seats for table in self.tables)
        chosen = range(room) if self.seats is None else sorted(self.seats)
        if not len(chosen) or len(set(chosen)) != len(chosen):
            raise InputError("places are laid at one seat at least, and at none twice")
        if chosen[0] < 0 or chosen[-1] >= room:
            raise InputError("a place is laid at a seat that is not in the room")
        object.__setattr__(self, "tables", tuple(self.tables))
        object.__setattr__(self, "seats", tuple(chosen))

    def __len__(self) -> int:
        return len(self.room_seat)

    @cached_property
    def room_seat(self) -> Ints:
        """The seat of each place through the room, from 0, shape (places,)."""
        return np.array(self.seats, dtype=np.int64)

    @cached_property
    def _first_seat(self) -> Ints:
        return np.concatenate([[0], np.cumsum([table.seats for table in self.tables])])

    @cached_property
    def table(self) -> Ints:
        """The table of each place, shape (places,)."""
        return np.searchsorted(self._first_seat, self.room_seat, side="right") - 1

    @cached_property
    def seat(self) -> Ints:
        """The seat of each place at its table, from 1, shape (places,)."""
        return np.asarray(self.room_seat - self._first_seat[self.table] + 1)

    @cached_property
    def sizes(self) -> Ints:
        """Places at each table, shape (tables,)."""
        return np.asarray(np.bincount(self.table, minlength=len(self.tables)))

    @cached_property
    def letter(self) -> Ints:
        """Which place of its table each is, from 0, shape (places,): A, B, C, ..."""
        first = np.concatenate([[0], np.cumsum(self.sizes)])
        return np.asarray(np.arange(len(self.room_seat)) - first[self.table])

    @cached_property
    def by_letter(self) -> tuple[Ints, ...]:
        """The places of each letter, in the order of the tables."""
        return tuple(np.flatnonzero(self.letter == one) for one in range(int(self.sizes.max())))

    def numbered(self, across: bool) -> Ints:
        """The places in the order of their numbers.

        Parameters
        ----------
        across : bool
            The first place of every table, then the second of every table; else table after
            table.
        """
        if not across:
            return np.arange(len(self))
        return np.lexsort((self.table, self.letter))


def letter_of(place: int) -> str:
    """What a place of a table is called, from 0.

    Examples
    --------
    >>> letter_of(0), letter_of(25), letter_of(26)
    ('A', 'Z', 'AA')
    """
    before, here = divmod(place, 26)
    return (letter_of(before - 1) if before else "") + chr(ord("A") + here)
