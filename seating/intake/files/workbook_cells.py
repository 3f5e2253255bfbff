"""The cells of a workbook as JSON: a script that runs in a process of its own.

It reads a workbook from standard input and writes lines of JSON. The first is a `Head`; each
of the others is a list of rows. It imports nothing of this package, so that it starts fast.
"""

from __future__ import annotations

import datetime
import json
import re
import sys
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetVisibleEnum

ROWS_AT_ONCE = 10_000
AT_ONCE = 2**20

# A row, a column or a corner so far out that a sheet up to there is large: seldom met, and a
# closer look takes longer.
_FAR = re.compile(rb"""\sr=["'](?:[A-Z]{3}\d+|[A-Z]{2}\d{6}|[A-Z]?\d{7})["']""")
# A cell that holds something: those of a format alone take no room.
_FILLED = re.compile(
    rb"""<(?:\w+:)?c\s(?:[^>]*\s)?r=["']([A-Z]{1,3})(\d{1,7})["'](?:[^>]*[^/>])?>\s*<(?:\w+:)?[vif]"""
)

_ROW = re.compile(rb"<(?:\w+:)?row(?:\s[^>]*)?>")
_ROW_NUMBER = re.compile(rb"""\sr=["'](\d{1,7})["']""")
_HIDDEN = re.compile(rb"""\shidden=["'](?:1|true)["']""")
_ODS_TAG = re.compile(r"<table:(?:table|table-row|table-cell|covered-table-cell)(?:\s[^>]*)?/?>")
MOST_ROWS = 2**20
_BINARY_SHEET = re.compile(r"xl/worksheets/[^/]+\.bin")
SHORT_CELLS = range(12, 20)
SHORT_CELLS_TOLD = "cells that stand side by side are written in a short form, which is not read"


def lines_of(data: bytes, most_cells: int) -> Iterator[dict[str, Any] | list[list[str]]]:
    """What to write, line by line.

    Parameters
    ----------
    data : bytes
        Of a workbook.
    most_cells : int
        Of a sheet that is read, with empty ones between others.

    Yields
    ------
    dict or list of list of str
        For each sheet that holds anything a head: its name as ``sheet``, whether it is
        ``hidden``, and the numbers of its ``hidden_rows`` (None where the kind of file does not
        tell); then its rows, many at once. A sheet that is too large has ``cells``, how many,
        and perhaps the ``cell`` that makes it so, and no rows. Or one head, ``error``, with what
        the library says of the file.
    """
    if _has_short_cells(data):
        yield {"error": SHORT_CELLS_TOLD}
        return
    large = _large_sheets(data, most_cells)
    layouts = layouts_of(data)
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(data))
        hidden = {
            sheet.name for sheet in book.sheets_metadata
            if sheet.visible != SheetVisibleEnum.Visible
        }  # fmt: skip
        for name in book.sheet_names:
            yield from _sheet(book, name, name in hidden, large.get(name), layouts, most_cells)
    except CalamineError as error:
        yield {"error": str(error)}


def _sheet(
    book: CalamineWorkbook,
    name: str,
    hidden: bool,
    large: dict[str, Any] | None,
    layouts: dict[str, Layout] | None,
    most_cells: int,
) -> Iterator[dict[str, Any] | list[list[str]]]:
    head: dict[str, Any] = {"sheet": name, "hidden": hidden}
    if large is not None:
        yield head | large
        return
    sheet = book.get_sheet_by_name(name)
    if not sheet.height:
        return
    if _cells(sheet) > most_cells:
        yield head | {"cells": _cells(sheet)}
        return
    layout = Layout() if layouts is None else layouts.get(name, Layout())
    yield head | {"hidden_rows": None if layouts is None else sorted(layout.hidden)}
    merged = [(one[0][0], one[1][0], one[0][1]) for one in sheet.merged_cell_ranges or ()]
    yield from _blocks(sheet, merged or layout.merged)


def _cells(sheet: CalamineSheet) -> int:
    """How many there are from the corner of the sheet to its last."""
    return 0 if sheet.end is None else (sheet.end[0] + 1) * (sheet.end[1] + 1)


def _blocks(
    sheet: CalamineSheet, merged: Iterable[tuple[int, int, int]]
) -> Iterator[list[list[str]]]:
    """Rows without the blank cells at their ends; a merged cell holds for all its rows."""
    left = [""] * (sheet.start[1] if sheet.start else 0)
    begins: dict[int, list[tuple[int, int]]] = {}
    for first, last, column in merged:
        if last > first:
            begins.setdefault(first, []).append((last, column))
    held: dict[int, tuple[int, str]] = {}
    block: list[list[str]] = []
    for number, row in enumerate(sheet.iter_rows()):
        cells = left + [cell if type(cell) is str else _text(cell) for cell in row]
        if held and any(cells):
            for column, (last, text) in held.items():
                if number <= last and column < len(cells):
                    cells[column] = cells[column] or text
        for last, column in begins.get(number, ()):
            held[column] = (last, cells[column] if column < len(cells) else "")
        while cells and not cells[-1]:
            cells.pop()
        block.append(cells)
        if len(block) == ROWS_AT_ONCE:
            yield block
            block = []
    yield block


def _text(cell: object) -> str:
    """A cell as the spreadsheet shows it, near enough.

    Examples
    --------
    >>> _text(12.0), _text(True), _text(datetime.date(2026, 5, 1))
    ('12', 'TRUE', '2026-05-01')
    """
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime.datetime) and cell.time() == datetime.time():
        return cell.date().isoformat()
    return str(cell)


def _large_sheets(data: bytes, most_cells: int) -> dict[str, dict[str, Any]]:
    """The sheets of an xlsx that are too large, by name: how many cells, and the farthest.

    The library makes room for every cell up to the last, and has no way to be asked how many.
    """
    large = {}
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            for member in archive.namelist():
                if re.fullmatch(r"xl/worksheets/[^/]+\.xml", member):
                    told = _too_large(archive, member, most_cells)
                    if told is not None:
                        large[_name_of(archive, member)] = told
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError,
            zlib.error):  # fmt: skip
        pass  # no xlsx, or one of which the library will say what is wrong
    return large


@dataclass
class Layout:
    """What the library does not tell of a sheet: rows from 0.

    Parameters
    ----------
    hidden : set of int
        Numbers of the rows that do not show, from 1.
    merged : list of (int, int, int)
        First row, last row and column of merged cells.
    """

    hidden: set[int] = field(default_factory=set)
    merged: list[tuple[int, int, int]] = field(default_factory=list)


def layouts_of(data: bytes) -> dict[str, Layout] | None:
    """The layouts of sheets by name, as far as they have any; None for other kinds of files."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
            if "content.xml" in names:
                return _layouts_of_ods(archive)
            if "xl/workbook.xml" not in names:
                return None
            return {
                _name_of(archive, member): Layout(_hidden_rows(archive, member))
                for member in names
                if re.fullmatch(r"xl/worksheets/[^/]+\.xml", member)
            }
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError,
            zlib.error):  # fmt: skip
        return None


def _has_short_cells(data: bytes) -> bool:
    """Whether an xlsb has cells of a kind that the library passes over without a word.

    Spreadsheet programs write none, but other programs do. A sheet is records: what each is and how
    long, in numbers of seven bits a byte, the lowest first.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            sheets = [name for name in archive.namelist() if _BINARY_SHEET.fullmatch(name)]
            return any(
                kind in SHORT_CELLS for name in sheets for kind in _records(archive.read(name))
            )
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError,
            zlib.error):  # fmt: skip
        return False


def _records(sheet: bytes) -> Iterator[int]:
    """The kinds of the records of a sheet."""
    place = 0
    while place < len(sheet):
        kind, place = _number_at(sheet, place, 2)
        length, place = _number_at(sheet, place, 4)
        place += length
        yield kind


def _number_at(data: bytes, place: int, most_bytes: int) -> tuple[int, int]:
    """A number, and the place behind it."""
    number = 0
    for turn, byte in enumerate(data[place : place + most_bytes]):
        number |= (byte & 0x7F) << 7 * turn
        if byte < 0x80:
            return number, place + turn + 1
    return number, place + most_bytes


def _hidden_rows(archive: zipfile.ZipFile, member: str) -> set[int]:
    """Numbers of the rows of an xlsx's sheet that are hidden or filtered out."""
    hidden, number = set(), 0
    for part in _parts(archive, member):
        for tag in _ROW.findall(part):
            written = _ROW_NUMBER.search(tag)
            number = int(written[1]) if written else number + 1
            if _HIDDEN.search(tag):
                hidden.add(number)
    return hidden


def _layouts_of_ods(archive: zipfile.ZipFile) -> dict[str, Layout]:
    layouts: dict[str, Layout] = {}
    sheet, row, column = Layout(), -1, 0
    repeated = 1
    for part in _parts(archive, "content.xml"):
        for tag in _ODS_TAG.findall(part.decode("utf-8", "replace")):
            kind = tag.partition(" ")[0].rstrip("/>")
            if kind == "<table:table":
                sheet, row, repeated = Layout(), -1, 1
                layouts[_unescaped(_attribute(tag, "table:name"))] = sheet
            elif kind == "<table:table-row":
                row += repeated
                repeated, column = _count(tag, "table:number-rows-repeated"), 0
                if _attribute(tag, "table:visibility") in ("collapse", "filter"):
                    sheet.hidden |= set(range(row + 1, row + 1 + min(repeated, MOST_ROWS)))
            else:
                spanned = _count(tag, "table:number-rows-spanned")
                if spanned > 1:
                    sheet.merged.append((row, row + spanned - 1, column))
                column += _count(tag, "table:number-columns-repeated")
    return layouts


def _attribute(tag: str, name: str) -> str:
    found = re.search(rf"\s{name}=(?:\"([^\"]*)\"|'([^']*)')", tag)
    return (found[1] or found[2] or "") if found else ""


def _count(tag: str, name: str) -> int:
    written = _attribute(tag, name)
    return int(written) if written.isdecimal() and len(written) < 9 else 1


def _too_large(archive: zipfile.ZipFile, member: str, most_cells: int) -> dict[str, Any] | None:
    if not any(_FAR.search(part) for part in _parts(archive, member)):
        return None
    top = left = 2**31
    bottom = right = 0
    farthest, far = 0, ""
    for part in _parts(archive, member):
        for letters, digits in _FILLED.findall(part):
            row, column = int(digits), _number(letters)
            top, bottom = min(top, row), max(bottom, row)
            left, right = min(left, column), max(right, column)
            if row * column > farthest:
                farthest, far = row * column, (letters + digits).decode()
    cells = max(0, bottom - top + 1) * max(0, right - left + 1)
    return {"cells": cells, "cell": far} if cells > most_cells else None


def _parts(archive: zipfile.ZipFile, member: str) -> Iterable[bytes]:
    """The text of a sheet, part by part, none of which ends within a cell's tag."""
    rest = b""
    with archive.open(member) as stream:
        while more := stream.read(AT_ONCE):
            text = rest + more
            # Two tags are looked at together, those of a cell and of its value.
            cut = text.rfind(b"<", 0, max(0, text.rfind(b"<")))
            cut = len(text) if cut < 0 else cut
            yield text[:cut]
            rest = text[cut:]
    yield rest


def _number(letters: bytes) -> int:
    """The number of a column, from 1.

    Examples
    --------
    >>> _number(b"A"), _number(b"XFD")
    (1, 16384)
    """
    number = 0
    for letter in letters:
        number = 26 * number + letter - 64
    return number


def _name_of(archive: zipfile.ZipFile, member: str) -> str:
    """The name of a sheet, or of its file where the workbook does not tell."""
    try:
        relations = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
        book = archive.read("xl/workbook.xml").decode("utf-8", "replace")
    except KeyError:
        return member
    file = re.escape(member.removeprefix("xl/"))
    for tag in re.findall(r"<Relationship\s[^>]*>", relations):
        identity = re.search(r'\sId="([^"]*)"', tag)
        if identity and re.search(rf'\sTarget="(?:/?xl/)?{file}"', tag):
            for sheet in re.findall(r"<sheet\s[^>]*>", book):
                name = re.search(r'\sname="([^"]*)"', sheet)
                if name and f'"{identity[1]}"' in sheet:
                    return _unescaped(name[1])
    return member


def _unescaped(text: str) -> str:
    for code, letter in (("lt", "<"), ("gt", ">"), ("quot", '"'), ("apos", "'"), ("amp", "&")):
        text = text.replace(f"&{code};", letter)
    return text


if __name__ == "__main__":
    for line in lines_of(sys.stdin.buffer.read(), int(sys.argv[1])):
        sys.stdout.buffer.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
