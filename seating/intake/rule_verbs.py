"""Rules of a dinner file: one function for each key that says which rule it is.

To teach the dinner file a new rule, give `seating.intake.dinner_spec.RuleSpec` its keys,
write a function like those here, and add it to `RULES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from seating.dinner import Dinner
from seating.errors import InputError, Origin
from seating.intake.dinner_spec import RuleSpec
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
