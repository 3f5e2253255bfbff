"""Rows of a CSV file, with the lines they begin on."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain, repeat
from operator import attrgetter
from typing import TYPE_CHECKING

from seating.words.errors import InputError, Origin
from seating.words.printable_text import MOST_IN_A_CELL

if TYPE_CHECKING:
    from _csv import Reader

Rows = Iterator[tuple[int, list[str]]]

AT_ONCE = 1 << 18
"""Letters that are parted into lines at a time."""


def csv_rows(text: str, delimiter: str, file: str, first_line: int = 1) -> Rows:
    r"""Read rows, strictly.

    Parameters
    ----------
    text : str
        Lines end with LF, CR LF or CR; quoted cells may hold line ends.
    delimiter : str
        One character.
    file : str
        For errors.
    first_line : int, optional
        Number of the first line of `text` in the file.

    Yields
    ------
    line : int
        The line a row begins on.
    cells : list of str
        As written; an empty line has none.

    Raises
    ------
    InputError
        If quotes do not match.

    Examples
    --------
    >>> list(csv_rows('name\r"Bo\nBo"\rCy', ",", "guests.csv"))
    [(1, ['name']), (2, ['Bo\nBo']), (4, ['Cy'])]
    """
    reader = _reader(text, delimiter)
    # How many lines were read is looked at before each row, without a turn of Python's for it.
    read = map(attrgetter("line_num"), repeat(reader))
    try:
        yield from zip(map(first_line.__add__, read), reader)  # noqa: B905  # one has no end
    except csv.Error as error:
        line = first_line + _lines_before_a_fault(text, delimiter)
        raise _complaint(str(error), Origin(file, line), quoted='"' in text) from None


def _reader(text: str, delimiter: str) -> Reader:
    lines = chain.from_iterable(io.StringIO(some, newline="") for some in _some_lines(text))
    return csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=True)


def _some_lines(text: str) -> Iterator[str]:
    """The text piece by piece, each up to the end of a line: all at once would be copied."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + AT_ONCE) + 1 or len(text)
        yield text[start:end]
        start = end


def _lines_before_a_fault(text: str, delimiter: str) -> int:
    """How many lines there are before the row that cannot be read."""
    reader, lines = _reader(text, delimiter), 0
    with suppress(csv.Error):
        for _ in reader:
            lines = reader.line_num
    return lines


def _complaint(said: str, origin: Origin, *, quoted: bool) -> InputError:
    if "expected after" in said:
        hint = 'a quote inside a quoted cell is written twice: "Jo ""JJ"" Ito"'
        return InputError("there is text after a closing quote", origin=origin, hint=hint)
    if "field larger" in said and not quoted:
        what = f"a cell is longer than {MOST_IN_A_CELL:,} letters"
        return InputError(what, origin=origin, hint="shorten it")
    if "unexpected end" in said or "field larger" in said:
        hint = "each cell that begins with a quote must end with one"
        return InputError("a quote is opened here and not closed", origin=origin, hint=hint)
    return InputError(f"cannot be read as CSV ({said})", origin=origin)
