"""The room that a list names: its tables, as large as needed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from seating.intake.places.said_places import SaidPlace
from seating.room.table import Table
from seating.room.written_tables import MOST_AT_ONE_LONG_TABLE, MOST_AT_ONE_TABLE
from seating.words.figures import counted
from seating.words.names import listed, listed_few, nearest
from seating.words.table_words import in_natural_order, table_key, table_name

MOST_ROUND = 12
MOST_TOLD = 12
FEW = 2
"""A table of so few guests, called almost like another, may be a slip."""


def room_of_list(
    places: Sequence[SaidPlace], present: NDArray[np.bool_]
) -> tuple[tuple[Table, ...], list[str]] | None:
    """The tables that a list names, in its order, and what to tell of them.

    Each has as many seats as guests are sent there at once. Guests who are sent nowhere get
    the seats that are left, more at tables that are smaller than others, and tables of their own.

    Parameters
    ----------
    places : sequence of SaidPlace
    present : ndarray of bool, shape (courses, guests)
        Who is there.

    Returns
    -------
    tables : tuple of Table
    notes : list of str

    None where the list names no table.
    """
    names = names_of_tables(places)
    if not names:
        return None
    needed = _needed(places, present)
    sizes = [max(needed[key], 1) for key in names]
    lacking = int(present.sum(axis=1).max()) - sum(sizes)
    named = len(sizes)
    sizes, lacking = _levelled(sizes, lacking)
    more = -(-max(lacking, 0) // MOST_AT_ONE_TABLE)
    tables = [
        Table(name, seats, _shape(seats, named + more))
        for name, seats in zip(names.values(), sizes, strict=True)
    ]
    tables += [Table(name, -(-lacking // more)) for name in _free_numbers(names, more)]
    return tuple(tables), [_told(tables[:named], tables[named:]), *_slips(places, names)]


def names_of_tables(places: Sequence[SaidPlace]) -> dict[str, str]:
    """The tables that are named, as printed, by the form that all spellings of one share."""
    written = {
        table_key(place.table): table_name(place.table)
        for place in reversed(places)
        if place.table is not None
    }
    order = in_natural_order(reversed(written.values()))
    keys = {name: key for key, name in written.items()}
    return {keys[name]: name for name in order}


def with_names_of_list(
    tables: Sequence[Table], places: Sequence[SaidPlace], present: NDArray[np.bool_]
) -> tuple[tuple[Table, ...], list[str]]:
    """Tables that have numbers only, with the names that the list gives them.

    That is where it knows none of their numbers, or names as many tables as there are: else a
    name that is not there is more likely a slip, and stays an error.
    """
    names = names_of_tables(places)
    if not names:
        return tuple(tables), []
    there = {table_key(table.name) for table in tables}
    unknown = [key for key in names if key not in there]
    free = [at for at, table in enumerate(tables) if table_key(table.name) not in names]
    all_named = len(unknown) == len(names) <= len(tables)
    if not unknown or not (all_named or len(names) == len(tables)) or any(
        key.isdecimal() for key in unknown
    ):  # fmt: skip
        return tuple(tables), []
    needed, called = _needed(places, present), list(tables)
    for key in unknown:
        fitting = [at for at in free if tables[at].seats >= needed[key]] or free
        chosen = min(fitting, key=lambda at: (tables[at].seats, at))
        free.remove(chosen)
        called[chosen] = replace(tables[chosen], name=names[key])
    told = [f"{one.name} is table {before.name}" for one, before in zip(called, tables, strict=True)
            if one.name != before.name]  # fmt: skip
    note = f"Tables are called as in the list: {listed_few(told, MOST_TOLD)} of the room."
    return tuple(called), [note, *_slips(places, names)]


def _needed(places: Sequence[SaidPlace], present: NDArray[np.bool_]) -> Mapping[str, int]:
    """The most guests who are sent to a table at once, or its last seat that is named."""
    needed: dict[str, int] = defaultdict(int)
    of_course: set[tuple[int, int]] = {
        (place.guest, place.course) for place in places
        if place.course is not None and place.table is not None
    }  # fmt: skip
    for course, there in enumerate(present):
        sent: Counter[str] = Counter()
        for place in places:
            if place.table is None or not there[place.guest]:
                continue
            if place.course is None and (place.guest, course) in of_course:
                continue
            if place.course in (None, course):
                key = table_key(place.table)
                sent[key] += 1
                needed[key] = max(needed[key], place.seat or 0)
        for key, count in sent.items():
            needed[key] = max(needed[key], count)
    return needed


def _levelled(sizes: list[int], lacking: int) -> tuple[list[int], int]:
    """Sizes with seats for so many more, up to the largest; and how many have none then."""
    top = max([*sizes, MOST_AT_ONE_TABLE])
    sizes = list(sizes)
    while lacking > 0 and min(sizes) < top:
        smallest = sizes.index(min(sizes))
        sizes[smallest] += 1
        lacking -= 1
    return sizes, lacking


def _shape(seats: int, tables: int) -> str:
    most = MOST_ROUND if tables > 1 else 0
    return "round" if seats <= most or seats > 10 * MOST_AT_ONE_LONG_TABLE else "long"


def _free_numbers(names: Mapping[str, str], count: int) -> list[str]:
    number, found = len(names), list[str]()
    while len(found) < count:
        number += 1
        if str(number) not in names:
            found.append(str(number))
    return found


def _told(named: Sequence[Table], more: Sequence[Table]) -> str:
    told = listed_few((f"{one.name} ({one.seats})" for one in named), MOST_TOLD)
    noun = "table is that" if len(named) == 1 else f"{len(named):,} tables are those"
    note = f"The {noun} of the list, with as many seats as it needs: {told}."
    if more:
        names = listed_few((one.name for one in more), MOST_TOLD)
        note += f" Others need a table too: {names}, of {counted(more[0].seats, 'seat')}."
    return f"{note} --tables says what there is."


def _slips(places: Sequence[SaidPlace], names: Mapping[str, str]) -> list[str]:
    """A note on tables of few guests that are called almost like another."""
    guests: dict[str, list[SaidPlace]] = defaultdict(list)
    for place in places:
        if place.table is not None:
            guests[table_key(place.table)].append(place)
    told = []
    for key, sent in guests.items():
        others = [other for other in names if other != key and len(guests[other]) > FEW]
        letters = "".join(filter(str.isalpha, key))
        alike = nearest(key, [one for one in others if _digits(one) == _digits(key)])
        if len(sent) <= FEW and len(letters) > FEW and alike is not None:
            lines = listed(str(place.cell.origin.line) for place in sent)
            told.append(f"{names[key]!r} on line {lines} for {names[alike]!r}")
    if not told:
        return []
    return [f"Perhaps misspelt, and tables of their own: {listed_few(told, MOST_TOLD)}."]


def _digits(key: str) -> str:
    return "".join(filter(str.isdigit, key))
