"""Guests by what stands in a column of theirs.

A cell may hold several values, separated by semicolons. Values are compared as names are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from seating.words.names import fold, unknown

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner

# Many rules look at one column, each of them again and again.
_SHARING: WeakKeyDictionary[Dinner, dict[str, Mapping[str, frozenset[int]]]] = WeakKeyDictionary()


def column_of(dinner: Dinner, column: str) -> str:
    """The column as guests have it; InputError if none has it."""
    columns = {name: None for guest in dinner.guests for name in guest.fields}
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


def with_value(dinner: Dinner, column: str, value: str) -> tuple[str, frozenset[int]]:
    """A value as first written, and the guests who have it; InputError if nobody has."""
    form = fold(value)
    for found, guests in sharing(dinner, column).items():
        if fold(found) == form:
            return found, guests
    values = list(sharing(dinner, column))
    raise unknown(f"{column_of(dinner, column)} in the list", value, values)
