"""The rules of a dinner file, with the guests, tables and courses they name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from seating.dinner.dinner import Dinner
from seating.intake.dinner_file.dinner_file import DinnerFile
from seating.intake.dinner_file.dinner_spec import RuleSpec
from seating.intake.files.located import located
from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.people_named import People
from seating.intake.rules.asked_rule import Asked
from seating.intake.rules.beside_keys import BesideKeys
from seating.intake.rules.guests_named import GuestsNamed, Naming, guests_named
from seating.intake.rules.rule_keys import RULE_KEYS
from seating.rules import MustMeet, NoRepeats
from seating.rules.shared.pairwise import Pairwise
from seating.rules.shared.rule import Rule
from seating.words.errors import InputError
from seating.words.names import listed

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
        what = "a rule needs exactly one of the keys that say which rule it is"
        hint = f"they are {listed(RULE_KEYS, 'and')}"
        raise InputError(what, value=", ".join(keys) or None, hint=hint)
    beside = RULE_KEYS[keys[0]].keys
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
    origin = file.origin("rules", number, key)
    named = GuestsNamed(None, (), lost=False)
    if row.guests:
        narrowed = (beside.column, beside.value) if row.narrows else ()
        naming = Naming(key, said, beside.but, *narrowed)
        place = partial(file.origin, "rules", number)
        named = guests_named(naming, people, place, own=row.everyone)
        if named.lost and not named.guests:
            return
    with located(origin):
        if named.guests == ():
            left = "but leaves out everybody whom this is about"
            raise InputError(left if beside.but else "this rule names no guest")
        courses = _courses(beside, dinner)
        asked = Asked(said, beside, named.guests, named.but, courses, read, people, origin)
        for rule in row.rules(asked):
            if named.lost and len(asked.guests) < 2 and isinstance(rule, OF_TWO):
                continue  # nobody else of those whom it names comes
            rule.check(dinner)
            yield rule


def _beside(spec: RuleSpec) -> BesideKeys:
    return BesideKeys(**{key: getattr(spec, key) for key in BesideKeys.__struct_fields__})


def _courses(beside: BesideKeys, dinner: Dinner) -> tuple[str, ...] | None:
    if beside.courses is None:
        return None
    written = beside.courses if isinstance(beside.courses, list) else [beside.courses]
    return tuple(dinner.courses[dinner.course_index(str(name))].name for name in written)
