"""Keys of the dinner file that are rules about where and when guests sit."""

from __future__ import annotations

from collections.abc import Iterator

from seating.intake.rules.asked_rule import Asked
from seating.intake.rules.beside_keys import words
from seating.rules import At, AtOneOf, Closed, Head, NeverAt, OnSeat, Present, Rule, Stays
from seating.words.errors import InputError
from seating.words.names import listed


def at(asked: Asked) -> Iterator[Rule]:
    """Sit at a table, at one of several, or on one seat."""
    if not asked.tables:
        raise InputError("which table? the key table is missing")
    seat = asked.beside.seat
    if isinstance(seat, list) or (seat is not None and len(asked.guests) > 1):
        raise InputError("one seat is for one guest", value=listed(map(str, asked.seats)))
    if seat is not None and len(asked.tables) > 1:
        raise InputError("a seat is at one table", value=str(seat))
    for guest in asked.guests:
        if len(asked.tables) > 1:
            yield AtOneOf(guest, asked.tables, asked.courses, origin=asked.origin)
        else:
            yield At(guest, asked.tables[0], seat, asked.courses, origin=asked.origin)


def never_at(asked: Asked) -> Iterator[Rule]:
    """Never sit at some tables, or on a kind of seat."""
    marked = words(asked.beside.marked)
    for guest in asked.guests:
        yield NeverAt(guest, asked.tables or (), marked, asked.courses, origin=asked.origin)


def on_seat(asked: Asked) -> Iterator[Rule]:
    """Sit on a kind of seat."""
    marked = words(asked.beside.marked)
    if len(marked) != 1:
        raise InputError("which kind of seat? the key marked names one", value=", ".join(marked))
    for guest in asked.guests:
        yield OnSeat(guest, marked[0], asked.courses, origin=asked.origin)


def head(asked: Asked) -> Iterator[Rule]:
    """Sit at the head of a table."""
    if asked.tables is not None and len(asked.tables) != 1:
        raise InputError("the head of which table?", value=", ".join(asked.tables))
    table = None if asked.tables is None else asked.tables[0]
    for guest in asked.guests:
        yield Head(guest, table, asked.courses, origin=asked.origin)


def closed(asked: Asked) -> Iterator[Rule]:
    """Nobody sits at some tables, or on some seats of them."""
    said = asked.said if isinstance(asked.said, list) else [asked.said]
    if asked.beside.seat == []:
        raise InputError("which seats? the list is empty")
    yield Closed(asked.called(said), asked.seats, asked.courses, origin=asked.origin)


def stays(asked: Asked) -> Iterator[Rule]:
    """Keep one seat, or one table, all evening."""
    place = "seat" if asked.beside.place is None else asked.beside.place
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
