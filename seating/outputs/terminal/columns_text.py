"""The columns that a guest list may have, in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from seating.outputs.terminal.cells import hang, pad, unbroken, width, wrap
from seating.outputs.terminal.paint import PLAIN, Paint
from seating.words.columns import Column

FIRST = (
    "A guest list needs a column of names; whatever else it has may be left out. Case, spaces and "
    "the order of columns do not matter, and each column has more names, in many languages: "
    "'seating columns diet' tells those of one. Columns that are not understood are kept as they "
    "are, and rules can speak of them."
)
MOST_WORDS, MOST_NAMES = 3, 16
"""Words that are told of a column; cells of names beyond which they have a line of their own."""


def columns_text(columns: Iterable[Column], cells: int = 80, paint: Paint = PLAIN) -> str:
    """Every column, those of which the same becomes together.

    Parameters
    ----------
    columns : iterable of Column
    cells : int, optional
        Width of a line.
    paint : Paint, optional
        Colours, where there are any.

    Examples
    --------
    >>> three = [Column("diet", "food", "kept"), Column("table", "", "where"),
    ...     Column("seat", "", "where")]
    >>> print(columns_text(three).partition(chr(10) * 2)[2])
      diet         kept
                   also: food
      table, seat  where
    """
    alike = [list(group) for _, group in groupby(columns, key=lambda column: column.becomes)]
    names = [", ".join(column.name for column in group) for group in alike]
    column = max((width(name) for name in names if width(name) <= MOST_NAMES), default=0)
    parts = ["\n".join(wrap(FIRST.split(" "), cells)), ""]
    for name, group in zip(names, alike, strict=True):
        parts.append(_told(name, group, column, cells, paint))
    return "\n".join(parts)


def _told(name: str, alike: Sequence[Column], column: int, cells: int, paint: Paint) -> str:
    first = f"  {pad(name, column)}  "
    own: list[str] = []
    if width(name) > column:
        own, first = hang("  ", name.split(" "), cells).split("\n"), " " * (column + 4)
    words = alike[0].all_words[1:] if len(alike) == 1 else ()
    own = [paint("head", line) for line in own]
    told = hang(first, plainly(alike[0].becomes).split(" "), cells)
    lines = [line for line in told.split("\n") if line]
    if words:
        also = f"also: {', '.join(map(unbroken, words[:MOST_WORDS]))}"
        under = hang(" " * (column + 4), also.split(" "), cells)
        lines += [paint("quiet", line) for line in under.split("\n") if line.strip()]
    if first.strip():
        lines[0] = f"  {paint('head', name)}{lines[0][2 + len(name) :]}"
    return "\n".join([*own, *lines])


def column_text(column: Column, cells: int = 80, paint: Paint = PLAIN) -> str:
    """One column with all the words that are understood above it.

    Parameters
    ----------
    column : Column
    cells : int, optional
        Width of a line.
    paint : Paint, optional
        Colours, where there are any.
    """
    what = hang("  ", plainly(column.becomes).split(" "), cells)
    words = [unbroken(f"{word},") for word in column.all_words[:-1]]
    words.append(unbroken(column.all_words[-1]))
    return "\n".join(
        [paint("head", column.name), what, "", "Understood above it:", hang("  ", words, cells)]
    )


def plainly(text: str) -> str:
    """A text of the documentation without its marks: what is written literally in quotes.

    Examples
    --------
    >>> plainly("`yes` or `--known-by none`; *after Main*")
    "'yes' or --known-by none; 'after Main'"
    """
    text = re.sub(r"`(--[^`]+)`", r"\1", text)
    return re.sub(r"[`*]([^`*]+)[`*]", r"'\1'", text)
