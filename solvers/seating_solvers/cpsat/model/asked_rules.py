"""What the rules of a dinner ask, once it is known who is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.lowered_rules import kinds_of
from seating.rules.shared.kinds import (
    Alternates,
    CountAtTable,
    Kind,
    MeetAtMost,
    NewTable,
    NoWalk,
    PairAtTable,
    PairBeside,
    PairMeets,
    PairOpposite,
    PlaceAgain,
    SamePlace,
    SeatsClosed,
    TableMate,
    TimesOnSeats,
)

SEVERAL_COURSES = (SamePlace, PlaceAgain, TimesOnSeats, PairMeets, MeetAtMost, NewTable, NoWalk)
"""Kinds that look at more than one course."""


def asked_rules(dinner: Dinner, rules: Iterable[int] | None = None) -> list[AskedRule]:
    """Everything that the rules ask of those who are there.

    Parameters
    ----------
    dinner : Dinner
    rules : iterable of int, optional
        Look at these rules only, by index; at all when left out.
    """
    chosen = range(len(dinner.rules)) if rules is None else rules
    return [
        AskedRule(rule, kind)
        for rule in chosen
        for lowered in kinds_of(dinner, dinner.rules[rule])
        for kind in _of_those_there(_asked_of(dinner, lowered), lowered)
    ]


@dataclass(frozen=True, slots=True)
class AskedRule:
    """One thing that a rule asks.

    Parameters
    ----------
    rule : int
        Index of the rule in the dinner.
    kind : Kind
        It asks something: who it is about is there, and those who are away are left out.
    """

    rule: int
    kind: Kind


def _asked_of(dinner: Dinner, kind: Kind) -> NDArray[np.bool_]:
    """Who is there, course by course; at those that count as meeting, where that is asked."""
    if isinstance(kind, PairMeets | MeetAtMost):
        return np.asarray(dinner.present & dinner.meeting[:, None])
    return dinner.present


def _of_those_there(present: NDArray[np.bool_], kind: Kind) -> Iterator[Kind]:
    """The kind, or nothing if it is about somebody who is away."""
    if isinstance(kind, SEVERAL_COURSES):
        at_least = 1 if isinstance(kind, PairMeets | TimesOnSeats) else 2
        if len(courses_asked(present, kind)) >= at_least:
            yield kind
    elif all(present[kind.course, guest] for guest in guests_named(kind)):
        if isinstance(kind, CountAtTable):
            kind = replace(kind, members=_there(present, kind.course, kind.members))
        if isinstance(kind, TableMate):
            others = _there(present, kind.course, kind.others) - {kind.guest}
            kind = replace(kind, others=others)
        yield kind


def _there(present: NDArray[np.bool_], course: int, guests: frozenset[int]) -> frozenset[int]:
    return frozenset(guest for guest in guests if present[course, guest])


def courses_asked(present: NDArray[np.bool_], kind: Kind) -> list[int]:
    """The courses a kind looks at."""
    match kind:
        case PlaceAgain(guest, course, before):
            return sorted(one for one in {course, before} if present[one, guest])
        case SamePlace(guest) | TimesOnSeats(guest) | NewTable(guest) | NoWalk(guest):
            return [int(course) for course in np.flatnonzero(present[:, guest])]
        case PairMeets(first, second):
            return [
                int(course) for course in np.flatnonzero(present[:, first] & present[:, second])
            ]
        case MeetAtMost(guests):
            there = present[:, sorted(guests)].sum(axis=1)
            return [int(course) for course in np.flatnonzero(there > 1)]
        case _:
            return [kind.course]


def guests_named(kind: Kind) -> tuple[int, ...]:
    """The guests whose own place the kind asks about; those it only counts are left out."""
    match kind:
        case PairAtTable(first, second) | PairBeside(first, second):
            return (first, second)
        case PairOpposite(first, second) | PairMeets(first, second):
            return (first, second)
        case MeetAtMost(guests):
            return tuple(sorted(guests))
        case CountAtTable() | Alternates() | SeatsClosed():
            return ()
        case _:
            return (kind.guest,)


def guests_counted(kind: Kind) -> frozenset[int]:
    """The guests whom the kind counts at a table."""
    match kind:
        case CountAtTable(members):
            return members
        case TableMate(_, _, others):
            return others
        case _:
            return frozenset()


def asked_at(dinner: Dinner, asked: Iterable[AskedRule], courses: Iterable[int]) -> list[AskedRule]:
    """What is asked at these courses; no rule may link them to others."""
    chosen = set(courses)
    return [one for one in asked if chosen.issuperset(courses_asked(dinner.present, one.kind))]


def linked_courses(present: NDArray[np.bool_], asked: Iterable[AskedRule]) -> list[list[int]]:
    """Courses that must be looked at together, because a rule links them; all in order."""
    part = list(range(len(present)))
    for one in asked:
        if isinstance(one.kind, SEVERAL_COURSES):
            linked = {part[course] for course in courses_asked(present, one.kind)}
            part = [min(linked) if number in linked else number for number in part]
    return [
        [course for course, number in enumerate(part) if number == first]
        for first in sorted(set(part))
    ]
