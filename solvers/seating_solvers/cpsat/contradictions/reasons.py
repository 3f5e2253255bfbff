"""What of the room and the evening makes rules contradict: seats, tables or courses too few."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import count, islice

from seating.dinner.course import Course
from seating.dinner.dinner import Dinner
from seating.room.table import MOST_SEATS, Table
from seating.rules.shared.kinds import SeatsAllowed
from seating.words.errors import SeatingError
from seating.words.names import fold
from seating_solvers.cpsat.contradictions.smallest_contradiction import possible, with_rules
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.model.asked_rules import asked_rules

MORE = 24
"""So many more seats at each table, tables or courses are enough to see that it is them."""

SHARE, MOST_WORK = 0.1, 1.0
"""The share of the effort for each question, and the most work: a fact more is no must."""


def reasons(dinner: Dinner, rules: Iterable[int], effort: Effort) -> Iterator[str]:
    """Facts that it takes to see why rules cannot be kept together.

    Parameters
    ----------
    dinner : Dinner
    rules : iterable of int
        Indices.
    effort : Effort

    Yields
    ------
    str
        As in ``there are 8 tables``, without a full stop: with more of them the rules could
        be kept.
    """
    alone = with_rules(dinner, rules)
    if alone is None:
        return
    if _could_be(alone, effort, tables=_larger(alone.tables)):
        yield from _seats(alone)
    if _could_be(alone, effort, tables=_more(alone.tables)):
        yield _there_are(len(alone.tables), "table")
    if _could_be(alone, effort, courses=_longer(alone.courses)):
        yield _there_are(len(alone.courses), "course")


def _could_be(dinner: Dinner, effort: Effort, **changes: Sequence[object]) -> bool:
    """Whether the rules could be kept in another room, or a longer evening."""
    try:
        other = dinner.changed(**changes)
    except SeatingError:
        return False
    return possible(other, None, effort.share(SHARE, MOST_WORK)) is True


def _larger(tables: Sequence[Table]) -> list[Table]:
    return [replace(table, seats=min(table.seats + MORE, MOST_SEATS)) for table in tables]


def _more(tables: Sequence[Table]) -> list[Table]:
    largest = max(tables, key=lambda table: table.seats)
    names = _new_names([table.name for table in tables])
    return [*tables, *(replace(largest, name=name) for name in names)]


def _longer(courses: Sequence[Course]) -> list[Course]:
    return [*courses, *map(Course, _new_names([course.name for course in courses]))]


def _new_names(names: Iterable[str]) -> list[str]:
    taken = {fold(name) for name in names}
    free = (f"new {number}" for number in count(1))
    return list(islice((name for name in free if name not in taken), MORE))


def _seats(dinner: Dinner) -> Iterator[str]:
    """How many seats the tables have that guests are held at, or any table."""
    held: set[int] = set()
    for one in asked_rules(dinner):
        if isinstance(one.kind, SeatsAllowed):
            tables = {int(dinner.table_of_seat[seat]) for seat in one.kind.seats}
            held.update(tables if len(tables) == 1 else ())
    for table in sorted(held):
        yield f"table {dinner.tables[table].name} has {_some(dinner.tables[table].seats, 'seat')}"
    if not held:
        most = max(table.seats for table in dinner.tables)
        yield f"no table has more than {_some(most, 'seat')}"


def _there_are(number: int, what: str) -> str:
    return f"there {'is' if number == 1 else 'are'} {_some(number, what)}"


def _some(number: int, what: str) -> str:
    return f"{number:,} {what}" + ("" if number == 1 else "s")
