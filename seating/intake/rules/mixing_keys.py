"""Keys of the dinner file that are rules about how tables are mixed, and who moves on."""

from __future__ import annotations

from collections.abc import Iterator

from seating.intake.guest_list.column_named import column_named
from seating.intake.rules.asked_rule import Asked
from seating.intake.rules.beside_keys import words
from seating.rules import (
    Alternate,
    AtLeast,
    AtMost,
    ChangesTable,
    ComesBack,
    InTurn,
    NeverAlone,
    NeverReturns,
    NoFarWalks,
    NotOnly,
    Rule,
    SpreadEvenly,
)
from seating.words.errors import InputError


def at_most(asked: Asked) -> Iterator[Rule]:
    """At most so many of one value at a table."""
    yield AtMost(
        asked.column, asked.said, asked.value, asked.tables, asked.courses,
        origin=asked.origin,
    )  # fmt: skip


def at_least(asked: Asked) -> Iterator[Rule]:
    """At least so many of one value at every table."""
    yield AtLeast(
        asked.column, asked.only_value, asked.said, asked.tables, asked.courses,
        origin=asked.origin,
    )  # fmt: skip


def not_only(asked: Asked) -> Iterator[Rule]:
    """No table of one value alone."""
    yield NotOnly(asked.column, str(asked.said), asked.courses, origin=asked.origin)


def never_alone(asked: Asked) -> Iterator[Rule]:
    """Nobody the only one of their value at a table."""
    column = column_named(asked.dinner, asked.said)
    yield NeverAlone(column, asked.value, asked.courses, origin=asked.origin)


def spread_evenly(asked: Asked) -> Iterator[Rule]:
    """The guests of each value spread over the tables."""
    column = column_named(asked.dinner, asked.said)
    yield SpreadEvenly(column, asked.value, asked.courses, origin=asked.origin)


def alternate(asked: Asked) -> Iterator[Rule]:
    """Guests of different values side by side."""
    column = column_named(asked.dinner, asked.said)
    yield Alternate(column, asked.courses, origin=asked.origin)


def changes_table(asked: Asked) -> Iterator[Rule]:
    """Another table at every course."""
    yield ChangesTable(asked.named, asked.but, origin=asked.origin)


def never_returns(asked: Asked) -> Iterator[Rule]:
    """No table twice."""
    yield NeverReturns(asked.named, asked.but, origin=asked.origin)


def comes_back(asked: Asked) -> Iterator[Rule]:
    """Sit where one sat at another course."""
    if asked.beside.as_at is None:
        raise InputError("as at which course? the key as_at is missing")
    if asked.courses is None:
        raise InputError("at which courses do they come back? the key courses is missing")
    place = "table" if asked.beside.place is None else asked.beside.place
    if place not in ("seat", "table"):
        raise InputError("place is seat or table", value=place)
    before = asked.dinner.courses[asked.dinner.course_index(str(asked.beside.as_at))].name
    yield ComesBack(
        asked.named, asked.but, before, asked.courses, place == "seat", origin=asked.origin
    )


def in_turn(asked: Asked) -> Iterator[Rule]:
    """Take kinds of seats, or seat numbers, equally often."""
    yield InTurn(asked.named, asked.but, words(asked.beside.marked), origin=asked.origin)


def no_far_walks(asked: Asked) -> Iterator[Rule]:
    """No walk between far rooms, or of many metres."""
    rooms = tuple(asked.beside.rooms or ())
    yield NoFarWalks(asked.named, asked.but, rooms, asked.beside.metres, origin=asked.origin)
