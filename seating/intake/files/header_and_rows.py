"""A header and the rows below it, from whatever kind of file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import TYPE_CHECKING

from seating.intake.files.complaints import Complaints
from seating.intake.files.csv_rows import csv_rows
from seating.intake.files.decoding import decode
from seating.intake.files.delimiter import ROWS_ABOVE_A_HEADER, Recognise, delimiter_of, sep_line
from seating.intake.files.foreign_file import check_is_list
from seating.intake.files.plain_rows import PlainRows
from seating.intake.files.workbook_rows import USUAL, SheetChoice, is_workbook, workbook_rows
from seating.words.errors import InputError, Origin

if TYPE_CHECKING:
    from collections.abc import Iterator

    from seating.intake.files.csv_rows import Rows
    from seating.intake.files.source import Source

    Block = tuple[Sequence[int], list[list[str]]]

ROWS_AT_ONCE = 100_000


@dataclass(frozen=True)
class HeaderPlace:
    """Where the header is.

    Parameters
    ----------
    place : int
        Of its row among the first ones; -1 where there is none, and `names` stand for it.
    names : tuple of str, optional
    is_first : bool, optional
        Whether nothing but blank rows is above it.
    """

    place: int
    names: tuple[str, ...] = ()
    is_first: bool = True


FindHeader = Callable[[Sequence[list[str]]], HeaderPlace]


@dataclass
class Sheet:
    """A sheet, whose rows can be read once.

    Parameters
    ----------
    file : str
        Its name, for errors.
    header : list of str
        As written, without outer blanks.
    line : int
        Where the header stands.
    rows : iterator of (int, list of str)
        The rows below: line, and cells as written.
    notes : list of str
        What the host should know.
    errors : Complaints
        What cannot be used as it is.
    plain : PlainRows, optional
        The same rows, where they can be had by columns at once.
    """

    file: str
    header: list[str]
    line: int
    rows: Rows
    notes: list[str] = field(default_factory=list)
    errors: Complaints = field(default_factory=Complaints)
    plain: PlainRows | None = None

    def blocks(self) -> Iterator[Block]:
        """Rows that are not blank, by columns: many at once, since a list may have millions.

        Yields
        ------
        lines : sequence of int
            Where the rows stand.
        columns : list of list of str
            One for each header; cells without outer blanks.

        A cell beyond the header is an error, which is gathered.
        """
        plain, self.plain = self.plain, None
        rows, self.rows = iter(self.rows), iter(())
        if plain is None:
            yield from self._blocks_of(rows)
            return
        for line, columns, rows in plain.blocks(len(self.header)):
            stripped = [list(map(str.strip, column)) for column in columns]
            if any(all(column) for column in stripped):
                yield range(line, line + len(stripped[0])), stripped
            else:
                yield from self._blocks_of(rows)

    def _blocks_of(self, rows: Rows) -> Iterator[Block]:
        width = len(self.header)
        while block := list(islice(rows, ROWS_AT_ONCE)):
            lines, cells = zip(*block, strict=True)
            # Where every row is as wide as the header, and has something in one column, none of
            # them needs a look of its own.
            plain = set(map(len, cells)) == {width}
            columns = _stripped_columns(cells) if plain else []
            if not any(all(column) for column in columns):
                filled = list(self._filled(block))
                if not filled:
                    continue
                lines, cells = zip(*filled, strict=True)
                columns = _stripped_columns(cells)
            yield lines, columns

    def _filled(self, rows: Iterable[tuple[int, list[str]]]) -> Rows:
        """Rows that are not blank, as wide as the header."""
        width = len(self.header)
        for line, cells in rows:
            together = "".join(cells)
            if not together or together.isspace():
                continue
            if len(cells) < width:
                yield line, cells + [""] * (width - len(cells))
            elif len(cells) > width:
                self._check_nothing_beyond(line, cells)
                yield line, cells[:width]
            else:
                yield line, cells

    def _check_nothing_beyond(self, line: int, cells: list[str]) -> None:
        beyond = [cell.strip() for cell in cells[len(self.header) :] if cell.strip()]
        if beyond:
            what = f"this row has a cell beyond the {_columns(len(self.header))} of the header"
            hint = 'a cell that contains the delimiter is put in quotes: "Ruiz, Ana"'
            where = Origin(self.file, line)
            self.errors.add(InputError(what, origin=where, value=beyond[0], hint=hint))


def open_sheet(
    source: Source,
    recognise: Recognise,
    encoding: str | None = None,
    find: FindHeader | None = None,
    choice: SheetChoice = USUAL,
    surely: Recognise | None = None,
) -> Sheet:
    """Find the header, and everything before and after it.

    Parameters
    ----------
    source : Source
    recognise : callable
        How many cells of a row it understands as headers; 0 when the row is no header.
    encoding : str, optional
        Of a text file, if it is neither UTF-8 nor marked.
    find : callable, optional
        Which of the first few rows is the header; the first that `recognise` knows when left
        out, or else the first that is not blank.
    choice : SheetChoice, optional
        Of a workbook.
    surely : callable, optional
        How surely a row is a header, to choose the sheet by; `recognise` when left out.

    Returns
    -------
    Sheet
    """
    rows, notes, plain = _rows(source, recognise, encoding, choice, surely or recognise)
    head = [(line, _stripped(cells)) for line, cells in islice(rows, ROWS_ABOVE_A_HEADER)]
    if not any(any(cells) for _, cells in head):
        raise InputError("nothing in it but blank lines", origin=Origin(source.name))
    first_rows = [cells for _, cells in head]
    found = _first_known(first_rows, recognise) if find is None else find(first_rows)
    below = chain(head[found.place + 1 :], rows)
    plain = plain.after(found.place + 1) if plain else None
    if found.names:
        line, first = next((line, cells) for line, cells in head if any(cells))
        name = next(filter(None, first))
        notes.append(f"There is no header, and each row holds one cell: all are read as names, "
                     f"from {name!r} on. If that is none, write name in its place.")  # fmt: skip
        return Sheet(source.name, list(found.names), line, below, notes, plain=plain)
    line, header = head[found.place]
    if not found.is_first:
        notes.append(f"The header is on line {line}; what stands above it was not read.")
    while not header[-1]:
        header.pop()
    return Sheet(source.name, header, line, below, notes, plain=plain)


def _stripped_columns(rows: Sequence[list[str]]) -> list[list[str]]:
    return [list(map(str.strip, column)) for column in zip(*rows, strict=True)]


def _first_known(head: list[list[str]], recognise: Recognise) -> HeaderPlace:
    """The first row that is known, where the rows above it have fewer cells than it has headers."""
    first, above = -1, 0
    for place, cells in enumerate(head):
        filled = sum(map(bool, cells))
        if filled and first < 0:
            first = place
        if recognise(cells) > above:
            return HeaderPlace(place, is_first=place == first)
        above = max(above, filled)
    return HeaderPlace(first)


def _stripped(cells: list[str]) -> list[str]:
    return [cell.strip() for cell in cells]


def _rows(
    source: Source,
    recognise: Recognise,
    encoding: str | None,
    choice: SheetChoice,
    surely: Recognise,
) -> tuple[Rows, list[str], PlainRows | None]:
    """All rows, notes, and the rows anew where they may be plain."""
    check_is_list(source.data, source.name)
    if is_workbook(source.data):
        return *workbook_rows(source.data, source.name, None, choice, surely), None
    if choice.name is not None:
        hint = "leave --sheet out"
        raise InputError("this is no workbook, and has no sheets", origin=Origin(source.name),
                         value=choice.name, hint=hint)  # fmt: skip
    text = decode(source.data, source.name, encoding)
    declared = sep_line(text)
    if declared is not None:
        delimiter, text, line = *declared, 2
    else:
        delimiter, line = delimiter_of(text, recognise), 1
    plain = PlainRows(text, delimiter, source.name, line=line)
    return csv_rows(text, delimiter, source.name, line), [], plain


def _columns(count: int) -> str:
    return "only column" if count == 1 else f"{count} columns"
