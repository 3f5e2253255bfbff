"""A rule of one evening as a rule of a dinner that is longer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from seating.rules.closed import Closed
from seating.rules.comes_back import ComesBack
from seating.rules.present import Present
from seating.rules.shared.rule import Rule, courses_of

if TYPE_CHECKING:
    from seating.dinner.dinner import Dinner

ELSEWHERE = (Closed, ComesBack, Present)
"""What is carried over otherwise, or speaks of more courses than those it names."""


def scoped_rule(
    rule: Rule, dinner: Dinner, ids: Sequence[str], tables: Sequence[str], courses: Sequence[str]
) -> Rule | None:
    """A rule that asks of some courses of a longer dinner what it asked of all of its own.

    Parameters
    ----------
    rule : Rule
        Of `dinner`.
    dinner : Dinner
        The evening.
    ids, tables, courses : sequence of str
        What its guests, tables and courses are called in the longer dinner.

    Returns
    -------
    Rule or None
        None where the rule is about a whole evening and names no courses, as *stays* does.
    """
    names = {field.name for field in fields(rule)}
    if "courses" not in names or isinstance(rule, ELSEWHERE):
        return None

    def guest(who: Any) -> Any:
        return ids[dinner.guest_index(who)] if isinstance(who, str) else who

    at = courses_of(dinner, rule.courses)  # type: ignore[attr-defined]  # it is among its fields
    changes: dict[str, Any] = {"courses": tuple(courses[course] for course in at)}
    if "guest" in names:
        changes["guest"] = guest(rule.guest)  # type: ignore[attr-defined]
    if "guests" in names:
        changes["guests"] = tuple(map(guest, rule.guests))  # type: ignore[attr-defined]
    if getattr(rule, "table", None) is not None:
        changes["table"] = tables[dinner.table_index(rule.table)]  # type: ignore[attr-defined]
    if getattr(rule, "tables", None):
        changes["tables"] = tuple(tables[dinner.table_index(name)] for name in rule.tables)  # type: ignore[attr-defined]
    return replace(rule, **changes)
