"""The rules of a dinner file, with the guests, tables and courses they name."""

from __future__ import annotations

from collections.abc import Iterator

from seating.dinner.dinner import Dinner
from seating.intake.dinner_file.dinner_file import DinnerFile
from seating.intake.dinner_file.dinner_spec import RuleSpec
from seating.intake.files.located import located
from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.people_named import People
from seating.intake.rules.asked_rule import Asked
from seating.intake.rules.beside_keys import BesideKeys, Words, words
from seating.intake.rules.rule_keys import EVERYONE, RULE_KEYS
from seating.rules import MustMeet, NoRepeats
from seating.rules.shared.pairwise import Pairwise
from seating.rules.shared.rule import Rule
from seating.words.errors import InputError
from seating.words.names import fold, listed

OF_TWO = (Pairwise, MustMeet, NoRepeats)
"""Rules that ask nothing of one guest alone."""


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
        with read.errors:
            with located(file.origin("rules", number)):
                key = _key(spec)
            if (key == "present") == presence:
                yield from _rules(file, number, key, read, people)


def _key(spec: RuleSpec) -> str:
    """The one key that says which rule it is."""
    said = [key for key in spec.__struct_fields__ if getattr(spec, key) is not None]
    keys = [key for key in said if key in RULE_KEYS]
    if len(keys) != 1:
        what = "a rule needs exactly one of the keys " + listed(RULE_KEYS, "and")
        raise InputError(what, value=", ".join(keys) or None)
    beside = RULE_KEYS[keys[0]].beside
    for key in said:
        if key != keys[0] and key not in beside:
            hint = f"beside it may stand {listed(sorted(beside), 'or')}"
            raise InputError(f"{keys[0]} does not go with this key", value=key, hint=hint)
    return keys[0]


def _rules(
    file: DinnerFile, number: int, key: str, read: GuestList, people: People
) -> Iterator[Rule]:
    row, spec, dinner = RULE_KEYS[key], file.spec.rules[number], people.dinner
    said, beside = getattr(spec, key), _beside(spec)
    guests: tuple[str, ...] | None = None
    if row.guests and not (row.everyone and _is_everyone(said, people)):
        guests = _ids(file, number, key, said, people)
    lost = any(map(people.is_absent, words(said))) if row.guests else False
    if lost and not guests:
        return
    origin = file.origin("rules", number, key)
    with located(origin):
        if guests == ():
            raise InputError("this rule names no guest")
        but = _ids(file, number, "but", beside.but, people)
        courses = _courses(beside, dinner)
        asked = Asked(said, beside, guests, but, courses, read, people, origin)
        for rule in row.rules(asked):
            if lost and len(asked.guests) < 2 and isinstance(rule, OF_TWO):
                continue  # nobody else of those whom it names comes
            rule.check(dinner)
            yield rule


def _beside(spec: RuleSpec) -> BesideKeys:
    return BesideKeys(**{key: getattr(spec, key) for key in BesideKeys.__struct_fields__})


def _is_everyone(said: Words, people: People) -> bool:
    """Whether a rule says that it is for everyone, unless a guest is called so."""
    return isinstance(said, str) and fold(said) == EVERYONE and not people.knows(said)


def _ids(
    file: DinnerFile, number: int, key: str, said: Words | None, people: People
) -> tuple[str, ...]:
    """Ids of the guests whom a key names, but for those who do not come."""
    names = [name for name in words(said) if not people.is_absent(name)]
    return tuple(people.dinner.guests[_guest(file, number, key, name, people)].id for name in names)


def _guest(file: DinnerFile, number: int, key: str, name: str, people: People) -> int:
    with located(file.origin("rules", number, key, value=name)):
        return people.index(name)


def _courses(beside: BesideKeys, dinner: Dinner) -> tuple[str, ...] | None:
    if beside.courses is None:
        return None
    written = beside.courses if isinstance(beside.courses, list) else [beside.courses]
    return tuple(dinner.courses[dinner.course_index(str(name))].name for name in written)
