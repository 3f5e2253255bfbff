"""Cells of a list by what their columns mean, and rows by name and by party."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from seating.intake.comers.told_of_parties import ToldOfParties
from seating.intake.comers.who_comes import Comers
from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.guests import names_of
from seating.words.columns import plain
from seating.words.counted_people import count_in
from seating.words.names import fold
from seating.words.yes_no import says_nothing

# Rows of one order are one party, though they are no household.
_ORDER_WORDS = """order number; order no; order #; order id; order; booking; booking id; booking
    number; booking reference; Bestellung; Bestellnummer; Buchung; Buchungsnummer; commande;
    numéro de commande; réservation; pedido; número de pedido; reserva; ordine; numero ordine;
    prenotazione; bestelling; bestelnummer; beställning; ordernummer"""
_ORDERS = frozenset(plain(word) for word in _ORDER_WORDS.split(";"))


@dataclass(frozen=True, eq=False)
class ListCells:
    """Looks up cells.

    Parameters
    ----------
    read : GuestList
    comers : Comers
    told : ToldOfParties
        Hears of cells that are not understood.
    """

    read: GuestList
    comers: Comers
    told: ToldOfParties

    @cached_property
    def names(self) -> list[str]:
        """The name of each row."""
        return names_of(self.read)

    @cached_property
    def seated(self) -> list[bool]:
        """Whether the guest of each row gets a seat."""
        return self.comers.seated

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = defaultdict(list)
        for place, header in enumerate(self.read.headers):
            if header.known:
                places[header.column].append(place)
        return places

    def places(self, column: str) -> list[int]:
        """The places of the columns that mean one thing."""
        return self._places.get(column, [])

    def header(self, place: int) -> str:
        """A header as written."""
        return self.read.headers[place].written

    def cells(self, row: int, column: str) -> Iterator[tuple[int, str]]:
        """The filled cells of a row in the columns that mean one thing, each with its place."""
        for place in self.places(column):
            if self.read.columns[place][row]:
                yield place, self.read.columns[place][row]

    def number(self, row: int, column: str) -> int:
        """The number of people in a column, or 0; one that is none is told."""
        for place, value in self.cells(row, column):
            count = count_in(value)
            if count is not None:
                return count
            if not says_nothing(value):
                self.tell("number", row, place)
        return 0

    def tell(self, kind: str, row: int, place: int | None = None) -> None:
        """Have the host told of a cell: the name of a row, or that of a column."""
        line = self.read.lines[row]
        value = self.names[row] if place is None else self.read.columns[place][row]
        where = "" if place is None else f", column {self.header(place)}"
        self.told.of(kind, f"{value!r} on line {line}{where}", line)

    @property
    def counts_people(self) -> bool:
        """Whether any column counts who comes along."""
        return any(self.places(column) for column in ("party size", "guest count", "plus one"))

    @cached_property
    def _rows_called(self) -> dict[str, list[int]]:
        rows: dict[str, list[int]] = defaultdict(list)
        for row, name in enumerate(self.names):
            rows[fold(name)].append(row)
        return rows

    def rows_called(self, name: str) -> list[int]:
        """The rows of guests of a name."""
        return self._rows_called.get(fold(name), [])

    @cached_property
    def _rows_by_first(self) -> dict[str, list[int]]:
        rows: dict[str, list[int]] = defaultdict(list)
        for row, name in enumerate(self.names):
            if words := fold(name).split():
                rows[words[0]].append(row)
        return rows

    def rows_of_first_name(self, name: str) -> list[int]:
        """The rows of guests whose names begin so."""
        return self._rows_by_first.get(fold(name), [])

    @cached_property
    def _parties(self) -> list[tuple[list[str], dict[str, list[int]]]]:
        """The columns whose values parties share, each with its rows that come, by value."""
        found = []
        for header, values in zip(self.read.headers, self.read.columns, strict=True):
            if header.column != "household" and plain(header.written) not in _ORDERS:
                continue
            rows: dict[str, list[int]] = defaultdict(list)
            for row, value in enumerate(values):
                if value and self.seated[row]:
                    rows[fold(value)].append(row)
            found.append((values, rows))
        return found

    def rows_of_party(self, row: int) -> list[int]:
        """The rows of the household, or else of the order, that come: this one among them."""
        for values, rows in self._parties:
            if values[row] and not says_nothing(values[row]):
                return rows[fold(values[row])]
        return [row]
