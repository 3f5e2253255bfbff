"""Keys of the dinner file that are rules about who sits with whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from seating.intake.rules.asked_rule import Asked
from seating.intake.rules.couples import couples_of, rule_of
from seating.rules import Accompanied, Familiar, MustMeet, NoRepeats, Rule
from seating.rules.shared.pairwise import Pairwise
from seating.words.errors import InputError


def pairwise(rule: type[Pairwise]) -> Callable[[Asked], Iterator[Rule]]:
    """Every two of some guests."""

    def rules(asked: Asked) -> Iterator[Rule]:
        yield rule(asked.guests, asked.courses, origin=asked.origin)

    return rules


def must_meet(asked: Asked) -> Iterator[Rule]:
    """Share a table, or sit side by side, at least once."""
    yield MustMeet(asked.guests, _beside(asked), origin=asked.origin)


def no_repeats(asked: Asked) -> Iterator[Rule]:
    """Share a table, or sit side by side, no more than so many times."""
    times = 1 if asked.beside.times is None else asked.beside.times
    yield NoRepeats(asked.named, asked.but, times, _beside(asked), origin=asked.origin)


def _beside(asked: Asked) -> bool:
    """Whether the rule is about sitting side by side."""
    place = "table" if asked.beside.place is None else asked.beside.place
    if place not in ("beside", "table"):
        raise InputError("place is beside or table", value=place)
    return place == "beside"


def couples(asked: Asked) -> Iterator[Rule]:
    """Couples together, apart, side by side, or never side by side."""
    rule = rule_of("together" if asked.beside.keep is None else asked.beside.keep)
    found = list(couples_of(asked.said, asked.read, asked.people))
    if not found:
        raise InputError("no two guests share a value there", value=asked.said)
    for guests in found:
        yield rule(guests, asked.courses, origin=asked.origin)


def familiar(asked: Asked) -> Iterator[Rule]:
    """Somebody known at the table."""
    for guest in asked.guests:
        yield Familiar(guest, asked.courses, origin=asked.origin)


def accompanied(asked: Asked) -> Iterator[Rule]:
    """Somebody of a value at the table."""
    for guest in asked.guests:
        yield Accompanied(
            guest, asked.column, asked.only_value, asked.courses, origin=asked.origin
        )  # fmt: skip
