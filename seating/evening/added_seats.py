"""Chairs that are added at tables for single courses, and closed at all others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

import numpy as np

from seating.dinner.dinner import Dinner
from seating.people.pairs import Ints
from seating.room.table import Table
from seating.rules.closed import Closed
from seating.rules.shared.rule import Rule

AddedSeats = tuple[tuple[int, int, int], ...]
"""One chair each: its course, its table and whom it is for, by index; -1 for nobody yet."""


def added_there(dinner: Dinner) -> Ints:
    """How many chairs were added at each table for each course, shape (courses, tables)."""
    there = np.zeros((len(dinner.courses), len(dinner.tables)), dtype=np.int64)
    for index, table in enumerate(dinner.tables):
        last = int(dinner.first_seat[index + 1])
        for number in range(1, table.added + 1):
            is_open = ~dinner.closed[:, last - table.added + number - 1]
            there[is_open, index] = number
    return there


def with_added_seats(
    dinner: Dinner, added: AddedSeats
) -> tuple[tuple[Table, ...], tuple[Rule, ...]]:
    """The tables and the rules of a dinner with chairs more.

    Parameters
    ----------
    dinner : Dinner
    added : tuple of (int, int, int)
    """
    if not added:
        return dinner.tables, dinner.rules
    there = added_there(dinner)
    for course, table, _ in added:
        there[course, table] += 1
    tables = tuple(
        _seating(table, most)
        for table, most in zip(dinner.tables, there.max(axis=0).tolist(), strict=True)
    )
    kept = (rule for rule in dinner.rules if not _is_of_added(dinner, rule))
    return tables, (*kept, *_closings(dinner, tables, there))


def places_of_added(dinner: Dinner, added: AddedSeats) -> list[int]:
    """The seat through the room of each chair that was added to a dinner last.

    Parameters
    ----------
    dinner : Dinner
        The one with them.
    added : tuple of (int, int, int)
    """
    there, found = added_there(dinner), []
    for course, table, _ in reversed(added):
        own = int(dinner.first_seat[table]) + dinner.tables[table].own_seats
        found.append(own + int(there[course, table]) - 1)
        there[course, table] -= 1
    return found[::-1]


def seats_now(before: Dinner, now: Dinner) -> Ints:
    """For each seat of a dinner the same one now that chairs were added, and -1 behind them all.

    Parameters
    ----------
    before, now : Dinner
        The tables of before come first now, with as many seats at least.
    """
    places = [
        first + np.arange(table.seats)
        for first, table in zip(now.first_seat.tolist(), before.tables, strict=False)
    ]
    return np.concatenate([*places, [-1]])


def _seating(table: Table, added: int) -> Table:
    """A table with at least so many added chairs."""
    added = max(table.added, added)
    return replace(table, seats=table.own_seats + added, added=added)


def _is_of_added(dinner: Dinner, rule: Rule) -> bool:
    """Whether a rule closes added chairs only."""
    if not isinstance(rule, Closed) or not rule.seats:
        return False
    tables = (dinner.tables[dinner.table_index(name)] for name in rule.tables)
    return all(min(rule.seats) > table.own_seats for table in tables)


def _closings(dinner: Dinner, tables: Iterable[Table], there: Ints) -> Iterator[Rule]:
    """What closes each chair at the courses that it is not for."""
    for index, table in enumerate(tables):
        for number in range(1, table.added + 1):
            without = np.flatnonzero(there[:, index] < number).tolist()
            if without:
                names = tuple(dinner.courses[course].name for course in without)
                yield Closed((table.name,), (table.own_seats + number,), names)
