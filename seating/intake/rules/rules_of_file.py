"""The rules of a dinner file, with the guests, tables and courses they name."""

from __future__ import annotations

from collections.abc import Iterator

from seating.dinner.dinner import Dinner
from seating.intake.dinner_file.dinner_file import DinnerFile
from seating.intake.dinner_file.dinner_spec import RuleSpec
from seating.intake.files.located import located
from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.people_named import People
from seating.intake.rules.asked_rule import Asked, words
from seating.intake.rules.rule_keys import EVERYONE, RULES
from seating.rules.shared.rule import Rule
from seating.words.errors import InputError
from seating.words.names import fold, listed


def rules_of_file(
    file: DinnerFile, read: GuestList, people: People, *, presence: bool
) -> Iterator[Rule]:
    """The rules of a dinner file.

    Parameters
    ----------
    file : DinnerFile
    read : GuestList
    people : People
        Their dinner has its tables, except for rules that say who is there: they come first.
    presence : bool
        Only the rules that say who is there, or only the others.
    """
    for number, spec in enumerate(file.spec.rules):
        with located(file.origin("rules", number)):
            verb = _verb(spec)
        if (verb == "present") == presence:
            yield from _rules(file, number, verb, read, people)


def _rules(
    file: DinnerFile, number: int, verb: str, read: GuestList, people: People
) -> Iterator[Rule]:
    spec: RuleSpec = file.spec.rules[number]
    dinner = people.dinner

    def ids(key: str) -> tuple[str, ...]:
        names = words(getattr(spec, key))
        return tuple(dinner.guests[_guest(file, number, key, name, people)].id for name in names)

    guests: tuple[str, ...] | None = None
    if RULES[verb].guests and not (RULES[verb].everyone and _for_everyone(spec, verb, people)):
        guests = ids(verb)
    origin = file.origin("rules", number, verb)
    with located(origin):
        if guests == ():
            raise InputError("this rule names no guest")
        asked = Asked(spec, guests, ids("but"), _courses(spec, dinner), read, people, origin)
        for rule in RULES[verb].rules(asked):
            rule.check(dinner)
            yield rule


def _for_everyone(spec: RuleSpec, verb: str, people: People) -> bool:
    """Whether a rule says that it is for everyone, unless a guest is called so."""
    said = getattr(spec, verb)
    return isinstance(said, str) and fold(said) == EVERYONE and not people.knows(said)


def _verb(spec: RuleSpec) -> str:
    """The one key that says which rule it is."""
    said = [key for key in spec.__struct_fields__ if getattr(spec, key) is not None]
    verbs = [key for key in said if key in RULES]
    if len(verbs) != 1:
        what = "a rule needs exactly one of the keys " + listed(RULES, "and")
        raise InputError(what, value=", ".join(verbs) or None)
    for key in said:
        if key != verbs[0] and key not in RULES[verbs[0]].keys:
            keys = sorted(RULES[verbs[0]].keys)
            hint = f"beside it may stand {listed(keys, 'or')}"
            raise InputError(f"{verbs[0]} does not go with this key", value=key, hint=hint)
    return verbs[0]


def _guest(file: DinnerFile, number: int, verb: str, name: str, people: People) -> int:
    with located(file.origin("rules", number, verb, value=name)):
        return people.index(name)


def _courses(spec: RuleSpec, dinner: Dinner) -> tuple[str, ...] | None:
    if spec.courses is None:
        return None
    written = spec.courses if isinstance(spec.courses, list) else [spec.courses]
    return tuple(dinner.courses[dinner.course_index(str(name))].name for name in written)
