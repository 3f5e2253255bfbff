"""The library's rules for those of a case."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.cases.case_rule import CaseRule
    from seating.rules.shared.rule import Rule


def library_rules(rules: tuple[CaseRule, ...]) -> Iterator[Rule]:
    """Each rule as the library says it, in their order; guests and tables by number from 1.

    Where the library has a rule for each guest, several come of one.
    """
    for rule in rules:
        yield from _said(rule)


def _said(rule: CaseRule) -> Iterator[Rule]:
    import seating

    guests = tuple(str(guest + 1) for guest in rule.guests)
    courses = None
    if rule.courses is not None:
        courses = tuple(f"Course {course + 1}" for course in rule.courses)
    table, value = str(rule.table + 1), str(rule.value)
    for_each: dict[str, Callable[[str], Rule]] = {
        "at": lambda guest: seating.At(guest, table, courses=courses),
        "stays": lambda guest: seating.Stays(guest, table=True),
        "familiar": lambda guest: seating.Familiar(guest, courses),
    }
    for_all: dict[str, Callable[[], Rule]] = {
        "together": lambda: seating.Together(guests, courses),
        "apart": lambda: seating.Apart(guests, courses),
        "changes_table": lambda: seating.ChangesTable(guests or None),
        "at_most": lambda: seating.AtMost(rule.column, rule.count, courses=courses),
        "at_least": lambda: seating.AtLeast(rule.column, value, rule.count, courses=courses),
        "spread_evenly": lambda: seating.SpreadEvenly(rule.column, courses=courses),
    }
    if rule.kind in for_each:
        yield from map(for_each[rule.kind], guests)
    else:
        yield for_all[rule.kind]()
