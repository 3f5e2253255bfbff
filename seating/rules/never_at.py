"""Where a guest must never sit: at a table, or on a kind of seat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.placed import Placed, seats_at, seats_of_kind
from seating.rules.shared.those import Who
from seating.words.errors import InputError
from seating.words.sentences.said import Phrase, Said, Series
from seating.words.sentences.told import within

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner


@dataclass(frozen=True)
class NeverAt(Placed):
    """A guest sits neither at some tables nor on some kinds of seats.

    Parameters
    ----------
    guest : str or Those
        The guest's id, or a kind of guests.
    tables : tuple of str, optional
        Names of tables.
    marked : tuple of str, optional
        Kinds of seats (`seating.Table.tags`), as in ``leg`` or ``near the door``.
    courses : tuple of str, optional
        At which courses; all when left out.
    """

    guest: Who
    tables: tuple[str, ...] = ()
    marked: tuple[str, ...] = ()
    courses: tuple[str, ...] | None = None

    def seats(self, dinner: Dinner) -> frozenset[int]:
        if not (self.tables or self.marked):
            raise InputError("never where? a table or a kind of seat is missing")
        closed = seats_at(dinner, self.tables)
        for kind in self.marked:
            closed |= seats_of_kind(dinner, kind)
        return frozenset(range(dinner.seat_count)) - closed

    def asked(self, dinner: Dinner) -> Phrase:
        return Said.of("never_at", places=self._said(dinner))

    def broken(self, dinner: Dinner, seat: int) -> str:
        return f"which is {self._where(dinner)}"

    def _where(self, dinner: Dinner) -> str:
        return within(self._said(dinner))

    def _said(self, dinner: Dinner) -> Series:
        places = []
        if self.tables:
            tables = [dinner.tables[dinner.table_index(table)].name for table in self.tables]
            places.append(Said.of("never_at_table", tables=Series.of(tables, "or")))
        if self.marked:
            quoted = (Said.of("quoted", text=kind) for kind in self.marked)
            places.append(Said.of("never_on_seat", kinds=Series.of(quoted, "or")))
        return Series.of(places, "or")
