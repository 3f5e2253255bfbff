"""Guests from the rows of a list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import repeat

import numpy as np

from seating.intake.files.cell_text import one_line
from seating.intake.guest_list.guest_list import GuestList
from seating.people.guest import MOST_GOAL, NO_FIELDS, Guest
from seating.words.columns import COLUMNS
from seating.words.errors import InputError, Origin
from seating.words.kinds_of_cells import begins_a_name, no_name, private_kind
from seating.words.names import can_be_seen, listed_few
from seating.words.printable_text import MOST_LETTERS, fault_in
from seating.words.yes_no import says_nothing

MOST_TOLD = 6
MOST_LINES, MOST_TWINS = 20, 9

_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")


def with_guests(read: GuestList) -> GuestList:
    """The same list, with its guests.

    A row without a name, or with a number for one, an id that stands there twice and a goal that
    is no whole number are errors, which are gathered.
    """
    names, ids, goals = _names(read), _ids(read), _goals(read)
    kept = [
        (header.column, values)
        for header, values in zip(read.headers, read.columns, strict=True)
        if header.column not in COLUMNS or COLUMNS[header.column].kept
    ]
    public, told = _without_private(read, kept)
    guests = Guest.several(
        names,
        ids,
        _fields(public, len(names)),
        [goals.get(row) for row in range(len(names))] if goals else repeat(None, len(names)),
        map(bool, read.values("id") or repeat("", len(names))),
    )
    return replace(read, guests=guests, notes=read.notes + told + _twins(read, names))


def _without_private(
    read: GuestList, kept: list[tuple[str, list[str]]]
) -> tuple[list[tuple[str, list[str]]], list[str]]:
    """The columns, and what guests may read of each other without mail, money and dates.

    Printed publicly is what stands in few columns, and there nothing of these kinds: a slip of
    the list must not come out on a card.
    """
    columns: list[tuple[str, list[str]]] = []
    told: list[str] = []
    for column, values in kept:
        if column in COLUMNS and COLUMNS[column].public:
            kinds = {
                value: kind for value in set(values) if value and (kind := private_kind(value))
            }
            private = {row: kinds[value] for row, value in enumerate(values) if value in kinds}
            told += [
                f"line {read.lines[row]} ({kind} as {column})" for row, kind in private.items()
            ]
            values = ["" if row in private else value for row, value in enumerate(values)]  # noqa: PLW2901
        columns.append((column, values))
    if not told:
        return columns, []
    return columns, [f"Left out, since guests may read it: {listed_few(told, MOST_TOLD)}. A column "
                     "that is another one can be named by --column."]  # fmt: skip


def _fields(kept: Sequence[tuple[str, list[str]]], guests: int) -> Iterable[Mapping[str, str]]:
    """What is kept of each row, column by column; of several that are one, what all of them say."""
    there = [(column, _said(column, values)) for column, values in kept]
    there = [(column, values) for column, values in there if any(values)]
    if not there:
        return repeat(NO_FIELDS, guests)
    fields: list[dict[str, str]] = []
    for row in zip(*(values for _, values in there), strict=True):
        one: dict[str, str] = {}
        for (column, _), value in zip(there, row, strict=True):
            if value:
                one[column] = f"{one[column]}; {value}" if column in one else value
        fields.append(one)
    return [one or NO_FIELDS for one in fields]


def _said(column: str, values: list[str]) -> list[str]:
    """The cells of a column, and blank those which say that there is nothing."""
    if column not in COLUMNS:
        return values
    nothing = {value for value in set(values) if value and says_nothing(value)}
    return ["" if value in nothing else value for value in values] if nothing else values


def _names(read: GuestList) -> list[str]:
    names = names_of(read)
    if not all(map(str.isprintable, names)):
        names = [one_line(name) for name in names]
    for guest in _perhaps_no_names(names):
        name = names[guest]
        what, value = "this row has no name", None
        if can_be_seen(name):
            fault = fault_in(name, MOST_LETTERS)
            if fault is not None:
                where = read.origin(guest)
                read.errors.add(
                    InputError(f"this name {fault[0]}", origin=where, value=name, hint=fault[1])
                )
                names[guest] = name[:MOST_LETTERS]
                continue
            kind = no_name(name)
            if kind is None:
                continue
            what, value = f"this is {kind}, and nobody's name", name
        if any(column[guest] for column in read.columns):  # else a cell beyond them was told
            hint = "give the guest a name, or delete the row"
            read.errors.add(InputError(what, origin=read.origin(guest), value=value, hint=hint))
        names[guest] = f"line {read.lines[guest]}"
    return names


def _perhaps_no_names(names: Sequence[str]) -> list[int]:
    """Rows whose names want a closer look: those which do not begin with a word of a name."""
    first = [name.partition(" ")[0] for name in names]
    words = set(first)
    plain = set(filter(begins_a_name, words))
    if (
        plain == words
        and max(map(len, names), default=0) <= MOST_LETTERS
        and all(map(str.isprintable, names))
    ):
        return []
    return [
        row
        for row, (name, word) in enumerate(zip(names, first, strict=True))
        if word not in plain or len(name) > MOST_LETTERS or not name.isprintable()
    ]


def names_of(read: GuestList) -> list[str]:
    """The name of each row: first and last together, where both columns are there, or whole."""
    whole, first, last = (read.values(column) for column in ("name", "first", "last"))
    blank = [""] * len(read.lines)
    if first is None and last is None:
        return list(whole or blank)
    both = first is not None and last is not None
    parts = [_joined(one, two) for one, two in zip(first or blank, last or blank, strict=True)]
    before, after = (parts, whole or blank) if both else (whole or blank, parts)
    return [one or other for one, other in zip(before, after, strict=True)]


def _joined(first: str, last: str) -> str:
    """First and last name as printed; in East Asian scripts the family comes first.

    Examples
    --------
    >>> _joined("Ana", "Ruiz"), _joined("太郎", "山田")
    ('Ana Ruiz', '山田太郎')
    """
    if _EAST_ASIAN.fullmatch(first) and _EAST_ASIAN.fullmatch(last):
        return last + first
    return f"{first} {last}".strip()


def _ids(read: GuestList) -> list[str]:
    """Ids as given; a guest without one has their number in the list."""
    count = len(read.lines)
    if read.values("id") is None:
        return list(read.numbers) if read.numbers else list(map(str, range(1, count + 1)))
    given = [one_line(value) for value in read.values("id") or repeat("", count)]
    header = next((header.written for header in read.headers if header.column == "id"), None)
    holder: dict[str, int] = {}
    for guest, word in enumerate(given):
        if word and holder.setdefault(word, guest) != guest:
            hint = f"line {read.lines[holder[word]]} has the same"
            read.errors.add(
                InputError("two guests have one id", origin=read.origin(guest, header),
                           value=word, hint=hint)
            )  # fmt: skip
            given[guest] = f"line {read.lines[guest]} {word}"
    for guest, word in enumerate(given):
        number = read.number(guest)
        if not word and number in holder:
            hint = f"number {number} of the list is the id of the guest on line " + str(
                read.lines[holder[number]]
            )
            where = read.origin(guest, header)
            read.errors.add(InputError("this guest needs an id", origin=where, hint=hint))
            number = f"line {read.lines[guest]}"
        given[guest] = given[guest] or number
    return given


def _goals(read: GuestList) -> dict[int, int]:
    goals = {}
    for cell in read.filled("goal"):
        if not says_nothing(cell.value):
            with read.errors:
                goals[cell.guest] = whole_number(cell.value, cell.origin)
    return goals


def whole_number(value: str, origin: Origin, least: int = 0) -> int:
    """A count that a host wrote, from `least` to a million; InputError if it is none."""
    # Python turns no more than a few thousand digits into a number.
    if not value.isdecimal() or len(value) > 9 or not least <= int(value) <= MOST_GOAL:
        hint = f"write a whole number from {least} to {MOST_GOAL:,}"
        raise InputError("this is not a number", origin=origin, value=value, hint=hint)
    return int(value)


def _maybe_namesakes(names: list[str]) -> list[int]:
    """Guests of names that come again, and perhaps a few others: numbers, not copies of names."""
    hashes = np.fromiter(map(hash, map(str.casefold, names)), np.int64, len(names))
    ordered = np.sort(hashes)
    again = ordered[1:][np.diff(ordered) == 0]
    found: list[int] = np.flatnonzero(np.isin(hashes, again)).tolist() if len(again) else []
    return found


def _twins(read: GuestList, names: list[str]) -> list[str]:
    """Notes about rows that are the same in every column."""
    if all(read.values("id") or [""]):
        return []
    nameless = {guest for party in read.parties for guest in party.nameless}
    rows: dict[str, list[int]] = {}
    for guest in _maybe_namesakes(names):
        if guest not in nameless:
            cells = (column[guest] for column in read.columns)
            rows.setdefault("\0".join(cells).casefold(), []).append(guest)
    twins = [alike for alike in rows.values() if len(alike) > 1]
    told = []
    for alike in twins[:MOST_TWINS]:
        lines = listed_few([str(read.lines[row]) for row in alike], MOST_LINES)
        told.append(f"{names[alike[0]]} stands on lines {lines}, and nothing tells these rows "
                    "apart: each gets a seat.")  # fmt: skip
    if more := len(twins[MOST_TWINS:]):
        told.append(f"So it is with {more:,} more {'name' if more == 1 else 'names'}.")
    return told
