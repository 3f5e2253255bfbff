"""Text as a terminal shows it: widths in cells, and nothing that moves the cursor."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from rich.cells import cell_len, chop_cells

SPACES = frozenset("\t\n\r\v\f\x85\u2028\u2029")
NO_BREAK = "\u00a0"
ELLIPSIS = "…"
LEAST, INDENT, FURTHER = 12, 4, "  "
"""Cells that must be left beside a first text; how what finds no room there, or on its line, is
indented."""
# They turn or hide the text around them.
BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def safe(text: str) -> str:
    r"""A text that a terminal prints and never obeys.

    Line breaks and tabs become spaces, other control characters are written out.

    Examples
    --------
    >>> safe("Ana\x1b[31m\nRuiz")
    'Ana\\x1b[31m Ruiz'
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_shown, text))


def _shown(letter: str) -> str:
    if letter in SPACES:
        return " "
    if letter in BIDI or unicodedata.category(letter) in ("Cc", "Cs"):
        return letter.encode("unicode_escape").decode("ascii")
    return letter


def width(text: str) -> int:
    """Cells that a text takes: two for a wide letter, none for an accent.

    Examples
    --------
    >>> width("Zoë"), width("山田")
    (3, 4)
    """
    return cell_len(text)


def unbroken(text: str) -> str:
    """A text that `hang` sets on one line if it fits there at all."""
    return text.replace(" ", NO_BREAK)


def pad(text: str, cells: int, right: bool = False) -> str:
    """A text filled with spaces to a width; `right` puts them in front.

    Examples
    --------
    >>> pad("山田", 6) + "|"
    '山田  |'
    """
    spaces = " " * max(cells - width(text), 0)
    return spaces + text if right else text + spaces


def cut(text: str, cells: int) -> str:
    """A text that is no wider than so many cells, with an ellipsis where it was cut.

    Examples
    --------
    >>> cut("Wilhelmina", 6), cut("Ana", 6)
    ('Wilhe…', 'Ana')
    """
    if width(text) <= cells:
        return text
    kept = chop_cells(text, cells - 1)[0] if cells > 1 else ""
    return kept + ELLIPSIS


def wrap(items: Sequence[str], cells: int, between: str = " ") -> list[str]:
    """Items set into lines no wider than `cells`.

    One that is too wide alone is broken between its words, and a word only that is wider than
    a line within.

    Examples
    --------
    >>> wrap(["Ana", "Bo", "Cy"], 8, " · ")
    ['Ana · Bo', 'Cy']
    >>> wrap(["Wilhelmina Brambleforth-Appleyard"], 16)
    ['Wilhelmina', '  Brambleforth-', '  Appleyard']
    """
    lines: list[str] = []
    for item in items:
        joined = f"{lines[-1]}{between}{item}" if lines else item
        if lines and width(joined) <= cells:
            lines[-1] = joined
        elif width(item) <= cells:
            lines.append(item)
        else:
            lines.extend(_broken(item, cells))
    return lines


def _broken(item: str, cells: int) -> Iterator[str]:
    """Lines of what is too wide for one; those after the first are indented."""
    line, indent = "", ""
    for part in re.split(f"(?<=[ {NO_BREAK}/-])", item):
        if width((line + part).rstrip(f" {NO_BREAK}")) <= cells:
            line += part
            continue
        if line.strip():
            yield line.rstrip(f" {NO_BREAK}")
            indent = FURTHER if cells > LEAST else ""
        *whole, line = _chopped(part, cells - len(indent)) or [""]
        yield from (indent + one for one in whole)
        line = indent + line
    yield line.rstrip(f" {NO_BREAK}")


def _chopped(part: str, cells: int) -> list[str]:
    """A word in pieces; of scripts with capitals with a hyphen where it is broken."""
    word = part.strip(f" {NO_BREAK}")
    if (
        cells <= LEAST
        or width(part) <= cells
        or not all(one.lower() != one.upper() for one in word)
    ):
        return chop_cells(part, cells)
    *whole, last = chop_cells(part, cells - 1)
    return [*(f"{one}-" for one in whole), last]


def hang(first: str, items: Sequence[str], cells: int, between: str = " ") -> str:
    """Wrapped items behind a first text, further lines indented to stand below them.

    Where the first text leaves too little room, they stand below it.

    Examples
    --------
    >>> print(hang(" 1  ", ["Ana", "Bo", "Cy"], 16, " · "))
     1  Ana · Bo
        Cy
    >>> print(hang("  Introductions ", ["126", "expected"], 20))
      Introductions
        126 expected
    """
    start = width(first)
    if cells - start < LEAST and start > INDENT:
        below = wrap(items, max(cells - INDENT, 1), between)
        lines = [*_first(first.rstrip(), cells), *(" " * INDENT + line for line in below)]
    else:
        lines = wrap(items, max(cells - start, 1), between)
        lines = (
            [first + lines[0], *(" " * start + line for line in lines[1:])] if lines else [first]
        )
    return "\n".join(line.rstrip() for line in lines).replace(NO_BREAK, " ")


def _first(text: str, cells: int) -> list[str]:
    """What stands before wrapped items, in lines of its own where all its words fit these."""
    words = [word for word in text.split(" ") if word]
    indent = text[: len(text) - len(text.lstrip())]
    room = cells - width(indent)
    if width(text) <= cells or max(map(width, words)) > room:
        return [text]
    return [indent + line for line in wrap(words, room)]


def table(
    rows: Sequence[Sequence[str]], cells: int | None = None, indent: int = 2, gap: int = 2
) -> str:
    """Rows of cells in aligned columns, without spaces at the ends of lines.

    Parameters
    ----------
    rows : sequence of sequence of str
    cells : int, optional
        Width of a line: what is wider goes on below, in the last column, or else the whole row
        as it comes.
    indent, gap : int, optional
        Cells before the first column, and between two.

    Examples
    --------
    >>> print(table([["Ana", "1"], ["Bo", "12"]]))
      Ana  1
      Bo   12
    """
    columns = max(map(len, rows), default=0)
    widths = [
        max((width(row[place]) for row in rows if place < len(row) - 1), default=0)
        for place in range(columns)
    ]
    start = indent + sum(widths[:-1]) + gap * (columns - 1)
    return "\n".join(_row(row, widths, cells, start, (" " * indent, " " * gap)) for row in rows)


def _row(
    row: Sequence[str],
    widths: Sequence[int],
    cells: int | None,
    start: int,
    spaces: tuple[str, str],
) -> str:
    indent, gap = spaces
    line = indent + gap.join(pad(cell, widths[place]) for place, cell in enumerate(row)).rstrip()
    if cells is None or width(line) <= cells:
        return line
    if cells - start >= LEAST:
        first = indent + "".join(
            pad(cell, widths[place]) + gap for place, cell in enumerate(row[:-1])
        )
        return hang(first, row[-1].split(" "), cells)
    told = [unbroken(cell.strip()) for cell in row if cell.strip()]
    head, *rest = wrap(told, cells - INDENT, " · ") or [""]
    lines = [indent + head, *(" " * INDENT + line for line in rest)]
    return "\n".join(lines).replace(NO_BREAK, " ")
