"""Who knows whom, from a list of pairs: ``a,b`` and perhaps ``weight``."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from seating.intake.files.header_and_rows import Sheet, open_sheet
from seating.intake.files.located import located
from seating.intake.files.source import Source
from seating.intake.guest_list.people_named import People
from seating.people.acquaintances import KNOWS, Acquaintances, strength_of
from seating.people.pairs import Ints
from seating.words.columns import PAIR_COLUMNS, meaning_of
from seating.words.errors import InputError, Origin
from seating.words.names import listed


def pairs_from_file(source: Source, people: People, encoding: str | None = None) -> Acquaintances:
    """Read a list of pairs (CSV, TSV or a spreadsheet).

    Parameters
    ----------
    source : Source
    people : People
        Pairs name them by id, by name or by printed name.
    encoding : str, optional
        Of a text that is not UTF-8: the guest list may be in it, and this file not.

    Raises
    ------
    InputError
        If the header has no ``a`` and ``b``, or a row names nobody, several guests, or a
        strength that is none.
    """
    sheet = open_sheet(source, recognise_pairs, None if _is_utf8(source) else encoding)
    one, two, weight = _places(sheet, people)
    guest_of = _Memory(people.by_id, lambda who: _index(who, people, Origin(sheet.file)))
    level_of = _Memory({"": KNOWS}, strength_of)
    parts = [np.empty((3, 0), dtype=np.int64)]
    for lines, columns in sheet.blocks():
        first = _numbers(columns[one], guest_of, lines, sheet, one)
        second = _numbers(columns[two], guest_of, lines, sheet, two)
        if weight is None:
            level = np.full(len(first), KNOWS)
        else:
            level = _numbers(columns[weight], level_of, lines, sheet, weight)
        come = (first >= 0) & (second >= 0)
        parts.append(np.stack([first[come], second[come], level[come]]))
    sheet.errors.raise_any()
    first, second, level = np.concatenate(parts, axis=1)
    return Acquaintances.from_arrays(len(people.dinner.guests), first, second, level)


def _index(who: str, people: People, origin: Origin) -> int:
    """The guest of a name, or -1 where it is that of somebody who does not come."""
    return -1 if people.passes(who, origin) else people.index(who)


def recognise_pairs(cells: Sequence[str]) -> int:
    """How many cells of a row are headers of a list of pairs; 0 if it has not both."""
    found = {meaning_of(cell, PAIR_COLUMNS) for cell in cells}
    return len(found) if {"a", "b"} <= found else 0


def _is_utf8(source: Source) -> bool:
    try:
        source.data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _places(sheet: Sheet, people: People) -> tuple[int, int, int | None]:
    meanings = [meaning_of(header, PAIR_COLUMNS) for header in sheet.header]
    if not {"a", "b"} <= set(meanings):
        if len(sheet.header) > 1 and all(map(people.knows, sheet.header[:2])):
            hint = "these are guests already: put a line a,b above them"
        else:
            hint = f"call them a and b; the header says {listed(map(repr, sheet.header))}"
        where = Origin(sheet.file, sheet.line)
        raise InputError("no two columns hold the pairs", origin=where, hint=hint)
    weight = meanings.index("weight") if "weight" in meanings else None
    return meanings.index("a"), meanings.index("b"), weight


class _Memory(dict[str, int]):
    """Remembers what a word stands for: a list of pairs repeats its words."""

    def __init__(self, known: dict[str, int], ask: Callable[[str], int]) -> None:
        super().__init__(known)
        self.ask = ask

    def __missing__(self, word: str) -> int:
        self[word] = self.ask(word)
        return self[word]


def _numbers(
    words: Sequence[str], of: dict[str, int], lines: Sequence[int], sheet: Sheet, column: int
) -> Ints:
    try:
        return np.fromiter(map(of.__getitem__, words), dtype=np.int64, count=len(words))
    except InputError:
        for line, word in zip(lines, words, strict=True):
            with located(Origin(sheet.file, line, sheet.header[column])):
                of[word]
        raise
