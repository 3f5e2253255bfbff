"""A dinner of parties as arrays: who moves together, and what rules say of their tables."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.parties import parties_of
from seating.people.pairs import Ints
from seating.rules.shared.kinds import (
    Kind,
    MeetAtMost,
    NewTable,
    PairAtTable,
    SamePlace,
    SeatsAllowed,
)

EVER, STAY, NEXT = 0, 1, 2
"""Columns of `PartyProblem.route`: returns to no table, keeps a table, leaves a table."""

NONE = -1


class PartyProblem(NamedTuple):
    """Letters: P parties, C courses, T tables, L rules about meeting again.

    Rules about seats, and those that count guests, are not looked at.
    """

    size: Ints  # (P,) guests of each party
    seats: Ints  # (T,)
    there: Ints  # parties present, course by course
    start: Ints  # (C + 1,) where each course begins in `there`
    before: Ints  # (P, C) the last course before at which the party is there, or -1
    after: Ints  # (P, C) the next one, or -1
    forbidden: NDArray[np.int8]  # (P, C, T) whether a rule keeps it from a table
    route: NDArray[np.int8]  # (P, 3) whether it is bound in each of those
    bond: NDArray[np.int8]  # (C, P, P) 1 if two must not share a table, -1 if they must
    limited: NDArray[np.bool_]  # (L, P, P) whether two may share a table so many times only
    times: Ints  # (L,)


def party_of(dinner: Dinner) -> Ints:
    """The party of each guest, shape (guests,); -1 for those who are never there.

    Guests are of one party if rules let them share a table at each course, and they are
    there for the same ones. Most are a party of one.
    """
    courses = parties_of(dinner)
    numbers: dict[object, int] = {}
    party = np.full(len(dinner.guests), NONE, dtype=np.int64)
    for guest in np.flatnonzero(dinner.present.any(axis=0)).tolist():
        there = dinner.present[:, guest]
        roots = tuple(courses[course].root(guest) for course in np.flatnonzero(there).tolist())
        party[guest] = numbers.setdefault((there.tobytes(), roots), len(numbers))
    return party


def party_problem_of(dinner: Dinner, party: Ints) -> PartyProblem:
    """The arrays of a dinner.

    Parameters
    ----------
    dinner : Dinner
    party : ndarray of int64, shape (guests,)
        As `party_of` says.
    """
    kinds = [kind for rule in dinner.rules for kind in rule.kinds(dinner)]
    count, courses = int(party.max()) + 1, len(dinner.courses)
    first = np.array([np.flatnonzero(party == number)[0] for number in range(count)])
    present = dinner.present[:, first]
    _, there = np.nonzero(present)
    before, after = _neighbours(present)
    limits = [kind for kind in kinds if isinstance(kind, MeetAtMost) and not kind.beside]
    return PartyProblem(
        size=np.bincount(party[party >= 0], minlength=count),
        seats=_seats(dinner),
        there=there.astype(np.int64),
        start=np.concatenate([[0], np.cumsum(present.sum(axis=1))]).astype(np.int64),
        before=before,
        after=after,
        forbidden=_forbidden(dinner, party, kinds),
        route=_route(party, kinds),
        bond=_bonds(party, kinds, courses),
        limited=np.array([_limited(party, kind) for kind in limits]).reshape(-1, count, count),
        times=np.array([kind.times for kind in limits], dtype=np.int64),
    )


def _seats(dinner: Dinner) -> Ints:
    """Seats at each table at any course at which it is not closed."""
    never = np.diff(dinner.first_seat)
    fewest = np.where(dinner.open_seats > 0, dinner.open_seats, never).min(axis=0)
    return np.asarray(fewest, dtype=np.int64)


def _neighbours(present: NDArray[np.bool_]) -> tuple[Ints, Ints]:
    courses, count = present.shape
    before = np.full((count, courses), NONE, dtype=np.int64)
    after = before.copy()
    for number in range(count):
        there = np.flatnonzero(present[:, number])
        before[number, there[1:]], after[number, there[:-1]] = there[:-1], there[1:]
    return before, after


def _forbidden(dinner: Dinner, party: Ints, kinds: Iterable[Kind]) -> NDArray[np.int8]:
    tables = len(dinner.tables)
    forbidden = np.zeros((int(party.max()) + 1, len(dinner.courses), tables), dtype=np.int8)
    for kind in kinds:
        if isinstance(kind, SeatsAllowed) and party[kind.guest] >= 0:
            elsewhere = np.ones(tables, dtype=bool)
            elsewhere[dinner.table_of_seat[sorted(kind.seats)]] = False
            forbidden[party[kind.guest], kind.course, elsewhere] = 1
    forbidden[:, dinner.open_seats == 0] = 1
    return forbidden


def _route(party: Ints, kinds: Iterable[Kind]) -> NDArray[np.int8]:
    route = np.zeros((int(party.max()) + 1, 3), dtype=np.int8)
    for kind in kinds:
        if isinstance(kind, SamePlace) and party[kind.guest] >= 0:
            route[party[kind.guest], STAY] = 1
        elif isinstance(kind, NewTable) and party[kind.guest] >= 0:
            route[party[kind.guest], EVER if kind.ever else NEXT] = 1
    return route


def _bonds(party: Ints, kinds: Iterable[Kind], courses: int) -> NDArray[np.int8]:
    count = int(party.max()) + 1
    bond = np.zeros((courses, count, count), dtype=np.int8)
    for kind in kinds:
        if isinstance(kind, PairAtTable):
            one, two = party[kind.first], party[kind.second]
            if one != two and min(one, two) >= 0:
                bond[kind.course, [one, two], [two, one]] = -1 if kind.together else 1
    return bond


def _limited(party: Ints, kind: MeetAtMost) -> NDArray[np.bool_]:
    """Which parties have two guests, one of each, who may not meet often."""
    count = int(party.max()) + 1
    asked = np.zeros(len(party), dtype=bool)
    asked[sorted(kind.guests)] = True
    asked &= party >= 0
    members = np.bincount(party[asked], minlength=count)
    pairs = np.multiply.outer(members, members)
    for one, two in kind.spared:
        if asked[one] and asked[two]:
            pairs[party[[one, two]], party[[two, one]]] -= 1
    np.fill_diagonal(pairs, 0)
    return np.asarray(pairs > 0)
