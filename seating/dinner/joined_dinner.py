"""Several evenings as one dinner: their courses one after the other, and everybody on any list.

So that whatever is counted, or looked for, of an evening is so of a season by the same code.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.plan import AWAY, Plan
from seating.dinner.scoped_rule import scoped_rule
from seating.people.acquaintances import Acquaintances
from seating.people.guest import Guest
from seating.people.pairs import Ints, PairTable
from seating.people.same_people import BY_NAME, same_people
from seating.room.table import Table
from seating.rules.closed import Closed
from seating.rules.present import Present
from seating.rules.shared.rule import Rule
from seating.words.names import fold


@dataclass(frozen=True, eq=False)
class JoinedDinner:
    """Evenings as one dinner.

    Parameters
    ----------
    dinner : Dinner
    names : tuple of str
        What each evening is called.
    people : tuple of ndarray of int64, shape (guests of the evening,)
        Index in `dinner` of each evening's guests.
    courses : tuple of range
        Indices in `dinner` of each evening's courses.
    seats : tuple of ndarray of int64, shape (seats of the evening + 1,)
        Index in `dinner` of each evening's seats, and last `AWAY`.
    """

    dinner: Dinner
    names: tuple[str, ...]
    people: tuple[Ints, ...]
    courses: tuple[range, ...]
    seats: tuple[Ints, ...]

    def joined(self, evenings: Sequence[NDArray[np.int32]]) -> Plan:
        """The seats of evenings as one plan."""
        seats = np.full((len(self.dinner.courses), len(self.dinner.guests)), AWAY, dtype=np.int32)
        parts = zip(evenings, self.people, self.courses, self.seats, strict=True)
        for given, theirs, rows, seat_of in parts:
            seats[np.ix_(np.array(rows), theirs)] = seat_of[given]  # its last is where AWAY points
        return Plan(self.dinner, seats)

    def split(self, plan: Plan) -> list[NDArray[np.int32]]:
        """The seats of each evening, each as its own dinner counts them."""
        found = []
        for theirs, rows, seat_of in zip(self.people, self.courses, self.seats, strict=True):
            own = np.full(self.dinner.seat_count + 1, AWAY, dtype=np.int32)
            own[seat_of[:-1]] = np.arange(len(seat_of) - 1)
            found.append(own[plan.seats[np.ix_(np.array(rows), theirs)]])
        return found


def joined_dinner(
    dinners: Sequence[Dinner],
    names: Sequence[str] = (),
    by: str = BY_NAME,
    *,
    keep_rules: bool = False,
) -> JoinedDinner:
    """Several evenings as one dinner.

    Parameters
    ----------
    dinners : sequence of Dinner
        At least one, in order. Talk is counted by the model of the last.
    names : sequence of str, optional
        What they are called; their titles, or their numbers from 1, when left out.
    by : {"name", "id"}, optional
        Who of one list is who of another, where ids and names disagree
        (`seating.people.same_people`).
    keep_rules : bool, optional
        Whether rules of an evening are carried over that can speak of its courses only
        (`seating.dinner.scoped_rule`); else nothing is but who is there and what is closed.

    Notes
    -----
    Two people knew each other as the first list says that has both of them: what later ones
    say of them holds what these evenings brought. Goals are of an evening, and left out.
    """
    called = _called(dinners, names)
    guests, people = _everybody(dinners, by)
    room = _Room(dinners, called)
    begins = np.cumsum([0, *(len(dinner.courses) for dinner in dinners)]).tolist()
    courses = tuple(range(one, end) for one, end in pairwise(begins))
    dinner = _dinner(dinners, called, guests, people, room, keep_rules)
    return JoinedDinner(dinner, called, people, courses, tuple(room.seats))


def _called(dinners: Sequence[Dinner], names: Sequence[str]) -> tuple[str, ...]:
    """Names of the evenings, all different."""
    wanted = list(names) or [dinner.title for dinner in dinners]
    if all(name.strip() for name in wanted) and len(set(map(fold, wanted))) == len(wanted):
        return tuple(wanted)
    return tuple(f"{number} {name}".strip() for number, name in enumerate(wanted, start=1))


def _everybody(dinners: Sequence[Dinner], by: str) -> tuple[list[Guest], tuple[Ints, ...]]:
    """Everybody, as the last list that has them does, and each list's guests among them."""
    guests: list[Guest] = []
    people = []
    for dinner in dinners:
        theirs = same_people(guests, dinner.guests, by).now.copy()
        for index, guest in enumerate(dinner.guests):
            if theirs[index] < 0:
                theirs[index] = len(guests)
                guests.append(guest)
            else:
                before = guests[theirs[index]]
                known = guest if guest.own_id else before
                fields = {**before.fields, **guest.fields}
                guests[theirs[index]] = replace(
                    guest, id=known.id, own_id=known.own_id, fields=fields
                )
        people.append(theirs)
    return _told_apart(guests), tuple(people)


def _told_apart(guests: Sequence[Guest]) -> list[Guest]:
    """The guests with an id each, without goals of one evening, and without keys of one page."""
    taken = {guest.id for guest in guests if guest.own_id}
    seen: set[str] = set()
    found = []
    for number, guest in enumerate(guests, start=1):
        key, own = guest.id, guest.own_id
        if not own or key in seen:
            key, own = str(number), False
            while key in taken or key in seen:
                key += "+"
        seen.add(key)
        found.append(replace(guest, id=key, own_id=own, goal=None, key=""))
    return found


class _Room:
    """Every table of any evening, once where name and form are the same.

    Attributes
    ----------
    tables : list of Table
    names : list of list of str
        Of each evening, what each of its tables is called here.
    seats : list of ndarray of int64
        Of each evening, the seat in this room of each of its seats, and last `AWAY`.
    open : list of ndarray of bool, shape (courses of the evening, seats)
        Which seats of this room are there.
    """

    def __init__(self, dinners: Sequence[Dinner], called: Sequence[str]) -> None:
        self.tables: list[Table] = []
        where: dict[tuple[object, ...], int] = {}
        used: set[str] = set()
        chosen = []
        for dinner, evening in zip(dinners, called, strict=True):
            theirs = []
            for table in dinner.tables:
                key = (fold(table.name), *table.form)
                if key not in where:
                    name = table.name
                    while fold(name) in used:
                        name = f"{name} ({evening})"
                    used.add(fold(name))
                    where[key] = len(self.tables)
                    self.tables.append(replace(table, name=name))
                theirs.append(where[key])
            chosen.append(theirs)
        first = np.cumsum([0, *(table.seats for table in self.tables)])
        self.names = [[self.tables[table].name for table in theirs] for theirs in chosen]
        self.seats: list[Ints] = []
        self.open: list[NDArray[np.bool_]] = []
        for dinner, theirs in zip(dinners, chosen, strict=True):
            parts = [first[table] + np.arange(self.tables[table].seats) for table in theirs]
            seats = np.concatenate(parts)
            there = np.zeros((len(dinner.courses), int(first[-1])), dtype=bool)
            there[:, seats] = ~dinner.closed
            self.open.append(there)
            self.seats.append(np.append(seats, AWAY))
        self.first = first

    def closed(self, courses: Sequence[Sequence[str]]) -> Iterator[Rule]:
        """What is closed at each course, as rules."""
        shut: dict[tuple[tuple[str, ...], tuple[int, ...]], list[str]] = {}
        for names, there in zip(courses, self.open, strict=True):
            for name, seats in zip(names, there, strict=True):
                tables: dict[tuple[int, ...], list[str]] = {}
                for index, table in enumerate(self.tables):
                    here = seats[self.first[index] : self.first[index + 1]]
                    gone = () if not here.any() else tuple((np.flatnonzero(~here) + 1).tolist())
                    if gone or not here.any():
                        tables.setdefault(gone, []).append(table.name)
                for gone, which in tables.items():
                    shut.setdefault((tuple(which), gone), []).append(name)
        for (closed, gone), at in shut.items():
            yield Closed(closed, gone, tuple(at))


def _dinner(
    dinners: Sequence[Dinner],
    called: Sequence[str],
    guests: Sequence[Guest],
    people: Sequence[Ints],
    room: _Room,
    keep_rules: bool,
) -> Dinner:
    last = dinners[-1]
    titles = {dinner.title for dinner in dinners}
    courses = [
        [replace(course, name=f"{evening} · {course.name}", time="") for course in dinner.courses]
        for dinner, evening in zip(dinners, called, strict=True)
    ]
    names = [[course.name for course in of_evening] for of_evening in courses]
    first = _FirstSaid(len(guests), people)
    scoped = [
        kept
        for dinner, theirs, tables, at in zip(dinners, people, room.names, names, strict=True)
        for rule in (dinner.rules if keep_rules else ())
        if (kept := scoped_rule(rule, dinner, [guests[one].id for one in theirs], tables, at))
    ]
    strength = first.of([dinner.acquaintances.strength for dinner in dinners])
    talk = first.of([dinner.acquaintances.talk for dinner in dinners])
    wishes = dict.fromkeys(
        (int(theirs[guest]), int(theirs[other]))
        for dinner, theirs in zip(dinners, people, strict=True)
        for guest, other in dinner.wishes
    )
    return Dinner(
        tuple(guests),
        tuple(room.tables),
        tuple(course for of_evening in courses for course in of_evening),
        Acquaintances(strength, talk),
        first.of([dinner.interest for dinner in dinners], default=1),
        (*_present(dinners, names, guests, people), *room.closed(names), *scoped),
        last.talk,
        last.title if len(titles) == 1 else "",
        tuple(wishes),
        last.filling,
        first.of([dinner.earlier for dinner in dinners]),
    )


class _FirstSaid:
    """Of each pair what the first list says that has both of them."""

    def __init__(self, everybody: int, people: Sequence[Ints]) -> None:
        self.everybody, self.people = everybody, people
        self.listed = np.zeros((len(people), everybody), dtype=bool)
        for row, theirs in zip(self.listed, people, strict=True):
            row[theirs] = True

    def of(self, tables: Sequence[PairTable], default: int = 0) -> PairTable:
        """One table of all."""
        firsts, seconds, values = [], [], []
        for number, (table, theirs) in enumerate(zip(tables, self.people, strict=True)):
            first, second = theirs[table.first], theirs[table.second]
            sooner = (self.listed[:number, first] & self.listed[:number, second]).any(axis=0)
            firsts.append(first[~sooner])
            seconds.append(second[~sooner])
            values.append(table.values[~sooner])
        summed = PairTable.summed(
            self.everybody, np.concatenate(firsts), np.concatenate(seconds), np.concatenate(values)
        )
        return replace(summed, default=default) if default else summed


def _present(
    dinners: Sequence[Dinner],
    names: Sequence[Sequence[str]],
    guests: Sequence[Guest],
    people: Sequence[Ints],
) -> Iterator[Rule]:
    """Who is there for which courses, as rules."""
    there = np.zeros((sum(map(len, names)), len(guests)), dtype=bool)
    begin = 0
    for dinner, theirs in zip(dinners, people, strict=True):
        end = begin + len(dinner.courses)
        there[begin:end, theirs] = dinner.present
        begin = end
    every = [name for of_evening in names for name in of_evening]
    for guest, row in enumerate(there.T):
        if not row.all():
            courses = tuple(every[course] for course in np.flatnonzero(row))
            yield Present(guests[guest].id, courses)
