"""By how much a plan breaks the rules of a case, without the library's code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.judging.checker import Checked, check

if TYPE_CHECKING:
    from benchmarks.cases.case import Case, Ints
    from benchmarks.cases.case_rule import CaseRule


def check_rules(case: Case, seats: Ints) -> Checked:
    """Count what a plan does, and by how much it breaks rules where the case has any.

    Parameters
    ----------
    case : Case
    seats : ndarray of int64, shape (courses, guests)

    Raises
    ------
    benchmarks.judging.checker.WrongPlan
        If it is not a plan of the case.
    """
    counted = check(case, seats)
    if not case.rules:
        return counted
    look = _Look(case, seats)
    return replace(counted, broken=sum(BROKEN[rule.kind](look, rule) for rule in case.rules))


class _Look:
    """Who sits at which table, course by course, and who knows whom."""

    def __init__(self, case: Case, seats: Ints) -> None:
        self.case = case
        ends = np.cumsum(case.tables)
        tables = np.where(seats < 0, -1, np.searchsorted(ends, seats, side="right"))
        self.tables: list[list[int]] = tables.tolist()
        self.sitting: list[list[list[int]]] = [[[] for _ in case.tables] for _ in self.tables]
        for course, row in enumerate(self.tables):
            for guest, table in enumerate(row):
                if table >= 0:
                    self.sitting[course][table].append(guest)
        self.knows: list[set[int]] = [set() for _ in range(case.guests)]
        for one, two in case.knows.tolist():
            self.knows[one].add(two)
            self.knows[two].add(one)

    def courses(self, rule: CaseRule) -> Iterable[int]:
        return range(self.case.courses) if rule.courses is None else rule.courses

    def walk(self, guest: int) -> list[int]:
        """The tables of a guest, courses that are missed left out."""
        return [row[guest] for row in self.tables if row[guest] >= 0]

    def counts(self, rule: CaseRule) -> Iterable[Counter[int]]:
        """How many of each value sit at each table where anybody does, at each course."""
        values = self.case.columns[rule.column]
        for course in self.courses(rule):
            for sitting in self.sitting[course]:
                if sitting:
                    yield Counter(values[guest] for guest in sitting if values[guest] >= 0)


def _pairs(look: _Look, rule: CaseRule) -> int:
    """Pairs who share a table and should not, or the other way round."""
    apart = rule.kind == "apart"
    broken = 0
    for course in look.courses(rule):
        row = look.tables[course]
        for one, two in combinations(rule.guests, 2):
            there = row[one] >= 0 and row[two] >= 0
            broken += there and (row[one] == row[two]) == apart
    return broken


def _at(look: _Look, rule: CaseRule) -> int:
    """Guests who are there and sit at another table."""
    return sum(
        look.tables[course][guest] not in (-1, rule.table)
        for course in look.courses(rule)
        for guest in rule.guests
    )


def _stays(look: _Look, rule: CaseRule) -> int:
    """Tables of each guest but one."""
    return sum(max(len(set(look.walk(guest))) - 1, 0) for guest in rule.guests)


def _familiar(look: _Look, rule: CaseRule) -> int:
    """Guests at whose table nobody is whom they know."""
    broken = 0
    for course in look.courses(rule):
        for guest in rule.guests:
            table = look.tables[course][guest]
            if table >= 0:
                broken += look.knows[guest].isdisjoint(look.sitting[course][table])
    return broken


def _same_table(look: _Look, rule: CaseRule) -> int:
    """Times a guest sits where they sat before, courses that are missed left out."""
    guests = rule.guests or range(look.case.guests)
    return sum(one == two for guest in guests for one, two in pairwise(look.walk(guest)))


def _too_many(look: _Look, rule: CaseRule) -> int:
    """Guests of one value at a table above what is allowed."""
    return sum(
        max(count - rule.count, 0) for those in look.counts(rule) for count in those.values()
    )


def _too_few(look: _Look, rule: CaseRule) -> int:
    """Guests of a value whom a table lacks."""
    assert rule.value is not None
    return sum(max(rule.count - those[rule.value], 0) for those in look.counts(rule))


def _unevenly(look: _Look, rule: CaseRule) -> int:
    """Guests above or below a fair share of each value, at full tables."""
    values = Counter(value for value in look.case.columns[rule.column] if value >= 0)
    broken = 0
    for course in look.courses(rule):
        for sitting in look.sitting[course]:
            here = Counter(look.case.columns[rule.column][guest] for guest in sitting)
            for value, many in values.items():
                share = many * len(sitting)
                least, most = share // look.case.guests, -(-share // look.case.guests)
                broken += max(least - here[value], here[value] - most, 0)
    return broken


BROKEN: dict[str, Callable[[_Look, CaseRule], int]] = {
    "together": _pairs,
    "apart": _pairs,
    "at": _at,
    "stays": _stays,
    "familiar": _familiar,
    "changes_table": _same_table,
    "at_most": _too_many,
    "at_least": _too_few,
    "spread_evenly": _unevenly,
}
"""By how much a rule of each kind is broken."""
