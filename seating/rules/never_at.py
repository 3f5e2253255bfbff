"""Where a guest must never sit: at a table, or on a kind of seat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seating.rules.shared.placed import Placed, seats_at, seats_of_kind
from seating.rules.shared.those import Who
from seating.words.errors import InputError
from seating.words.names import listed

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

    def asked(self, dinner: Dinner) -> str:
        return f"never sits {self._where(dinner)}"

    def broken(self, dinner: Dinner, seat: int) -> str:
        return f"which is {self._where(dinner)}"

    def _where(self, dinner: Dinner) -> str:
        tables = [dinner.tables[dinner.table_index(table)].name for table in self.tables]
        places = [f"at table {listed(tables, 'or')}"] if tables else []
        places += [f"on a seat marked {listed(self.marked, 'or')}"] if self.marked else []
        return listed(places, "or")
