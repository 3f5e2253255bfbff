"""Acquaintances that the guest list itself tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from seating.intake.guest_list.guest_list import Cell, GuestList
from seating.intake.guest_list.named_in_cells import called_whole_in, in_cell
from seating.intake.guest_list.people_named import People
from seating.people.acquaintances import CLOSE, KNOWS, Acquaintances
from seating.people.pairs import Ints
from seating.words.columns import COLUMNS, meaning_of, plain
from seating.words.errors import InputError, Origin
from seating.words.names import did_you_mean, listed

AT_ONCE = 100_000
"""Cells whose names are looked up at a time."""


def known_by_columns(
    read: GuestList, asked: Sequence[str] | None, origin: Origin | None = None
) -> tuple[str, ...]:
    """Columns whose sharing means that guests know each other.

    Parameters
    ----------
    read : GuestList
    asked : sequence of str or None
        Headers, as written or by any of their words; ``none`` or nothing for no column. None
        for those that the list has of the columns by which people know each other.
    origin : Origin, optional
        Where the host named them.

    Raises
    ------
    InputError
        If the list has no such column, or it is of another kind.
    """
    if asked is None:
        there = {header.column for header in read.headers}
        known_by = [one for one in COLUMNS.values() if one.known_by and one.name in there]
        return tuple(one.name for one in sorted(known_by, key=lambda one: one.known_by))
    words = [word.strip() for word in asked if word.strip()]
    if [plain(word) for word in words] in ([], ["none"]):
        return ()
    columns = [_column(word, read, origin) for word in words]
    return tuple(dict.fromkeys(columns))


def _column(word: str, read: GuestList, origin: Origin | None) -> str:
    by_word = {plain(header.column): header for header in reversed(read.headers)}
    by_word |= {plain(header.written): header for header in reversed(read.headers)}
    header = by_word.get(plain(word)) or by_word.get(meaning_of(word) or "")
    if header is None:
        headers = [there.written for there in read.headers if there.written]
        hint = did_you_mean(word, headers) or f"the columns are {listed(headers)}"
        raise InputError("the list has no such column", origin=origin, value=word, hint=hint)
    if header.column in COLUMNS and not COLUMNS[header.column].kept:
        usable = [there.written for there in read.headers if _is_known_by(there.column)]
        what = "sharing this column does not mean to know each other"
        better = f"sharing {listed(usable, 'or')} would" if usable else None
        raise InputError(what, origin=origin, value=word, hint=better)
    return header.column


def _is_known_by(column: str) -> bool:
    return column in COLUMNS and COLUMNS[column].known_by > 0


def known_in_cells(read: GuestList, people: People) -> Acquaintances:
    """From ``knows``, with strengths, and ``partner``, which is close."""
    parts = [*_gathered(read, "knows", people, KNOWS), *_gathered(read, "partner", people, CLOSE)]
    none = np.empty((3, 0), dtype=np.int64)
    first, second, strength = np.concatenate([none, *parts], axis=1)
    return Acquaintances.from_arrays(len(read.guests), first, second, strength)


def _gathered(read: GuestList, column: str, people: People, usual: int) -> Iterator[Ints]:
    """Who names whom in a column, and how well they know each other; each of shape (3, pairs)."""
    for header, values in read.meaning(column):
        for start in range(0, len(values), AT_ONCE):
            first, second, left = called_whole_in(values[start : start + AT_ONCE], start, people)
            yield np.stack([first, second, np.full(len(first), usual)])
            found: list[tuple[int, int, int]] = []
            for guest in left:
                with read.errors:
                    cell = Cell(guest, values[guest], read.origin(guest, header))
                    found += [
                        (guest, one.guest, usual if one.strength is None else one.strength)
                        for one in in_cell(cell, people, True)
                    ]
            yield np.array(found, dtype=np.int64).reshape(-1, 3).T


def known_by_all(read: GuestList, columns: Sequence[str]) -> list[str]:
    """A note when one value of a column is everybody's, so that there is nobody to meet."""
    notes = []
    for column in columns:
        first = read.guests[0].get(column)
        same = all(guest.get(column) == first for guest in read.guests)
        if first and same and len(read.guests) > 2:
            notes.append(
                f"Everybody has the same {column}, {first!r}, and so knows everybody; "
                "if that is not so, say --known-by none."
            )
    return notes
