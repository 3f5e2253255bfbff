"""What a host says that a column is: by ``--column``, or under ``[columns]`` in the dinner file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from seating.words.columns import COLUMNS, plain
from seating.words.errors import InputError, Origin
from seating.words.header_words import meanings_of
from seating.words.names import did_you_mean, listed

HEADINGS = "headings"
"""What is called so is what headings say of those below them, as *Table 4* does."""
KEPT, LEFT_OUT = "kept", "left out"
_WORDS = {"keep": KEPT, "ignore": LEFT_OUT, "ignored": LEFT_OUT}


@dataclass(frozen=True)
class StatedColumns:
    """Which header of the list is which column.

    Parameters
    ----------
    by_header : mapping of str to str
        From headers, compared as headers are, to columns; or to `KEPT`, for one that is kept
        under its own name, or `LEFT_OUT`, for one that is not read.
    written : mapping of str to (str, Origin or None)
        The header of each as the host wrote it, and where.
    """

    by_header: Mapping[str, str] = field(default_factory=dict)
    written: Mapping[str, tuple[str, Origin | None]] = field(default_factory=dict)

    def of(self, header: str) -> str | None:
        """What the host says of a header, or None."""
        return self.by_header.get(plain(header) or header)

    def check(self, headers: Sequence[str]) -> None:
        """Raise InputError if the list has none of these headers."""
        there = {plain(header) or header for header in (*headers, HEADINGS)}
        for form, (header, origin) in self.written.items():
            if form not in there:
                filled = [one for one in headers if one]
                hint = did_you_mean(header, filled) or f"the columns are {listed(filled)}"
                raise InputError("the list has no such column", origin=origin, value=header,
                                 hint=hint)  # fmt: skip


NOTHING_STATED = StatedColumns()


def stated_columns(
    said: Sequence[tuple[str, str, Origin | None]],
) -> StatedColumns:
    """What was said of columns, of which the last word on each counts.

    Parameters
    ----------
    said : sequence of (str, str, Origin or None)
        Headers, any word for what they mean, and where that was written.

    Raises
    ------
    InputError
        If a word is that of no column.

    Examples
    --------
    >>> stated_columns([("Who is it?", "full name", None)]).of("who is it")
    'name'
    """
    by_header, written = {}, {}
    for header, word, origin in said:
        form = plain(header) or header
        by_header[form] = _column(word, origin)
        written[form] = header, origin
    return StatedColumns(by_header, written)


def header_and_word(given: str) -> tuple[str, str]:
    """The two sides of ``HEADER=COLUMN``; a header may hold such a sign too.

    Examples
    --------
    >>> header_and_word("Yes = 1?=rsvp")
    ('Yes = 1?', 'rsvp')
    """
    header, sign, word = given.rpartition("=")
    if not sign or not header.strip() or not word.strip():
        hint = 'write HEADER=COLUMN, as in "Who is it?=name"'
        raise InputError("this does not say what a column is", value=given, hint=hint)
    return header.strip(), word.strip()


def _column(word: str, origin: Origin | None) -> str:
    said = " ".join(word.casefold().split())
    said = _WORDS.get(said, said)
    if said in (KEPT, LEFT_OUT):
        return said
    found = meanings_of(word)
    if not found:
        words = [*COLUMNS, KEPT, LEFT_OUT]
        hint = did_you_mean(word, words) or f"there are {listed(words)}"
        raise InputError("no such kind of column", origin=origin, value=word, hint=hint)
    return found[0]
