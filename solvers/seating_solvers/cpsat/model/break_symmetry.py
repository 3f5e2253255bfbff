"""One of all plans that nobody could tell apart.

Take the seats of all guests at all courses as one long row of numbers, course by course and
guest by guest. Of plans that differ only by tables, seats, courses or guests that are alike,
the model keeps the one whose row comes first in the order of dictionaries. What is asked
here follows from that for each kind of likeness, so that all may be asked at once:

- a table is used only if the one before it, alike, holds somebody of a lower number;
- the lowest of a table sits on the first of the seats that are alike there;
- courses that are alike come in the order of the first guests' places;
- guests who are alike come in order at the first course.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from ortools.sat.python import cp_model

from seating.dinner.dinner import Dinner
from seating.people.pairs import Ints
from seating.rules.shared.kinds import (
    Alternates,
    CountAtTable,
    Kind,
    MeetAtMost,
    NewTable,
    NoWalk,
    PlaceAgain,
    SamePlace,
    SeatsAllowed,
    SeatsClosed,
    TimesOnSeats,
)
from seating_solvers.cpsat.model.asked_rules import (
    SEVERAL_COURSES,
    AskedRule,
    guests_counted,
    guests_named,
)
from seating_solvers.cpsat.model.places import Places, Var

KEY_GUESTS = 2
"""Guests by whose places courses are ordered."""

MOST_GUESTS = 200
"""Beyond, guests are not compared with each other."""


LINKING = (SamePlace, PlaceAgain, TimesOnSeats, NewTable)
"""Kinds about one guest for which a table is the same table at several courses."""


def break_symmetry(places: Places, asked: Sequence[AskedRule]) -> None:
    """Keep one of all plans that nobody could tell apart.

    Parameters
    ----------
    places : Places
        Of all courses, with every guest by name.
    asked : sequence of AskedRule
        Everything that rules ask.
    """
    _tables(places, asked)
    if places.dinner.talk.meet != "table":
        _seats(places, asked)
    _courses(places, asked)
    if len(places.dinner.guests) <= MOST_GUESTS:
        _guests(places, asked)


def _tables(places: Places, asked: Sequence[AskedRule]) -> None:
    if any(isinstance(one.kind, NoWalk) for one in asked):
        return
    linked = any(isinstance(one.kind, LINKING) for one in asked)
    signs = [
        [_sign(places, asked, course, table) for table in places.tables]
        for course in places.courses
    ]
    for course in places.courses[:1] if linked else places.courses:
        of_table = list(zip(*signs, strict=True)) if linked else signs[course]
        for before, table in _one_after_another(of_table):
            _in_order(places, course, before, table)


def _sign(places: Places, asked: Sequence[AskedRule], course: int, table: int) -> object:
    """What tells a table from others at a course."""
    first, last = places.dinner.first_seat[table : table + 2].tolist()
    told: list[object] = []
    for one in asked:
        if isinstance(one.kind, SeatsAllowed | SeatsClosed) and one.kind.course == course:
            told.append(frozenset(seat - first for seat in one.kind.seats if first <= seat < last))
        elif isinstance(one.kind, CountAtTable) and one.kind.course == course:
            told.append(table in one.kind.tables)
        elif isinstance(one.kind, TimesOnSeats):
            told.append(frozenset(seat - first for seat in one.kind.seats if first <= seat < last))
    sizes = (int(places.spread.low[course, table]), int(places.spread.high[course, table]))
    return places.dinner.tables[table].form, sizes, tuple(told)


def _one_after_another(signs: Sequence[object]) -> Iterator[tuple[int, int]]:
    """Each index with the last one before it of the same sign."""
    last: dict[object, int] = {}
    for index, sign in enumerate(signs):
        if sign in last:
            yield last[sign], index
        last[sign] = index


def _in_order(places: Places, course: int, before: int, table: int) -> None:
    """A table is used by a guest only if one of a lower number uses the table before it."""
    lower: list[Var] = []
    for at in places.named[course].values():
        places.model.add_bool_or([~at[table], *lower])
        lower.append(at[before])


def _seats(places: Places, asked: Sequence[AskedRule]) -> None:
    if any(isinstance(one.kind, SamePlace | PlaceAgain) and not one.kind.table for one in asked):
        return
    for course in places.courses:
        for table in places.tables:
            seats = frozenset(range(*places.dinner.first_seat[table : table + 2].tolist()))
            if not any(_tells_apart(one.kind, course, seats) for one in asked):
                _lowest_first(places, course, table)


def _tells_apart(kind: Kind, course: int, seats: frozenset[int]) -> bool:
    """Whether only some of the seats of a table are allowed to somebody, or closed."""
    if not isinstance(kind, SeatsAllowed | SeatsClosed | TimesOnSeats):
        return False
    if isinstance(kind, SeatsAllowed | SeatsClosed) and kind.course != course:
        return False
    return not (kind.seats.isdisjoint(seats) or kind.seats >= seats)


def _lowest_first(places: Places, course: int, table: int) -> None:
    """The lowest at a table sits on a seat that no other seat before it is like."""
    firsts = first_seats(places.dinner, table)
    lower: list[Var] = []
    for guest, at in places.named[course].items():
        for place, here in enumerate(places.seats_of(guest, course, table)):
            if place not in firsts:
                places.model.add_bool_or([~here, *lower])
        lower.append(at[table])


def first_seats(dinner: Dinner, table: int) -> set[int]:
    """The first of each kind of seats of a table.

    Seats are alike that turning or mirroring the table puts in each other's place.
    """
    one = dinner.tables[table]
    kept = (dinner.talk.between(one), one.beside, one.opposite)
    numbers = np.arange(one.seats)
    firsts = numbers.copy()
    for turn in numbers:
        for moved in ((numbers + turn) % len(numbers), (turn - numbers) % len(numbers)):
            exchange = np.ix_(moved, moved)
            if all((near[exchange] == near).all() for near in kept):
                firsts = np.minimum(firsts, moved)
    return set(firsts.tolist())


def _courses(places: Places, asked: Sequence[AskedRule]) -> None:
    in_order = any(
        isinstance(one.kind, NoWalk) or (isinstance(one.kind, NewTable) and not one.kind.ever)
        for one in asked
    )
    if in_order:
        return
    signs = [_sign_of_course(places, asked, course) for course in places.courses]
    for before, course in _one_after_another(signs):
        guests = list(places.named[course])[:KEY_GUESTS]
        if guests:
            places.model.add(_key(places, guests, before) <= _key(places, guests, course))


def _key(places: Places, guests: list[int], course: int) -> cp_model.LinearExpr:
    """One number for the places of some guests, the first of them weighing most."""
    weights = [places.dinner.seat_count**power for power in reversed(range(len(guests)))]
    there = [_place(places, guest, course) for guest in guests]
    return cp_model.LinearExpr.weighted_sum(there, weights)


def _sign_of_course(places: Places, asked: Sequence[AskedRule], course: int) -> object:
    """What tells a course from others."""
    there = places.dinner.present[course].tobytes(), bool(places.dinner.meeting[course])
    sizes = (places.spread.low[course].tobytes(), places.spread.high[course].tobytes())
    kinds = [
        (one.rule, replace(one.kind, course=0))
        for one in asked
        if not isinstance(one.kind, SEVERAL_COURSES) and one.kind.course == course
    ]
    back = [
        course
        for one in asked
        if isinstance(one.kind, PlaceAgain) and course in (one.kind.course, one.kind.before)
    ]
    return there, sizes, frozenset(kinds), tuple(back[:1])


def _place(places: Places, guest: int, course: int) -> cp_model.LinearExpr:
    """The number of the seat, or where only tables count, of the table."""
    if places.dinner.talk.meet == "table":
        at = places.at(guest, course)
    else:
        at = places.seat_row(guest, course)
    return cp_model.LinearExpr.weighted_sum(at, list(range(len(at))))


def _guests(places: Places, asked: Sequence[AskedRule]) -> None:
    dinner = places.dinner
    tables = (dinner.prior.dense(np.int64), dinner.interest.dense(np.int64))
    signs = [_sign_of_guest(dinner, asked, guest) for guest in range(len(dinner.guests))]
    for first, second in _one_after_another(signs):
        if not dinner.present[:, first].any():
            continue
        if all(_exchangeable(table, first, second) for table in tables):
            course = int(np.flatnonzero(dinner.present[:, first])[0])
            sooner, later = _place(places, first, course), _place(places, second, course)
            places.model.add(sooner <= later)


def _sign_of_guest(dinner: Dinner, asked: Sequence[AskedRule], guest: int) -> object:
    """What tells a guest from others, acquaintances apart."""
    told: list[object] = [dinner.guests[guest].goal or 0, dinner.present[:, guest].tobytes()]
    for one in asked:
        if isinstance(one.kind, MeetAtMost):
            spared = any(guest in pair for pair in one.kind.spared)
            told.append(guest if spared else guest in one.kind.guests)
        elif guest in guests_named(one.kind):
            told.append(guest)
        told.append(guest in guests_counted(one.kind))
        if isinstance(one.kind, Alternates):
            told.append(one.kind.values[guest])
    return tuple(told)


def _exchangeable(table: Ints, first: int, second: int) -> bool:
    """Whether two guests mean the same to all others."""
    others = np.ones(len(table), dtype=bool)
    others[[first, second]] = False
    return bool((table[first, others] == table[second, others]).all())
