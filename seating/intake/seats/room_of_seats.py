"""The tables and courses that a file of seats names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from seating.intake.seats.seated import Seated
from seating.room.table import Table
from seating.room.written_tables import MOST_AT_ONE_TABLE
from seating.words.names import fold
from seating.words.table_words import in_natural_order, table_key, table_name

MOST_ROUND = 12


def courses_of_seats(seated: Iterable[Seated]) -> list[str]:
    """The courses, as they are called, in the order of the file; numbers by their size.

    Numbers alone are ``Course 1`` and so on.
    """
    names = {fold(one.course): called(one.course) for one in seated if one.course}
    return in_natural_order(names.values())


def called(course: str) -> str:
    """The name of a course; that of a number alone is made of it.

    Examples
    --------
    >>> called("2"), called("Main")
    ('Course 2', 'Main')
    """
    return f"Course {int(course)}" if course.strip().isdecimal() else course.strip()


def tables_of_seats(seated: Sequence[Seated]) -> list[Table]:
    """The tables, each with as many seats as guests sit there at once, or as its last seat."""
    sent: Counter[tuple[str, str]] = Counter()
    needed: dict[str, int] = {}
    names: dict[str, str] = {}
    for one in seated:
        key = table_key(one.table)
        names.setdefault(key, table_name(one.table))
        sent[fold(one.course), key] += 1
        number = int(one.seat) if one.seat.isdecimal() and len(one.seat) < 6 else 0
        needed[key] = max(needed.get(key, 0), sent[fold(one.course), key], number)
    keys = {name: key for key, name in names.items()}
    found = []
    for name in in_natural_order(names.values()):
        seats = needed[keys[name]]
        shape = "long" if MOST_ROUND < seats <= 10 * MOST_AT_ONE_TABLE else "round"
        found.append(Table(name, seats, shape))
    return found


def with_seats(tables: Sequence[Table], least: int) -> list[Table]:
    """The tables, the smallest made larger until there are so many seats."""
    found = list(tables)
    for _ in range(least - sum(table.seats for table in tables)):
        smallest = min(range(len(found)), key=lambda index: found[index].seats)
        found[smallest] = replace(found[smallest], seats=found[smallest].seats + 1)
    return found
