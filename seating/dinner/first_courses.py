"""A dinner with its first courses only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from seating.dinner.dinner import Dinner
from seating.rules.comes_back import ComesBack
from seating.rules.present import Present
from seating.rules.shared.rule import Rule, courses_of


def first_courses(dinner: Dinner, count: int) -> Dinner:
    """The dinner as if it ended after so many courses.

    Parameters
    ----------
    dinner : Dinner
    count : int
        From 1 to as many as it has.

    Examples
    --------
    >>> dinner = Dinner.of(["Ana", "Bo"], courses=3, rules=[Present("1", ("Main", "Dessert"))])
    >>> first_courses(dinner, 2).present.tolist()
    [[False, True], [True, True]]
    """
    return of_courses(dinner, range(count))


def of_courses(dinner: Dinner, courses: Sequence[int], **changes: Any) -> Dinner:
    """The dinner with some of its courses, and what rules say of them.

    Rules about other courses alone are left out, and so are those that say of one of these
    courses that it is as another.

    Parameters
    ----------
    dinner : Dinner
    courses : sequence of int
        In order.
    **changes
        Other fields of the dinner.
    """
    rules = tuple(kept for rule in dinner.rules for kept in _kept(rule, dinner, set(courses)))
    kept = tuple(dinner.courses[course] for course in courses)
    return dinner.changed(courses=kept, rules=rules, **changes)


def _kept(rule: Rule, dinner: Dinner, courses: set[int]) -> Iterator[Rule]:
    named = getattr(rule, "courses", None)
    if isinstance(rule, ComesBack) and dinner.course_index(rule.as_at) not in courses:
        return
    if not isinstance(named, tuple):
        yield rule
        return
    left = [course for course in courses_of(dinner, named) if course in courses]
    if isinstance(rule, ComesBack):
        left = [course for course in left if course != dinner.course_index(rule.as_at)]
    if left or isinstance(rule, Present):
        names = tuple(dinner.courses[course].name for course in left)
        yield replace(rule, courses=names)  # type: ignore[call-arg]
