"""Courses that nobody named, called in the language that is printed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from seating.dinner.course import usual_courses
from seating.dinner.plan import Plan
from seating.outputs.choices.printed_words import printed_words

if TYPE_CHECKING:
    from seating.outputs.choices.print_settings import PrintSettings
    from seating.rules.shared.rule import Rule

WORDS = {
    "Dinner": "dinner",
    "Starter": "usual_starter",
    "Main": "usual_main",
    "Dessert": "usual_dessert",
}

# Many files are made of one plan, and what is known of it is known of the plan it becomes, too.
_NAMED: WeakKeyDictionary[Plan, dict[str, Plan]] = WeakKeyDictionary()


def with_courses_named(plan: Plan, settings: PrintSettings) -> tuple[Plan, PrintSettings]:
    """The plan with the usual courses called in the printed language, and settings that fit it.

    A dinner of which any course has a name that the host gave keeps all its names.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings
        The course it names is named anew, too.
    """
    names = _names(plan, settings.lang)
    if all(old == new for old, new in names.items()):
        return plan, settings
    made = _NAMED.setdefault(plan, {})
    if settings.lang not in made:
        made[settings.lang] = _renamed(plan, names)
    if settings.course is None:
        return made[settings.lang], settings
    course = plan.dinner.courses[plan.dinner.course_index(settings.course)].name
    return made[settings.lang], replace(settings, course=names[course])


def _names(plan: Plan, lang: str) -> dict[str, str]:
    """What each course is called in the language, by its name."""
    there = [course.name for course in plan.dinner.courses]
    if there != [course.name for course in usual_courses(len(there))]:
        return {}
    words = printed_words(lang)
    return {
        name: words[WORDS[name]] if name in WORDS else words["usual_course"].format(number=number)
        for number, name in enumerate(there, start=1)
    }


def _renamed(plan: Plan, names: dict[str, str]) -> Plan:
    dinner = plan.dinner
    courses = tuple(replace(course, name=names[course.name]) for course in dinner.courses)
    rules = tuple(_of_courses(rule, names) for rule in dinner.rules)
    return Plan(dinner.changed(courses=courses, rules=rules), plan.seats)


def _of_courses(rule: Rule, names: dict[str, str]) -> Rule:
    """The rule with its courses called so."""
    changes: dict[str, Any] = {}
    if getattr(rule, "courses", None):
        changes["courses"] = tuple(names.get(name, name) for name in rule.courses)  # type: ignore[attr-defined]
    if getattr(rule, "as_at", ""):
        changes["as_at"] = names.get(rule.as_at, rule.as_at)  # type: ignore[attr-defined]
    return replace(rule, **changes) if changes else rule
