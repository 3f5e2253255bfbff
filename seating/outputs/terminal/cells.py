"""Text as a terminal shows it: widths in cells, and nothing that moves the cursor."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from rich.cells import cell_len, chop_cells

SPACES = frozenset("\t\n\r\v\f\x85\u2028\u2029")
NO_BREAK = "\u00a0"
ELLIPSIS = "…"
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
    """Items set into lines no wider than `cells`; one that is too wide alone is broken.

    Examples
    --------
    >>> wrap(["Ana", "Bo", "Cy"], 8, " · ")
    ['Ana · Bo', 'Cy']
    """
    lines: list[str] = []
    for item in items:
        joined = f"{lines[-1]}{between}{item}" if lines else item
        if lines and width(joined) <= cells:
            lines[-1] = joined
        else:
            lines.extend(chop_cells(item, cells) or [""])
    return lines


def hang(first: str, items: Sequence[str], cells: int, between: str = " ") -> str:
    """Wrapped items behind a first text, further lines indented to stand below them.

    Examples
    --------
    >>> print(hang(" 1  ", ["Ana", "Bo", "Cy"], 12, " · "))
     1  Ana · Bo
        Cy
    """
    start = width(first)
    lines = wrap(items, max(cells - start, 10), between)
    text = ("\n" + " " * start).join([first + lines[0], *lines[1:]]) if lines else first.rstrip()
    return text.replace(NO_BREAK, " ")


def table(rows: Sequence[Sequence[str]], indent: int = 2, gap: int = 2) -> str:
    """Rows of cells in aligned columns, without spaces at the ends of lines.

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
    lines = (
        (" " * gap).join(pad(cell, widths[place]) for place, cell in enumerate(row)).rstrip()
        for row in rows
    )
    return "\n".join(" " * indent + line for line in lines)
