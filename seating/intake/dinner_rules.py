"""Rules of a dinner file: one function for each key that says which rule it is.

To teach the dinner file a new rule, give `seating.intake.dinner_spec.RuleSpec` its keys,
write a function like those here, and add it to `RULES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from seating.dinner import Dinner
from seating.errors import InputError, Origin
from seating.intake.dinner_file import DinnerFile
from seating.intake.dinner_spec import RuleSpec
from seating.intake.located import located
from seating.intake.people import People
from seating.names import listed
from seating.rules.apart import Apart
from seating.rules.at import At
from seating.rules.base import Rule
from seating.rules.present import Present
from seating.rules.stays import Stays
from seating.rules.together import Together


@dataclass(frozen=True)
class Asked:
    """One rule as written, with its guests and courses found.

    Parameters
    ----------
    spec : RuleSpec
    guests : tuple of str
        Ids.
    courses : tuple of str or None
        Names; None for all.
    dinner : Dinner
    origin : Origin
    """

    spec: RuleSpec
    guests: tuple[str, ...]
    courses: tuple[str, ...] | None
    dinner: Dinner
    origin: Origin


def at(asked: Asked) -> Iterator[Rule]:
    """Sit at a table, or on one seat of it."""
    if asked.spec.table is None:
        raise InputError("which table? the key table is missing")
    table = asked.dinner.tables[asked.dinner.table_index(str(asked.spec.table))].name
    if asked.spec.seat is not None and len(asked.guests) > 1:
        raise InputError("one seat is for one guest", value=str(asked.spec.seat))
    for guest in asked.guests:
        yield At(guest, table, asked.spec.seat, asked.courses, origin=asked.origin)


def stays(asked: Asked) -> Iterator[Rule]:
    """Keep one seat, or one table, all evening."""
    place = "seat" if asked.spec.place is None else asked.spec.place
    if place not in ("seat", "table"):
        raise InputError("place is seat or table", value=place)
    for guest in asked.guests:
        yield Stays(guest, place == "table", origin=asked.origin)


def present(asked: Asked) -> Iterator[Rule]:
    """Be there for some courses only."""
    if asked.courses is None:
        raise InputError("for which courses? the key courses is missing")
    for guest in asked.guests:
        yield Present(guest, asked.courses, origin=asked.origin)


def apart(asked: Asked) -> Iterator[Rule]:
    """Never share a table."""
    yield Apart(asked.guests, asked.courses, origin=asked.origin)


def together(asked: Asked) -> Iterator[Rule]:
    """Always share a table."""
    yield Together(asked.guests, asked.courses, origin=asked.origin)


@dataclass(frozen=True)
class Verb:
    """What makes the rules, and the keys it understands beside its own."""

    rules: Callable[[Asked], Iterator[Rule]]
    keys: frozenset[str]


RULES: dict[str, Verb] = {
    "at": Verb(at, frozenset({"table", "seat", "courses"})),
    "stays": Verb(stays, frozenset({"place"})),
    "present": Verb(present, frozenset({"courses"})),
    "apart": Verb(apart, frozenset({"courses"})),
    "together": Verb(together, frozenset({"courses"})),
}


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
