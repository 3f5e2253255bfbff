"""The rules of a dinner file, with the guests, tables and courses they name."""

from __future__ import annotations

from collections.abc import Iterator

from seating.dinner import Dinner
from seating.errors import InputError
from seating.intake.dinner_file import DinnerFile
from seating.intake.dinner_spec import RuleSpec
from seating.intake.located import located
from seating.intake.people import People
from seating.intake.rule_verbs import RULES, Asked
from seating.names import listed
from seating.rules.base import Rule


def rules_of_file(
    file: DinnerFile, people: People, dinner: Dinner, *, presence: bool
) -> Iterator[Rule]:
    """The rules of a dinner file.

    Parameters
    ----------
    file : DinnerFile
    people : People
    dinner : Dinner
        With its tables, except for those that say who is there: they come first.
    presence : bool
        Only the rules that say who is there, or only the others.
    """
    for number, spec in enumerate(file.spec.rules):
        with located(file.origin("rules", number)):
            verb = _verb(spec)
        if (verb == "present") == presence:
            yield from _rules(file, number, verb, people, dinner)


def _rules(
    file: DinnerFile, number: int, verb: str, people: People, dinner: Dinner
) -> Iterator[Rule]:
    spec: RuleSpec = file.spec.rules[number]
    guests = tuple(
        dinner.guests[_guest(file, number, verb, name, people)].id
        for name in _words(getattr(spec, verb))
    )
    origin = file.origin("rules", number, verb)
    with located(origin):
        if not guests:
            raise InputError("this rule names no guest")
        courses = _courses(spec, dinner)
        for rule in RULES[verb].rules(Asked(spec, guests, courses, dinner, origin)):
            rule.check(dinner)
            yield rule


def _verb(spec: RuleSpec) -> str:
    """The one key that says which rule it is."""
    said = [key for key in spec.__struct_fields__ if getattr(spec, key) is not None]
    verbs = [key for key in said if key in RULES]
    if len(verbs) != 1:
        what = "a rule needs exactly one of the keys " + listed(RULES, "and")
        raise InputError(what, value=", ".join(verbs) or None)
    for key in said:
        if key != verbs[0] and key not in RULES[verbs[0]].keys:
            hint = f"beside it may stand {listed(sorted(RULES[verbs[0]].keys), 'or')}"
            raise InputError(f"{verbs[0]} does not go with this key", value=key, hint=hint)
    return verbs[0]


def _guest(file: DinnerFile, number: int, verb: str, name: str, people: People) -> int:
    with located(file.origin("rules", number, verb, value=name)):
        return people.index(name)


def _words(written: str | list[str]) -> list[str]:
    return [written] if isinstance(written, str) else written


def _courses(spec: RuleSpec, dinner: Dinner) -> tuple[str, ...] | None:
    if spec.courses is None:
        return None
    written = spec.courses if isinstance(spec.courses, list) else [spec.courses]
    return tuple(dinner.courses[dinner.course_index(str(name))].name for name in written)
