"""Several evenings as one: their courses one after the other, and everybody who was on any list.

So that whatever is counted of an evening is counted of a season by the same code. Rules of an
evening speak of its own courses only, and are judged there: of them nothing is carried over but
who is there, and which seats are closed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.plan import AWAY, Plan
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
class JoinedPlan:
    """Evenings as one plan.

    Parameters
    ----------
    plan : Plan
        Of one evening the plan itself; of several, of everybody and all courses.
    evenings : tuple of Plan
        In order.
    names : tuple of str
        What each is called.
    people : tuple of ndarray of int64, shape (guests of the evening,)
        Index in `plan` of each evening's guests.
    courses : tuple of range
        Indices in `plan` of each evening's courses.
    """

    plan: Plan
    evenings: tuple[Plan, ...]
    names: tuple[str, ...]
    people: tuple[Ints, ...]
    courses: tuple[range, ...]


def joined_plan(
    evenings: Sequence[Plan], names: Sequence[str] = (), by: str = BY_NAME
) -> JoinedPlan:
    """Several evenings as one plan.

    Parameters
    ----------
    evenings : sequence of Plan
        At least one, in order. Talk is counted by the model of the last.
    names : sequence of str, optional
        What they are called; their titles, or their numbers from 1, when left out.
    by : {"name", "id"}, optional
        Who of one list is who of another, where ids and names disagree
        (`seating.people.same_people`).

    Notes
    -----
    Two people knew each other as the first list says that has both of them: what later plans
    say of them holds what these evenings brought. Goals are of an evening, and left out; so
    are rules, but for who is there and what is closed.
    """
    plans = tuple(evenings)
    called = _called(plans, names)
    if len(plans) == 1:
        plan = plans[0]
        everyone = np.arange(len(plan.dinner.guests))
        return JoinedPlan(plan, plans, called, (everyone,), (range(len(plan.dinner.courses)),))
    guests, people = _everybody(plans, by)
    room = _Room(plans, called)
    begins = np.cumsum([0, *(len(plan.dinner.courses) for plan in plans)]).tolist()
    courses = tuple(range(one, end) for one, end in pairwise(begins))
    seats = np.full((begins[-1], len(guests)), AWAY, dtype=np.int32)
    for plan, theirs, rows, seat_of in zip(plans, people, courses, room.seats, strict=True):
        seats[np.ix_(np.array(rows), theirs)] = np.where(plan.seats >= 0, seat_of[plan.seats], AWAY)
    return JoinedPlan(
        Plan(_dinner(plans, called, guests, people, room), seats), plans, called, people, courses
    )


def _called(plans: Sequence[Plan], names: Sequence[str]) -> tuple[str, ...]:
    """Names of the evenings, all different."""
    wanted = list(names) or [plan.dinner.title for plan in plans]
    if all(name.strip() for name in wanted) and len(set(map(fold, wanted))) == len(wanted):
        return tuple(wanted)
    return tuple(f"{number} {name}".strip() for number, name in enumerate(wanted, start=1))


def _everybody(plans: Sequence[Plan], by: str) -> tuple[list[Guest], tuple[Ints, ...]]:
    """Everybody, as the last list describes them, and each list's guests among them."""
    guests: list[Guest] = []
    people = []
    for plan in plans:
        theirs = same_people(guests, plan.dinner.guests, by).now.copy()
        for index, guest in enumerate(plan.dinner.guests):
            if theirs[index] < 0:
                theirs[index] = len(guests)
                guests.append(guest)
            else:
                before = guests[theirs[index]]
                if not guest.own_id:
                    guest = replace(guest, id=before.id, own_id=before.own_id)  # noqa: PLW2901
                guests[theirs[index]] = guest
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
    seats : list of ndarray of int64
        Of each evening, the seat in this room of each of its seats, and last `AWAY`.
    open : list of ndarray of bool, shape (courses of the evening, seats)
        Which seats of this room are there.
    """

    def __init__(self, plans: Sequence[Plan], called: Sequence[str]) -> None:
        self.tables: list[Table] = []
        where: dict[tuple[object, ...], int] = {}
        used: set[str] = set()
        chosen = []
        for plan, evening in zip(plans, called, strict=True):
            theirs = []
            for table in plan.dinner.tables:
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
        self.seats: list[Ints] = []
        self.open: list[NDArray[np.bool_]] = []
        for plan, theirs in zip(plans, chosen, strict=True):
            parts = [first[table] + np.arange(self.tables[table].seats) for table in theirs]
            seats = np.concatenate(parts)
            there = np.zeros((len(plan.dinner.courses), int(first[-1])), dtype=bool)
            there[:, seats] = ~plan.dinner.closed
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
    plans: Sequence[Plan],
    called: Sequence[str],
    guests: Sequence[Guest],
    people: Sequence[Ints],
    room: _Room,
) -> Dinner:
    last = plans[-1].dinner
    titles = {plan.dinner.title for plan in plans}
    courses = [
        [
            replace(course, name=f"{evening} · {course.name}", time="")
            for course in plan.dinner.courses
        ]
        for plan, evening in zip(plans, called, strict=True)
    ]
    names = [[course.name for course in of_evening] for of_evening in courses]
    first = _FirstSaid(len(guests), people)
    dinners = [plan.dinner for plan in plans]
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
        (*_present(plans, names, guests, people), *room.closed(names)),
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
    plans: Sequence[Plan],
    names: Sequence[Sequence[str]],
    guests: Sequence[Guest],
    people: Sequence[Ints],
) -> Iterator[Rule]:
    """Who is there for which courses, as rules."""
    there = np.zeros((sum(map(len, names)), len(guests)), dtype=bool)
    begin = 0
    for plan, theirs in zip(plans, people, strict=True):
        end = begin + len(plan.dinner.courses)
        there[begin:end, theirs] = plan.dinner.present
        begin = end
    every = [name for of_evening in names for name in of_evening]
    for guest, row in enumerate(there.T):
        if not row.all():
            courses = tuple(every[course] for course in np.flatnonzero(row))
            yield Present(guests[guest].id, courses)
