"""Rows for everybody who comes: those of the list, and new ones for whom they bring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from seating.intake.comers.member_columns import MemberColumns, member_columns
from seating.intake.comers.row_party import Brought, RowParty
from seating.intake.guest_list.guest_list import GuestList, Party
from seating.intake.guest_list.guests import names_of
from seating.intake.guest_list.headers import Header
from seating.words.attendance import CHANCE, MAYBE
from seating.words.columns import COLUMNS
from seating.words.guest_of import guest_of
from seating.words.names import fold

OF_NAMES = ("name", "first", "last")
OF_ALL = ("household", "group", "table", "courses", "arrives", "leaves", MAYBE, CHANCE)
"""What a row says of everybody whom it brings."""
OF_ONE = ("id", "seat", "plus one", "party size", "guest count", "children", "party names")
"""What it says of its guest alone, though its cell holds several names."""
MEMBER = "party member"


def rows_with_people(
    read: GuestList, seated: Sequence[bool], parties: Mapping[int, RowParty]
) -> GuestList:
    """The list with a row for everybody who comes.

    Parameters
    ----------
    read : GuestList
    seated : sequence of bool
        Whether the guest of each row comes.
    parties : mapping of int to RowParty
        Whom they bring, by row; people may come whose host does not.
    """
    return _Rows(read, seated, parties).all()


class _Rows:
    """Makes the rows."""

    def __init__(
        self, read: GuestList, seated: Sequence[bool], parties: Mapping[int, RowParty]
    ) -> None:
        self.read, self.seated, self.parties = read, seated, parties
        self.names = names_of(read)
        self.members = member_columns(read)
        self.headers = list(read.headers)
        self.of_members = {place for one in self.members for place in one.places.values()}
        self.target: dict[int, int] = {}
        for member in self.members:
            self._find_targets(member)
        self.rows: list[list[str]] = []
        self.lines: list[int] = []
        self.numbers: list[str] = []
        self.place_of_row: dict[int, int] = {}
        self.places_of_brought: dict[int, list[int]] = {}

    def all(self) -> GuestList:
        """The list."""
        for row in range(len(self.names)):
            party = self.parties.get(row)
            if self.seated[row]:
                self.place_of_row[row] = len(self.rows)
                cells = self._cells_of(row)
                if party is not None and party.name != self.names[row]:
                    self._name(cells, party.name)
                self._append(row, cells, self.read.number(row))
            if party is not None:
                self._append_brought(row, party)
        columns = [list(values) for values in zip(*self.rows, strict=True)]
        if not self.rows:
            columns = [[] for _ in self.headers]
        return replace(
            self.read,
            headers=self.headers,
            columns=columns,
            lines=self.lines,
            numbers=self.numbers,
            parties=tuple(self._parties()),
            absent=self._absent(),
        )

    def _find_targets(self, member: MemberColumns) -> None:
        """Where what the columns of a member say is put: into the guests' own columns.

        Where guests have no such column, the first of a member's becomes it.
        """
        for what, place in member.places.items():
            header = self.read.headers[place]
            self.headers[place] = Header(header.written, MEMBER, known=True)
            if what in (*OF_NAMES, "rsvp"):
                continue
            own = next((at for at, one in enumerate(self.headers) if one.column == what), None)
            if own is None:
                own = place
                self.headers[place] = Header(header.written, what, known=what in COLUMNS)
            self.target[place] = own

    def _cells_of(self, row: int) -> list[str]:
        """The cells of a guest's own row, without those that became columns of all guests."""
        moved = {place for place, own in self.target.items() if place == own}
        return [
            "" if place in moved else values[row] for place, values in enumerate(self.read.columns)
        ]

    def _append(self, row: int, cells: list[str], number: str) -> None:
        self.rows.append(cells)
        self.lines.append(self.read.lines[row])
        self.numbers.append(number)

    def _append_brought(self, row: int, party: RowParty) -> None:
        ids = self.read.values("id")
        called = (ids[row] if ids else "") or self.read.number(row)
        self.places_of_brought[row] = []
        for count, brought in enumerate(party.brought, start=1):
            self.places_of_brought[row].append(len(self.rows))
            self._append(row, self._brought_cells(row, brought, party), f"{called}+{count}")

    def _brought_cells(self, row: int, brought: Brought, party: RowParty) -> list[str]:
        cells = [
            values[row] if self._is_shared(place, brought) else ""
            for place, values in enumerate(self.read.columns)
        ]
        self._name(cells, brought.name or guest_of(party.name))
        for place, value in brought.cells.items():
            if place in self.target:
                cells[self.target[place]] = value
        self._name_in_parts(cells, brought)
        return cells

    def _is_shared(self, place: int, brought: Brought) -> bool:
        """Whether what a column says of the guest of a row is so of somebody whom they bring."""
        header = self.headers[place]
        if place in self.of_members:
            return False
        if brought.like_host:
            return header.column not in OF_ONE
        return header.known and header.column in OF_ALL

    def _name(self, cells: list[str], name: str) -> None:
        """Write a whole name where the list has its names."""
        for place, header in enumerate(self.headers):
            if header.known and header.column in OF_NAMES:
                cells[place] = "" if header.column == "last" else name
        if not any(header.known and header.column in ("name", "first") for header in self.headers):
            place = next(at for at, header in enumerate(self.headers) if header.column == "last")
            cells[place] = name

    def _name_in_parts(self, cells: list[str], brought: Brought) -> None:
        """Write first and last name each in its column, where both are known."""
        own = {header.column: at for at, header in enumerate(self.headers) if header.known}
        if not {"first", "last"} <= set(own) or not brought.name:
            return
        for member in self.members:
            if {"first", "last"} <= set(member.places):
                first, last = (brought.cells.get(member.places[part]) for part in ("first", "last"))
                if first and last:
                    cells[own["first"]], cells[own["last"]] = first, last

    def _parties(self) -> list[Party]:
        """Who is of one party, by their new places."""
        found = []
        for row, party in sorted(self.parties.items()):
            new = self.places_of_brought.get(row, [])
            there = [one for one in (row, *party.rows) if one in self.place_of_row]
            guests = [*(self.place_of_row[one] for one in there[:1]), *new,
                      *(self.place_of_row[one] for one in there[1:])]  # fmt: skip
            if len(guests) < 2:
                continue
            of_host = row in self.place_of_row
            pairs = list(zip(new, party.brought, strict=True))
            header = next((one.header for one in party.brought if one.header), None)
            found.append(
                Party(
                    tuple(guests),
                    tuple(at for at, one in pairs if not one.name and of_host),
                    tuple(at for at, one in pairs if one.child and of_host),
                    tuple(at for at, one in pairs if one.like_host and of_host),
                    tuple(self.place_of_row[one] for one in there[1:]),
                    self.read.origin(row, header),
                )
            )
        return found

    def _absent(self) -> frozenset[str]:
        """Names and ids of those who do not come, but for names that somebody else has."""
        ids = self.read.values("id") or [""] * len(self.names)
        away = [row for row, comes in enumerate(self.seated) if not comes]
        there = {fold(name) for row, name in enumerate(self.names) if self.seated[row]}
        names = {fold(self.names[row]) for row in away} - there
        return frozenset(names | {ids[row] or self.read.number(row) for row in away} - {""})
