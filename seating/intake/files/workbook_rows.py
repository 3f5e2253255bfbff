"""Rows of a spreadsheet file: xlsx, and what else calamine reads (xls, xlsb, ods)."""

from __future__ import annotations

import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from seating.words.errors import InputError, Origin

if TYPE_CHECKING:
    from seating.intake.files.csv_rows import Rows

# A zip archive (xlsx, xlsb, ods) and a compound file (xls, and workbooks with a password).
STARTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")


def is_workbook(data: bytes) -> bool:
    """Whether the bytes are those of a spreadsheet file, whatever it is called."""
    return data.startswith(STARTS)


def workbook_rows(data: bytes, file: str) -> tuple[Rows, list[str]]:
    """Read the first sheet that holds anything.

    Parameters
    ----------
    data : bytes
    file : str
        For errors.

    Returns
    -------
    rows : iterator of (int, list of str)
        Row numbers as the spreadsheet shows them, and cells as text.
    notes : list of str
        What the host should know: which sheets were not read.

    Raises
    ------
    InputError
        If it is no workbook, is locked, or holds nothing.
    """
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(BytesIO(data))
        sheets = {name: book.get_sheet_by_name(name) for name in book.sheet_names}
        filled = [name for name, sheet in sheets.items() if sheet.height]
        cells = sheets[filled[0]].to_python(skip_empty_area=False) if filled else []
    except CalamineError as error:
        hint = "save it without a password, as .xlsx or .csv"
        said = f"this spreadsheet cannot be read ({error})"
        raise InputError(said, origin=Origin(file), hint=hint) from None
    if not filled:
        raise InputError("every sheet is empty", origin=Origin(file))
    rows = ((number, [_text(cell) for cell in row]) for number, row in enumerate(cells, start=1))
    return rows, _unread(filled)


def _unread(filled: list[str]) -> list[str]:
    if len(filled) == 1:
        return []
    others = ", ".join(repr(name) for name in filled[1:])
    return [f"Only the sheet {filled[0]!r} was read, not {others}."]


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
