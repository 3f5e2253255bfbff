"""Guests by what stands in a column of theirs.

A cell may hold several values, separated by semicolons. Values are compared as names are; in a
column of nothing but yes and no, in whatever language, one yes is as good as another.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from seating.words.errors import InputError
from seating.words.names import fold, unknown
from seating.words.sentences.said import Phrase, Said
from seating.words.sentences.told import templates
from seating.words.yes_no import says_no, says_nothing, says_yes

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner

BLANK = "blank"

# Many rules look at one column, each of them again and again.
_SHARING: WeakKeyDictionary[Dinner, dict[str, Mapping[str, frozenset[int]]]] = WeakKeyDictionary()
_COLUMNS: WeakKeyDictionary[Dinner, dict[str, None]] = WeakKeyDictionary()


def column_of(dinner: Dinner, column: str) -> str:
    """The column as guests have it; InputError if none has it."""
    columns = _COLUMNS.get(dinner)
    if columns is None:
        columns = {name: None for guest in dinner.guests for name in guest.fields}
        _COLUMNS[dinner] = columns
    if column in columns:
        return column
    by_form = {fold(name): name for name in columns}
    if fold(column) not in by_form:
        raise unknown("column", column, list(columns))
    return by_form[fold(column)]


def sharing(dinner: Dinner, column: str) -> Mapping[str, frozenset[int]]:
    """The guests of each value, by the value as first written, in the order of the list."""
    known = _SHARING.setdefault(dinner, {})
    if column not in known:
        known[column] = _sharing(dinner, column_of(dinner, column))
    return known[column]


def _sharing(dinner: Dinner, column: str) -> Mapping[str, frozenset[int]]:
    written: dict[str, str] = {}
    members: dict[str, list[int]] = {}
    for index, guest in enumerate(dinner.guests):
        for value in guest.get(column).split(";"):
            if value.strip():
                form = fold(value)
                written.setdefault(form, " ".join(value.split()))
                members.setdefault(form, []).append(index)
    return {written[form]: frozenset(guests) for form, guests in members.items()}


def members_by_value(
    dinner: Dinner, column: str, value: str | None
) -> Mapping[str, frozenset[int]]:
    """The guests of one value, or of each where none is named, by the value as first written."""
    if value is None:
        return sharing(dinner, column)
    return dict([with_value(dinner, column, value)])


def with_value(dinner: Dinner, column: str, value: str) -> tuple[str, frozenset[int]]:
    """A value as first written, and the guests who have it; InputError if nobody has.

    The empty value, called ``blank``, is of those who have nothing in the column.
    """
    there = sharing(dinner, column)
    if not value.strip():
        return BLANK, _blank(dinner, column)
    form = fold(value)
    for says in (says_yes, says_no):
        if says(value) and all(says_yes(found) or says_no(found) for found in there):
            alike = {found: guests for found, guests in there.items() if says(found)}
            if alike:
                written = next((one for one in alike if fold(one) == form), value.strip())
                return written, frozenset[int]().union(*alike.values())
    for found, guests in there.items():
        if fold(found) == form:
            return found, guests
    raise unknown(f"{column_of(dinner, column)} in the list", value, list(there))


def _blank(dinner: Dinner, column: str) -> frozenset[int]:
    """Guests who have nothing in a column."""
    column = column_of(dinner, column)
    found = frozenset(
        index for index, guest in enumerate(dinner.guests) if _is_blank(guest.get(column))
    )
    if not found:
        raise InputError(f"every guest has something under {column}", value="")
    return found


def _is_blank(cell: str) -> bool:
    """Whether a cell says nothing; no is an answer."""
    return not cell.strip("-–—./?_; ") or (says_nothing(cell) and not says_no(cell))


def value_said(dinner: Dinner, column: str, value: str) -> Phrase:
    """A value in a sentence: as first written, and *blank* in the language's own word."""
    found = with_value(dinner, column, value)[0]
    return Said.of("quoted", text=found) if value.strip() else Said.of("blank")


def column_said(column: str) -> Phrase:
    """A column in a sentence: by the language's own word where it is one that is understood."""
    return Said.of(f"column_{column}") if f"column_{column}" in templates("en") else column
