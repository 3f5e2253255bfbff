"""What separates the cells of a text file: as a `sep=` line says, or as its header shows."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import islice

from seating.intake.files.csv_rows import csv_rows
from seating.words.errors import InputError

DELIMITERS = (",", ";", "\t", "|")
ROWS_ABOVE_A_HEADER = 30

_SEP_LINE = re.compile(r'"?sep=([^\r\n"])"?(?:\r\n|\n|\r)', re.IGNORECASE)

Recognise = Callable[[Sequence[str]], int]


def sep_line(text: str) -> tuple[str, str] | None:
    r"""The delimiter that a first line such as ``sep=;`` declares, and the text below it.

    Examples
    --------
    >>> sep_line("sep=;\nname;company\n")
    (';', 'name;company\n')
    """
    found = _SEP_LINE.match(text)
    return None if found is None else (found[1], text[found.end() :])


def delimiter_of(text: str, recognise: Recognise) -> str:
    r"""The delimiter by which a header is understood best.

    Parameters
    ----------
    text : str
    recognise : callable
        How many cells of a row it understands as headers; 0 when the row is no header.

    Returns
    -------
    str
        One of `DELIMITERS`; where no row is a header, the one met most in the first.

    Examples
    --------
    >>> delimiter_of("name;company\nRuiz, Ana;Acme", lambda row: "name" in row)
    ';'
    """
    scores = {delimiter: _score(text, delimiter, recognise) for delimiter in DELIMITERS}
    return max(DELIMITERS, key=lambda delimiter: scores[delimiter])


def _score(text: str, delimiter: str, recognise: Recognise) -> tuple[int, int]:
    first, best = 0, (0, 0)
    try:
        # A head of the text is enough, and parsing a large one four times is not.
        for _, cells in islice(csv_rows(text[:200_000], delimiter, ""), ROWS_ABOVE_A_HEADER):
            first = first or len(cells)
            best = max(best, (recognise(cells), len(cells)))
    except InputError:
        pass  # this delimiter does not fit, or the head ends within quotes
    return best if best[0] else (0, first)
