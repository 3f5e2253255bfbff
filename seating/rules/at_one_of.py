"""Some tables, at one of which a guest must sit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.placed import Placed, seats_at
from seating.rules.shared.those import Who
from seating.words.errors import InputError
from seating.words.names import listed
from seating.words.sentences.said import Phrase, Said, Series

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner


@dataclass(frozen=True)
class AtOneOf(Placed):
    """A guest sits at one of some tables, not always the same.

    Parameters
    ----------
    guest : str or Those
        The guest's id, or a kind of guests.
    tables : tuple of str
        The tables' names.
    courses : tuple of str, optional
        At which courses; all when left out.
    """

    guest: Who
    tables: tuple[str, ...]
    courses: tuple[str, ...] | None = None

    def seats(self, dinner: Dinner) -> frozenset[int]:
        if not self.tables:
            raise InputError("a rule for some tables must name one")
        return seats_at(dinner, self.tables)

    def _names(self, dinner: Dinner) -> list[str]:
        names = (dinner.tables[dinner.table_index(table)].name for table in self.tables)
        return list(dict.fromkeys(names))

    def asked(self, dinner: Dinner) -> Phrase:
        return Said.of("at_one_of", tables=Series.of(self._names(dinner), "or"))

    def broken(self, dinner: Dinner, seat: int) -> str:
        return f"not at table {listed(self._names(dinner), 'or')}"
