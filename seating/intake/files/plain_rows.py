"""Rows of a text without quotes, by columns: a row is a line, which nearly all long lists are."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import repeat

from seating.intake.files.csv_rows import Rows, csv_rows

AT_ONCE = 1 << 19
"""Letters that are parted into cells at a time."""


@dataclass(frozen=True)
class PlainRows:
    """The last rows of a text.

    Parameters
    ----------
    text : str
    delimiter : str
        One character.
    file : str, optional
        For errors.
    start : int, optional
        Where the first of these rows begins.
    line : int, optional
        On which line of its file.
    """

    text: str
    delimiter: str
    file: str = ""
    start: int = 0
    line: int = 1

    def after(self, rows: int) -> PlainRows | None:
        """The rows below so many, or None where a row may be more or less than a line."""
        text = self.text
        if '"' in text or "\0" in text or text.count("\r") != text.count("\r\n"):
            return None
        start = 0
        for _ in range(rows):
            start = text.find("\n", start) + 1 or len(text)
        return replace(self, start=start, line=self.line + rows)

    def blocks(self, width: int) -> Iterator[tuple[int, list[list[str]], Rows]]:
        r"""Some rows at a time.

        Parameters
        ----------
        width : int
            Cells of a row.

        Yields
        ------
        line : int
            Where the first of them stands; the others follow.
        columns : list of list of str
            One for each cell; none where not all rows are so wide.
        rows : iterator of (int, list of str)
            The same rows, as of `seating.intake.files.csv_rows.csv_rows`.

        Examples
        --------
        >>> next(PlainRows("Ana,Acme\nBo,Bolt\n", ",").blocks(2))[1]
        [['Ana', 'Bo'], ['Acme', 'Bolt']]
        """
        line = self.line
        for some in self._some():
            rows, columns = csv_rows(some, self.delimiter, self.file, line), list[list[str]]()
            lines = some.split("\n")
            fit = set(map(str.count, lines, repeat(self.delimiter))) == {width - 1}
            if fit and max(map(len, lines)) <= csv.field_size_limit():
                cells = some.replace("\n", self.delimiter).split(self.delimiter)
                columns = [cells[place::width] for place in range(width)]
            yield line, columns, rows
            line += len(lines)

    def _some(self) -> Iterator[str]:
        """Some lines at a time, with LF between them."""
        start, whole = self.start, len(self.text) - self.text.endswith("\n")
        while start < whole:
            end = self.text.find("\n", start + AT_ONCE)
            end = whole if end < 0 else min(end, whole)
            yield self.text[start:end].replace("\r\n", "\n").removesuffix("\r")
            start = end + 1
