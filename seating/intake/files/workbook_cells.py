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
from io import BytesIO
from typing import Any

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

ROWS_AT_ONCE = 10_000
AT_ONCE = 2**20

# A row, a column or a corner so far out that a sheet up to there is large: seldom met, and a
# closer look takes longer.
_FAR = re.compile(rb"""\sr=["'](?:[A-Z]{3}\d+|[A-Z]{2}\d{6}|[A-Z]?\d{7})["']""")
# A cell that holds something: those of a format alone take no room.
_FILLED = re.compile(
    rb"""<(?:\w+:)?c\s(?:[^>]*\s)?r=["']([A-Z]{1,3})(\d{1,7})["'](?:[^>]*[^/>])?>\s*<(?:\w+:)?[vif]"""
)


def lines_of(data: bytes, most_cells: int) -> Iterator[dict[str, Any] | list[list[str]]]:
    """What to write, line by line.

    Parameters
    ----------
    data : bytes
        Of a workbook.
    most_cells : int
        Of the sheet that is read, with empty ones between others.

    Yields
    ------
    dict or list of list of str
        First a head: ``sheets`` with the names of those that hold anything, ``error`` with what
        the library says of the file, or ``sheet``, ``cells`` and, where it is known, the
        ``cell`` that makes a sheet too large. Then the rows of the first sheet, many at once.
    """
    large = _large_sheets(data, most_cells)
    try:
        book = CalamineWorkbook.from_filelike(BytesIO(data))
        names = book.sheet_names
        sheets = {name: book.get_sheet_by_name(name) for name in names if name not in large}
    except CalamineError as error:
        yield {"error": str(error)}
        return
    filled = [name for name in names if name in large or sheets[name].height]
    first = filled[0] if filled else ""
    if first in sheets and _cells(sheets[first]) > most_cells:
        large[first] = {"cells": _cells(sheets[first])}
    if first in large:
        yield {"sheet": first} | large[first]
        return
    yield {"sheets": filled}
    if filled:
        yield from _blocks(sheets[first])


def _cells(sheet: CalamineSheet) -> int:
    """How many there are from the corner of the sheet to its last."""
    return 0 if sheet.end is None else (sheet.end[0] + 1) * (sheet.end[1] + 1)


def _blocks(sheet: CalamineSheet) -> Iterator[list[list[str]]]:
    """Rows without the blank cells at their ends."""
    left = [""] * (sheet.start[1] if sheet.start else 0)
    block: list[list[str]] = []
    for row in sheet.iter_rows():
        cells = left + [cell if type(cell) is str else _text(cell) for cell in row]
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
