"""Where a plan breaks a rule, in the language that is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seating.words.sentences.said import Phrase, Said, Series
from seating.words.sentences.told import ENGLISH, told

if TYPE_CHECKING:
    from seating.dinner.plan import Plan
    from seating.rules.shared.rule import Break, Rule


def broken_told(plan: Plan, rule: Rule | None, broken: Break, lang: str) -> str:
    """Whom it concerns, and where: what they should have done, the rule beside it says.

    Parameters
    ----------
    plan : Plan
    rule : Rule or None
        None of a guest who has no seat.
    broken : Break
    lang : str
        In English it is the sentence that the terminal prints.
    """
    if lang.partition("-")[0].lower() == ENGLISH or not broken.guests:
        return broken.what
    dinner, course = plan.dinner, broken.course
    who, many = Series.of(map(dinner.label, broken.guests)), len(broken.guests) > 1
    if course is None:
        return told(Said.of("broken_evening", who=who), lang)
    named = dinner.courses[course].name
    if rule is None:
        return told(Said.of("no_seat", many=many, who=who, course=named), lang)
    at = dict.fromkeys(plan.table_of(course, guest) for guest in broken.guests)
    places: list[Phrase] = [
        Said.of("table", table=dinner.tables[table].name) for table in at if table is not None
    ]
    return told(Said.of("broken_at", who=who, place=Series.of(places), course=named), lang)
