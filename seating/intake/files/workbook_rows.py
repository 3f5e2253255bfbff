"""Rows of a spreadsheet file: xlsx, and what else calamine reads (xls, xlsb, ods)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from seating.guard.own_process import Limits, ProcessDied, answer_of
from seating.words.errors import InputError, Origin, shown
from seating.words.names import fold, listed_few

if TYPE_CHECKING:
    from seating.intake.files.csv_rows import Rows

# A zip archive (xlsx, xlsb, ods) and a compound file (xls, and workbooks with a password).
STARTS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")

SCRIPT = Path(__file__).with_name("workbook_cells.py")
MOST_CELLS = 50_000_000
MEGABYTE = 2**20
ROWS_LOOKED_AT = 30
MOST_TOLD = 9


class Head(msgspec.Struct):
    """What `workbook_cells` writes of a sheet before its rows."""

    sheet: str = ""
    hidden: bool = False
    hidden_rows: list[int] | None = None
    error: str | None = None
    cells: int = 0
    cell: str = ""


@dataclass(frozen=True)
class SheetChoice:
    """Which sheet of a workbook, and which of its rows.

    Parameters
    ----------
    name : str, optional
        Of the sheet; that which is a list when left out.
    hidden : bool, optional
        Whether rows and sheets that do not show are read too.
    """

    name: str | None = None
    hidden: bool = False


USUAL = SheetChoice()


def is_workbook(data: bytes) -> bool:
    """Whether the bytes are those of a spreadsheet file, whatever it is called."""
    return data.startswith(STARTS)


def limits_for(size: int) -> Limits:
    """What a workbook of so many bytes may use: an ordinary one takes a tenth of it."""
    megabytes = size / MEGABYTE
    return Limits(3 + 5 * megabytes, min(1024 + round(100 * megabytes), 8192) * MEGABYTE)


def workbook_rows(
    data: bytes,
    file: str,
    limits: Limits | None = None,
    choice: SheetChoice = USUAL,
    surely: Callable[[Sequence[str]], int] = lambda _: 0,
) -> tuple[Rows, list[str]]:
    """Read one sheet: that which is asked for, or is a list, or is the first to hold anything.

    Parameters
    ----------
    data : bytes
    file : str
        For errors.
    limits : Limits, optional
        Of the process that reads it; by the size of the file when left out.
    choice : SheetChoice, optional
        What the host says.
    surely : callable, optional
        How surely a row is the header of a list, 0 if it is none.

    Returns
    -------
    rows : iterator of (int, list of str)
        Row numbers as the spreadsheet shows them, and cells as text.
    notes : list of str
        What the host should know: which sheets and rows were not read.

    Raises
    ------
    InputError
        If it is no workbook, is locked, damaged or too large, holds nothing or several lists,
        or has no such sheet.
    """
    try:
        limits = limits or limits_for(len(data))
        answer = answer_of(SCRIPT, "python_calamine", data, limits, [str(MOST_CELLS)])
        sheets = _sheets(answer.splitlines())
    except ProcessDied as death:
        raise _damaged(file, death) from None
    _check(sheets, file)
    head, blocks = _chosen(sheets, file, choice, surely)
    _check_size(head, file)
    return _shown(head, blocks, choice), [
        *_unread(head, sheets, choice),
        *_hidden_told(head, blocks, choice),
        *_unknown_told(head, data),
    ]


Sheets = list[tuple[Head, list[bytes]]]


def _sheets(lines: list[bytes]) -> Sheets:
    sheets: Sheets = []
    for line in lines:
        if line.startswith(b"{"):
            sheets.append((msgspec.json.decode(line, type=Head), []))
        else:
            sheets[-1][1].append(line)
    return sheets


def _chosen(
    sheets: Sheets, file: str, choice: SheetChoice, surely: Callable[[Sequence[str]], int]
) -> tuple[Head, list[bytes]]:
    """The sheet to read."""
    origin = Origin(file)
    if choice.name is not None:
        for head, blocks in sheets:
            if fold(head.sheet) == fold(choice.name):
                return head, blocks
        raise InputError("no such sheet that holds anything", origin=origin, value=choice.name,
                         hint=_there_are([head.sheet for head, _ in sheets]))  # fmt: skip
    visible = [one for one in sheets if choice.hidden or not one[0].hidden]
    if not visible:
        names = listed_few((shown(head.sheet) for head, _ in sheets), MOST_TOLD)
        raise InputError("every sheet that shows is empty", origin=origin,
                         hint=f"{names} are hidden: --hidden reads them too")  # fmt: skip
    if len(visible) == 1:
        return visible[0]
    sure = [max((surely(cells) for _, cells in islice(_numbered(blocks), ROWS_LOOKED_AT)),
                default=0) for _, blocks in visible]  # fmt: skip
    lists = [one for one, how in zip(visible, sure, strict=True) if how and how == max(sure)]
    if len(lists) > 1:
        named = [shown(head.sheet) for head, _ in lists]
        what = f"{len(lists)} sheets have a column of names: {listed_few(named, MOST_TOLD)}"
        raise InputError(what, origin=origin, hint=f"say which one, as in --sheet {named[0]}")
    return lists[0] if lists else visible[0]


def _there_are(names: list[str]) -> str:
    told = listed_few(map(shown, names), MOST_TOLD)
    return f"there are {told}" if len(names) > 1 else f"there is {told}"


def _shown(head: Head, blocks: list[bytes], choice: SheetChoice) -> Rows:
    hidden = frozenset(() if choice.hidden else head.hidden_rows or ())
    return (row for row in _numbered(blocks) if row[0] not in hidden)


def _damaged(file: str, death: ProcessDied) -> InputError:
    hint = "open it in a spreadsheet program, and save the list alone as a new .xlsx or .csv"
    why = "its end was not found" if death.slow else "it cannot be read"
    return InputError(f"this workbook is damaged: {why}", origin=Origin(file), hint=hint)


def _check(sheets: Sheets, file: str) -> None:
    origin = Origin(file)
    error = next((head.error for head, _ in sheets if head.error is not None), None)
    if error is not None:
        what = f"this spreadsheet cannot be read ({error})"
        raise InputError(what, origin=origin, hint="save it without a password, as .xlsx or .csv")
    if not sheets:
        raise InputError("every sheet is empty", origin=origin)


def _check_size(head: Head, file: str) -> None:
    if head.cells:
        what = f"the sheet {head.sheet!r} reaches over {head.cells:,} cells, {MOST_CELLS:,} at most"
        slip = f"clear the cell {head.cell} if it is a slip, or " if head.cell else ""
        raise InputError(what, origin=Origin(file), hint=f"{slip}save the list alone as .csv")


def _numbered(blocks: list[bytes]) -> Rows:
    decode = msgspec.json.Decoder(list[list[str]]).decode
    number = 0
    for block in blocks:
        for cells in decode(block):
            number += 1
            yield number, cells


def _unread(read: Head, sheets: Sheets, choice: SheetChoice) -> list[str]:
    """A note on the other sheets, unless the host asked for one."""
    if choice.name is not None:
        return []
    others = [head for head, _ in sheets if head is not read]
    visible = [shown(head.sheet) for head in others if choice.hidden or not head.hidden]
    hidden = [shown(head.sheet) for head in others if head.hidden and not choice.hidden]
    notes = []
    if visible:
        told = listed_few(visible, MOST_TOLD)
        notes.append(f"Only the sheet {shown(read.sheet)} was read, not {told}.")
    if hidden:
        noun = "sheet" if len(hidden) == 1 else "sheets"
        told = listed_few(hidden, MOST_TOLD)
        notes.append(f"Hidden, and not read: the {noun} {told}; --sheet NAME reads one.")
    return notes


def _hidden_told(head: Head, blocks: list[bytes], choice: SheetChoice) -> list[str]:
    """A note on rows that do not show and hold anything."""
    hidden = frozenset(head.hidden_rows or ())
    if not hidden or choice.hidden:
        return []
    rows = [str(line) for line, cells in _numbered(blocks) if line in hidden and any(cells)]
    if not rows:
        return []
    noun, are = ("row", "is") if len(rows) == 1 else ("rows", "are")
    return [f"{len(rows):,} {noun} of the sheet {are} hidden or filtered out, and not read: "
            f"{listed_few(rows, MOST_TOLD)}. --hidden reads them too."]  # fmt: skip


def _unknown_told(head: Head, data: bytes) -> list[str]:
    """A note where the kind of file does not tell which rows are hidden."""
    if head.hidden_rows is not None:
        return []
    kind = "an .xlsb" if data.startswith(b"PK") else "an .xls"
    return [f"Hidden rows of {kind} file cannot be told from others: all were read. Save it as "
            ".xlsx to leave them out."]  # fmt: skip
