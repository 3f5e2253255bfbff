"""Rows of a spreadsheet file: xlsx, and what else calamine reads (xls, xlsb, ods)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from seating.guard.own_process import Limits, ProcessDied, answer_of
from seating.words.errors import InputError, Origin

if TYPE_CHECKING:
    from seating.intake.files.csv_rows import Rows

# A zip archive (xlsx, xlsb, ods) and a compound file (xls, and workbooks with a password).
STARTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")

SCRIPT = Path(__file__).with_name("workbook_cells.py")
MOST_CELLS = 50_000_000
MEGABYTE = 2**20


class Head(msgspec.Struct):
    """The first line that `workbook_cells` writes."""

    sheets: list[str] = []
    error: str | None = None
    sheet: str | None = None
    cells: int = 0
    cell: str = ""


def is_workbook(data: bytes) -> bool:
    """Whether the bytes are those of a spreadsheet file, whatever it is called."""
    return data.startswith(STARTS)


def limits_for(size: int) -> Limits:
    """What a workbook of so many bytes may use: an ordinary one takes a tenth of it."""
    megabytes = size / MEGABYTE
    return Limits(3 + 5 * megabytes, min(1024 + round(100 * megabytes), 8192) * MEGABYTE)


def workbook_rows(data: bytes, file: str, limits: Limits | None = None) -> tuple[Rows, list[str]]:
    """Read the first sheet that holds anything.

    Parameters
    ----------
    data : bytes
    file : str
        For errors.
    limits : Limits, optional
        Of the process that reads it; by the size of the file when left out.

    Returns
    -------
    rows : iterator of (int, list of str)
        Row numbers as the spreadsheet shows them, and cells as text.
    notes : list of str
        What the host should know: which sheets were not read.

    Raises
    ------
    InputError
        If it is no workbook, is locked, damaged or too large, or holds nothing.
    """
    try:
        limits = limits or limits_for(len(data))
        answer = answer_of(SCRIPT, "python_calamine", data, limits, [str(MOST_CELLS)])
        first, *others = answer.splitlines()
        head = msgspec.json.decode(first, type=Head)
    except ProcessDied as death:
        raise _damaged(file, death) from None
    _check(head, file)
    return _numbered(others), _unread(head.sheets)


def _damaged(file: str, death: ProcessDied) -> InputError:
    hint = "open it in a spreadsheet program, and save the list alone as a new .xlsx or .csv"
    why = "its end was not found" if death.slow else "it cannot be read"
    return InputError(f"this workbook is damaged: {why}", origin=Origin(file), hint=hint)


def _check(head: Head, file: str) -> None:
    origin = Origin(file)
    if head.error is not None:
        what = f"this spreadsheet cannot be read ({head.error})"
        raise InputError(what, origin=origin, hint="save it without a password, as .xlsx or .csv")
    if head.sheet is not None:
        what = f"the sheet {head.sheet!r} reaches over {head.cells:,} cells, {MOST_CELLS:,} at most"
        slip = f"clear the cell {head.cell} if it is a slip, or " if head.cell else ""
        raise InputError(what, origin=origin, hint=f"{slip}save the list alone as .csv")
    if not head.sheets:
        raise InputError("every sheet is empty", origin=origin)


def _numbered(blocks: list[bytes]) -> Rows:
    decode = msgspec.json.Decoder(list[list[str]]).decode
    number = 0
    for block in blocks:
        for cells in decode(block):
            number += 1
            yield number, cells


def _unread(filled: list[str]) -> list[str]:
    if len(filled) == 1:
        return []
    others = ", ".join(repr(name) for name in filled[1:])
    return [f"Only the sheet {filled[0]!r} was read, not {others}."]
