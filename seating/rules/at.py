"""Where a guest must sit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.placed import Placed, seats_at
from seating.rules.shared.those import Who, guests_of
from seating.words.errors import InputError
from seating.words.sentences.said import Phrase, Said
from seating.words.sentences.told import within

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner


@dataclass(frozen=True)
class At(Placed):
    """A guest sits at a table, or on one seat of it.

    Parameters
    ----------
    guest : str or Those
        The guest's id, or a kind of guests.
    table : str
        The table's name.
    seat : int, optional
        The seat at that table, from 1.
    courses : tuple of str, optional
        At which courses; all when left out.
    """

    guest: Who
    table: str
    seat: int | None = None
    courses: tuple[str, ...] | None = None

    def seats(self, dinner: Dinner) -> frozenset[int]:
        table = dinner.tables[dinner.table_index(self.table)]
        if self.seat is None:
            return seats_at(dinner, (self.table,))
        if not 1 <= self.seat <= table.seats:
            hint = f"table {table.name} has seats 1 to {table.seats}"
            raise InputError("no such seat", origin=self.origin, value=str(self.seat), hint=hint)
        if len(guests_of(dinner, self.guest)) > 1:
            raise InputError("one seat is for one guest", origin=self.origin, value=str(self.seat))
        return frozenset({int(dinner.first_seat[dinner.table_index(self.table)]) + self.seat - 1})

    def asked(self, dinner: Dinner) -> Phrase:
        return Said.of("at", place=self._said(dinner))

    def broken(self, dinner: Dinner, seat: int) -> str:
        return f"not at {self._place(dinner)}"

    def _place(self, dinner: Dinner) -> str:
        return within(self._said(dinner))

    def _said(self, dinner: Dinner) -> Phrase:
        table = dinner.tables[dinner.table_index(self.table)].name
        if self.seat is None:
            return Said.of("table", table=table)
        return Said.of("table_seat", table=table, seat=self.seat)
