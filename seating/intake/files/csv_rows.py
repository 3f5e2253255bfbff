"""Rows of a CSV file, with the lines they begin on."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from seating.words.errors import InputError, Origin
from seating.words.printable_text import MOST_IN_A_CELL

Rows = Iterator[tuple[int, list[str]]]


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
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=delimiter, strict=True, skipinitialspace=True
    )
    line = first_line
    try:
        for cells in reader:
            yield line, cells
            line = first_line + reader.line_num
    except csv.Error as error:
        raise _complaint(str(error), Origin(file, line), quoted='"' in text) from None


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
