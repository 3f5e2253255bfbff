"""Which column of a guest list is what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from seating.words.columns import COLUMNS, meaning_of, plain
from seating.words.errors import InputError, Origin
from seating.words.names import did_you_mean, fold, listed

OF_NAMES = ("name", "first", "last")
# Of the words for such a column, those that an error suggests.
SUGGESTED = 3


@dataclass(frozen=True)
class Header:
    """A header of the list and what it was understood as.

    Parameters
    ----------
    written : str
        As it stands in the list.
    column : str
        The column it was understood as, or the name under which it is kept.
    known : bool
        Whether it was understood.
    """

    written: str
    column: str
    known: bool


def recognise_guests(cells: Sequence[str]) -> int:
    """How many cells of a row are headers of a guest list; 0 if none could be the names."""
    found = [meaning_of(cell) for cell in cells]
    return sum(map(bool, found)) if set(OF_NAMES) & set(found) else 0


def understand(written: Sequence[str], origin: Origin) -> tuple[list[Header], list[str]]:
    """Say what each header means.

    Parameters
    ----------
    written : sequence of str
        Headers as they stand in the list.
    origin : Origin
        Where.

    Returns
    -------
    headers : list of Header
        One for each; columns are distinct, but for those that are repeatable.
    notes : list of str
        What the host should know.

    Raises
    ------
    InputError
        If no column holds the names, or one known header stands there twice.
    """
    meanings = _names_apart([meaning_of(word) for word in written])
    _check_names(written, meanings, origin)
    chosen = _chosen(written, meanings, origin)
    taken = {meaning for meaning in meanings if meaning}
    headers, notes = [], []
    for place, (word, meaning) in enumerate(zip(written, meanings, strict=True)):
        if meaning and (COLUMNS[meaning].repeatable or chosen[meaning] == place):
            headers.append(Header(word, meaning, known=True))
            continue
        kept = _unlike(fold(word) or f"column {place + 1}", taken)
        taken.add(kept)
        headers.append(Header(word, kept, known=False))
        if meaning:
            notes.append(f"{word!r} and {written[chosen[meaning]]!r} are both {meaning}: the first "
                         f"of them is kept as {kept!r} only.")  # fmt: skip
    return headers, notes


def _names_apart(meanings: list[str | None]) -> list[str | None]:
    """Beside a first name, "Name" is the last one (Name, Vorname); beside a last, the first."""
    for here, absent in (("first", "last"), ("last", "first")):
        if here in meanings and absent not in meanings:
            return [absent if meaning == "name" else meaning for meaning in meanings]
    return meanings


def _check_names(written: Sequence[str], meanings: list[str | None], origin: Origin) -> None:
    if set(OF_NAMES) & set(meanings):
        return
    names = [word for column in OF_NAMES for word in COLUMNS[column].all_words[:SUGGESTED]]
    guesses = [(word, did_you_mean(word, names)) for word in written if word]
    value, hint = next(((word, hint) for word, hint in guesses if hint), (None, None))
    if hint is None:
        found = listed([repr(word) for word in written[:8]])
        hint = f"the first row says what the columns are, and one must be name; it says {found}"
    raise InputError("no column holds the names", origin=origin, value=value, hint=hint)


def _chosen(
    written: Sequence[str], meanings: Sequence[str | None], origin: Origin
) -> dict[str, int]:
    """Of several headers for one column the plainest, else the first."""
    chosen: dict[str, int] = {}
    for place, meaning in enumerate(meanings):
        if meaning is None:
            continue
        before = chosen.setdefault(meaning, place)
        if before == place or COLUMNS[meaning].repeatable:
            continue
        if plain(written[before]) == plain(written[place]):
            where = Origin(origin.file, origin.line, written[place])
            hint = "rename one of them, or put both into one"
            raise InputError("two columns have this header", origin=where, hint=hint)
        if plain(written[place]) == meaning:
            chosen[meaning] = place
    return chosen


def _unlike(word: str, taken: set[str]) -> str:
    """The word, numbered if it is taken or is a known column's own."""
    if word not in taken and word not in COLUMNS:
        return word
    number = 2
    while f"{word} {number}" in taken:
        number += 1
    return f"{word} {number}"
