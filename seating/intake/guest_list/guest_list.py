"""A guest list as read: the guests, and the cells of every column."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from seating.intake.files.cell_text import cell_text
from seating.intake.files.complaints import Complaints
from seating.intake.files.header_and_rows import Sheet
from seating.intake.guest_list.bullets import without_bullets
from seating.intake.guest_list.header_row import OF_NAMES
from seating.intake.guest_list.headers import Header, understand
from seating.intake.guest_list.stated_columns import LEFT_OUT, NOTHING_STATED, StatedColumns
from seating.intake.guest_list.tables_across import are_tables, one_below_the_other
from seating.people.guest import Guest
from seating.words.columns import COLUMNS, columns_for
from seating.words.errors import InputError, Origin
from seating.words.names import fold
from seating.words.printable_text import MOST_IN_A_CELL
from seating.words.several_values import separated

LEAST_TABLES = 2


@dataclass(frozen=True)
class Cell:
    """A filled cell of one guest's row."""

    guest: int
    value: str
    origin: Origin


@dataclass(frozen=True)
class Party:
    """Guests whom one row names or counts, the guest of the row first.

    Parameters
    ----------
    guests : tuple of int
        Places in the list. Some may have rows of their own.
    nameless : tuple of int
        Of these, who are there only as guests of the first.
    children : tuple of int
    alike : tuple of int
        Those of whom the row says everything that it says of the first.
    elsewhere : tuple of int
        Those who have rows of their own.
    origin : Origin
        Where the row says so.
    """

    guests: tuple[int, ...]
    nameless: tuple[int, ...]
    children: tuple[int, ...]
    alike: tuple[int, ...]
    elsewhere: tuple[int, ...]
    origin: Origin

    def moved(self, place: Mapping[int, int]) -> Party | None:
        """The party with new places for those who have one; None if fewer than two have."""

        def moved(guests: tuple[int, ...]) -> tuple[int, ...]:
            return tuple(place[guest] for guest in guests if guest in place)

        party = Party(
            moved(self.guests),
            moved(self.nameless),
            moved(self.children),
            moved(self.alike),
            moved(self.elsewhere),
            self.origin,
        )
        return party if len(party.guests) > 1 else None


@dataclass(frozen=True, eq=False)
class GuestList:
    """Who is in the list, and everything it says about them.

    Parameters
    ----------
    file : str
    headers : list of Header
        One for each column of the list.
    columns : list of list of str
        The cells of each, one for each guest, without outer blanks.
    lines : list of int
        Where each guest stands.
    guests : tuple of Guest
        Filled in by `seating.intake.guest_list.guests`.
    notes : list of str
        What the host should know.
    errors : Complaints
        What cannot be used as it is: gathered while the list is read, and told at once.
    numbers : list of str, optional
        What each row without an id is called in its place; counted from 1 when left out.
    parties : tuple of Party, optional
        Who was brought by whom.
    absent : frozenset of str, optional
        Names, as `seating.words.names.fold` has them, and ids of those who are in the list and
        do not come: whoever names them names nobody.
    """

    file: str
    headers: list[Header]
    columns: list[list[str]]
    lines: list[int]
    guests: tuple[Guest, ...] = ()
    notes: list[str] = field(default_factory=list)
    errors: Complaints = field(default_factory=Complaints)
    numbers: list[str] = field(default_factory=list)
    parties: tuple[Party, ...] = ()
    absent: frozenset[str] = frozenset()

    def number(self, guest: int) -> str:
        """What a guest without an id is called in its place."""
        return self.numbers[guest] if self.numbers else str(guest + 1)

    def origin(self, guest: int, header: str | None = None) -> Origin:
        """Where a guest's row is, or the cell below a header as written."""
        return Origin(self.file, self.lines[guest], header)

    def origin_of_header(self, header: str) -> Origin:
        """Where a column is, by its header as written."""
        return Origin(self.file, None, header)

    def filled(self, column: str) -> Iterator[Cell]:
        """Every filled cell of a column, by guest; of each, where several headers mean it."""
        for header, values in self.meaning(column):
            for guest, value in enumerate(values):
                if value:
                    yield Cell(guest, value, self.origin(guest, header))

    def meaning(self, column: str) -> Iterator[tuple[str, list[str]]]:
        """The headers that mean a column, as written, each with its cells."""
        for header, values in zip(self.headers, self.columns, strict=True):
            if header.column == column and header.known:
                yield header.written, values

    def asking(self, rule: str) -> Iterator[Cell]:
        """Every filled cell of the columns that ask for a rule, column by column."""
        for column in columns_for(rule):
            yield from self.filled(column)

    def values(self, column: str) -> Sequence[str] | None:
        """The cells of the only header that means a column, or None."""
        for header, values in zip(self.headers, self.columns, strict=True):
            if header.column == column and header.known:
                return values
        return None

    def without(self, rows: Collection[int], notes: Sequence[str]) -> GuestList:
        """The list without some rows, and with notes that say why."""
        if not rows:
            return replace(self, notes=[*self.notes, *notes])
        kept = [row for row in range(len(self.lines)) if row not in rows]
        return replace(
            self,
            columns=[[column[row] for row in kept] for column in self.columns],
            lines=[self.lines[row] for row in kept],
            notes=[*self.notes, *notes],
        )

    def without_guests(self, away: Collection[int], note: str) -> GuestList:
        """The list without some guests, whom nobody else's cells then name, and with a note."""
        kept = [guest for guest in range(len(self.guests)) if guest not in away]
        place = {guest: new for new, guest in enumerate(kept)}
        gone = {fold(self.guests[guest].name) for guest in away}
        gone -= {fold(self.guests[guest].name) for guest in kept}
        return replace(
            self.without(away, [note]),
            guests=tuple(self.guests[guest] for guest in kept),
            numbers=[self.number(guest) for guest in kept],
            parties=tuple(one for party in self.parties if (one := party.moved(place))),
            absent=self.absent | gone | {self.guests[guest].id for guest in away},
        )


def _holds_several(header: Header) -> bool:
    return header.column in COLUMNS and COLUMNS[header.column].several


def _tables_below(
    headers: Sequence[Header], columns: list[list[str]]
) -> tuple[list[list[str]], list[str]]:
    """The columns with a table for everybody, where each is written only above its first guest."""
    notes = []
    for place, header in enumerate(headers):
        if header.column != "table" or not header.known:
            continue
        values = columns[place]
        filled = [value for value in values if value]
        if len(filled) < LEAST_TABLES:
            continue
        once = len(set(filled)) == len(filled)
        if once and values[0] and len(values) >= 2 * len(filled):
            here, below = "", []
            for value in values:
                here = value or here
                below.append(here)
            columns[place] = below
            notes.append(f"Each table stands once below {header.written!r}, and is taken for that "
                         "of all guests until the next.")  # fmt: skip
    return columns, notes


def read_guest_list(sheet: Sheet, stated: StatedColumns = NOTHING_STATED) -> GuestList:
    """Read all rows of a sheet.

    Parameters
    ----------
    sheet : Sheet
    stated : StatedColumns, optional
        What the host says of columns.

    Raises
    ------
    InputError
        If the header is no guest list's, or there is no guest. Rows that do not fit it, and
        cells that cannot be printed, are gathered.
    """
    origin = Origin(sheet.file, sheet.line)
    lines: list[int] = []
    columns: list[list[str]] = [[] for _ in sheet.header]
    for their_lines, block in sheet.blocks():
        lines += their_lines
        for column, cells in zip(columns, block, strict=True):
            column.extend(cells)
    words: Sequence[str] = sheet.header
    if are_tables(words):
        words, lines, columns = one_below_the_other(words, lines, columns)
    headers, notes = understand(words, columns, origin, stated)
    if not lines:
        raise InputError("no guest below the header", origin=origin)
    filled = [
        (header, values)
        for header, values in zip(headers, columns, strict=True)
        if header.column != LEFT_OUT and (header.written or any(values))
    ]
    for header, values in filled:
        if all(map(str.isprintable, values)) and max(map(len, values)) <= MOST_IN_A_CELL:
            continue
        for place, value in enumerate(values):
            if not value.isprintable() or len(value) > MOST_IN_A_CELL:
                origin = Origin(sheet.file, lines[place], header.written)
                values[place] = value[:MOST_IN_A_CELL]
                with sheet.errors:
                    values[place] = cell_text(value, origin)
    headers = [header for header, _ in filled]
    columns = [
        separated(values) if header.known and _holds_several(header) else values
        for header, values in filled
    ]
    columns = [
        without_bullets(values) if header.known and header.column in OF_NAMES else values
        for header, values in zip(headers, columns, strict=True)
    ]
    columns, told = _tables_below(headers, columns)
    notes += told
    return GuestList(
        sheet.file, headers, columns, lines, notes=sheet.notes + notes, errors=sheet.errors
    )
