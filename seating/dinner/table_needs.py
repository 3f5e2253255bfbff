"""What rules ask of the tables in use at each course, as far as counting tells.

Where it does not, a rule may still ask for more tables than are in use here, and solvers let
tables be filled less evenly.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.filling import Needs
from seating.dinner.lowered_rules import kinds_of
from seating.people.pairs import Ints
from seating.rules.shared.kinds import (
    CountAtTable,
    Kind,
    MeetAtMost,
    NewTable,
    PairAtTable,
    SeatsAllowed,
)

MANY = 2**31


@dataclass
class _Asked:
    """What rules ask at one course.

    Parameters
    ----------
    least, most : int
        Tables there must be, and can be.
    choices : counter of frozenset of int
        Guests who must sit on one of some seats.
    apart : dict of int to set of int
        Guests who must not share a table.
    """

    least: int = 1
    most: int = MANY
    choices: Counter[frozenset[int]] = field(default_factory=Counter)
    apart: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))


def table_needs(dinner: Dinner, fixed: list[Ints]) -> list[Needs]:
    """What is asked at each course.

    Parameters
    ----------
    dinner : Dinner
    fixed : list of ndarray of int64, shape (tables,)
        Of each course: guests who can sit at no other table.
    """
    asked = [_Asked() for _ in dinner.courses]
    for rule in dinner.rules:
        if not rule.follows_spread:
            for kind in kinds_of(dinner, rule):
                _ask(dinner, asked, kind)
    return [
        Needs(
            fixed=at,
            least=max(one.least, _clique(one.apart)),
            most=one.most,
            kinds=tuple(
                (_open_at_tables(dinner, course, seats), guests)
                for seats, guests in one.choices.items()
            ),
        )
        for course, (one, at) in enumerate(zip(asked, fixed, strict=True))
    ]


def _open_at_tables(dinner: Dinner, course: int, seats: frozenset[int]) -> Ints:
    """How many of some seats there are at each table that are not closed, shape (tables,)."""
    chosen = np.array(sorted(seats), dtype=np.int64)
    chosen = chosen[~dinner.closed[course, chosen]]
    return np.bincount(dinner.table_of_seat[chosen], minlength=len(dinner.tables))


def _ask(dinner: Dinner, asked: list[_Asked], kind: Kind) -> None:
    """Add what one kind asks."""
    if isinstance(kind, SeatsAllowed):
        if dinner.present[kind.course, kind.guest] and kind.seats:
            asked[kind.course].choices[kind.seats] += 1
    elif isinstance(kind, PairAtTable):
        if not kind.together and dinner.present[kind.course, [kind.first, kind.second]].all():
            asked[kind.course].apart[kind.first].add(kind.second)
            asked[kind.course].apart[kind.second].add(kind.first)
    elif isinstance(kind, CountAtTable):
        if len(kind.tables) == len(dinner.tables):
            _count(asked[kind.course], kind, _there(dinner, kind.course, kind.members))
    else:
        for course, least in _for_other_courses(dinner, kind):
            asked[course].least = max(asked[course].least, least)


def _for_other_courses(dinner: Dinner, kind: Kind) -> Iterator[tuple[int, int]]:
    """Courses, and how many tables there must be because others look back at them."""
    if isinstance(kind, NewTable):
        courses = np.flatnonzero(dinner.present[:, kind.guest]).tolist()
        least = len(courses) if kind.ever else min(2, len(courses))
        yield from ((course, least) for course in courses)
    elif isinstance(kind, MeetAtMost) and not kind.beside:
        yield from enumerate(_for_new_faces(dinner, kind))


def _there(dinner: Dinner, course: int, guests: frozenset[int]) -> int:
    return int(dinner.present[course, sorted(guests)].sum())


def _count(asked: _Asked, kind: CountAtTable, there: int) -> None:
    """Each table in use wants so many of some guests, or takes so many at most."""
    if kind.least > 0:
        asked.most = min(asked.most, max(there // kind.least, 1))
    if kind.most > 0:
        asked.least = max(asked.least, -(-there // kind.most))


def _for_new_faces(dinner: Dinner, kind: MeetAtMost) -> list[int]:
    """Tables for each course so that pairs who share one are not more than may.

    Of n guests at k tables of one size, or one apart, so many pairs share a table at least;
    over the courses they are at most those whom the rule lets meet, each so often.
    """
    there = [_there(dinner, course, kind.guests) for course in range(len(dinner.courses))]
    people = len(kind.guests)
    may = (people * (people - 1) // 2 - len(kind.spared)) * kind.times
    if len(kind.spared) * 10 > people * people:
        return [1] * len(there)  # those who know each other may meet as often as they like
    low, high = 0, max(there, default=0)
    while high - low > 1:
        tables = (low + high) // 2
        if sum(_pairs(guests, tables) for guests in there) <= may:
            high = tables
        else:
            low = tables
    return [high if guests else 1 for guests in there]


def _pairs(guests: int, tables: int) -> int:
    """Pairs who share a table where guests are spread evenly over so many.

    Examples
    --------
    >>> _pairs(16, 5)
    18
    """
    each, more = divmod(guests, tables)
    return (tables * each * (each - 1)) // 2 + more * each


def _clique(apart: dict[int, set[int]]) -> int:
    """How many guests, at least, must all sit at tables of their own: a clique, greedily."""
    largest = 1
    for guest in sorted(apart, key=lambda one: (-len(apart[one]), one))[:50]:
        clique, left = {guest}, set(apart[guest])
        while left:
            one = max(sorted(left), key=lambda other: len(apart[other] & left))
            clique.add(one)
            left &= apart[one]
        largest = max(largest, len(clique))
    return largest
