"""Columns of the guest list that rules name."""

from __future__ import annotations

from seating.dinner.dinner import Dinner
from seating.words.columns import meaning_of, plain
from seating.words.names import unknown


def column_named(dinner: Dinner, word: str) -> str:
    """The column under which guests have what a host calls so.

    Parameters
    ----------
    dinner : Dinner
    word : str
        A header as written, or any other word for the column.

    Raises
    ------
    InputError
        If no guest has anything in such a column.
    """
    columns = {name: None for guest in dinner.guests for name in guest.fields}
    by_word = {plain(name): name for name in columns}
    found = by_word.get(plain(word)) or by_word.get(plain(meaning_of(word) or ""))
    if found is None:
        raise unknown("column", word, list(columns))
    return found
