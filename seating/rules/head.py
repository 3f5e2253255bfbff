"""Guests at the head of a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.room.seat_kinds import HEAD_OF_TABLE
from seating.rules.shared.placed import Placed, seats_at, seats_of_kind
from seating.rules.shared.those import Who
from seating.words.sentences.said import Phrase, Said

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner


@dataclass(frozen=True)
class Head(Placed):
    """A guest sits at the head of a table.

    Which seats those are, `seating.room.seat_kinds` says.

    Parameters
    ----------
    guest : str or Those
        The guest's id, or a kind of guests.
    table : str, optional
        Of this table; of any when left out.
    courses : tuple of str, optional
        At which courses; all when left out.
    """

    guest: Who
    table: str | None = None
    courses: tuple[str, ...] | None = None

    def seats(self, dinner: Dinner) -> frozenset[int]:
        heads = seats_of_kind(dinner, HEAD_OF_TABLE)
        return heads if self.table is None else heads & seats_at(dinner, (self.table,))

    def _place(self, dinner: Dinner) -> str:
        if self.table is None:
            return "at the head of a table"
        return f"at the head of table {dinner.tables[dinner.table_index(self.table)].name}"

    def asked(self, dinner: Dinner) -> Phrase:
        if self.table is None:
            return Said.of("head")
        return Said.of("head_of", table=dinner.tables[dinner.table_index(self.table)].name)

    def broken(self, dinner: Dinner, seat: int) -> str:
        return f"not {self._place(dinner)}"
