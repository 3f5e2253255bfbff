"""What rules that count guests at tables share."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from seating.rules.shared.kinds import CountAtTable
from seating.rules.shared.rule import Break
from seating.words.errors import InputError
from seating.words.names import listed
from seating.words.sentences.said import Said, Series

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner
    from seating.dinner.plan import Plan

MOST_COUNT = 10_000_000


def tables_of(dinner: Dinner, names: tuple[str, ...] | None) -> frozenset[int]:
    """Indices of the named tables, or of all."""
    if names is None:
        return frozenset(range(len(dinner.tables)))
    if not names:
        raise InputError("a rule for some tables must name one")
    return frozenset(dinner.table_index(name) for name in names)


def tables_said(dinner: Dinner, names: tuple[str, ...] | None, which: str, every: str) -> Said:
    """Tables in a sentence, as in ``table Oak`` or ``any one of the tables Oak and Elm``.

    `which` and `every` are the keys of several tables, and of all.
    """
    if names is None:
        return Said.of(every)
    called = [dinner.tables[table].name for table in sorted(tables_of(dinner, names))]
    if len(called) == 1:
        return Said.of("named_table", table=called[0])
    return Said.of(which, tables=Series.of(called))


def check_count(count: int, least: int = 0) -> None:
    """Raise InputError if a number of guests is too small or too large to mean anything."""
    if count < least:
        raise InputError(f"a number of guests is at least {least} here", value=str(count))
    if count > MOST_COUNT:
        raise InputError(f"a number of guests is at most {MOST_COUNT:,} here", value=str(count))


def count_breaks(plan: Plan, kind: CountAtTable, what: str) -> Iterator[Break]:
    """Where a plan seats too few or too many.

    Parameters
    ----------
    plan : Plan
    kind : CountAtTable
    what : str
        What they are, as in ``whose role is host``.
    """
    dinner, course = plan.dinner, kind.course
    for table in _off(plan, kind):
        sitting = [one.guest for one in plan.at(course, table)]
        those = [guest for guest in sitting if guest in kind.members]
        where = f"table {dinner.tables[table].name}, at {dinner.courses[course].name}"
        if len(those) > kind.most:
            names = listed(dinner.label(guest) for guest in those)
            said = f"{_counted(len(those), what)} at {where}, not at most {kind.most}: {names}"
            yield Break(said, len(those) - kind.most, course, tuple(those))
        elif sitting and len(those) < kind.least:
            said = f"{_counted(len(those), what)} at {where}, not at least {kind.least}"
            yield Break(said, kind.least - len(those), course, tuple(sitting))


def _off(plan: Plan, kind: CountAtTable) -> list[int]:
    """The tables where too few or too many sit: of many tables few are to be looked at closely."""
    seats = plan.seats[kind.course, np.fromiter(kind.members, dtype=np.int64)]
    at = plan.dinner.table_of_seat[seats[seats >= 0]]
    counts = np.bincount(at, minlength=len(plan.dinner.tables))
    too_few = (counts < kind.least) & (plan.sizes[kind.course] > 0)
    off = np.flatnonzero((counts > kind.most) | too_few)
    return [table for table in off.tolist() if table in kind.tables]


def _counted(count: int, what: str) -> str:
    if count > 1:
        return f"{count} guests {what} sit"
    return f"{count or 'no'} guest {what} sits"
