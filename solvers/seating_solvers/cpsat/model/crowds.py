"""Guests who are all the same to the rules of a course, so that only their number counts.

Nobody asks where they sit themselves; rules only count them at tables, all alike. A
constraint model with a few numbers a table in place of guests is small, however many they
are.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from seating.dinner.dinner import Dinner
from seating.rules.shared.kinds import Alternates
from seating_solvers.cpsat.model.asked_rules import (
    AskedRule,
    courses_asked,
    guests_counted,
    guests_named,
)

Colour = tuple[int, ...]
"""A guest's value in each rule that alternates at a course; below 0 where it asks nothing."""


def named_guests(
    dinner: Dinner, asked: Iterable[AskedRule], courses: Iterable[int]
) -> list[set[int]]:
    """Guests whose own place is asked about, for each course of the dinner."""
    named: list[set[int]] = [set() for _ in dinner.courses]
    chosen = set(courses)
    for one in asked:
        for course in courses_asked(dinner.present, one.kind):
            if course in chosen:
                named[course].update(guests_named(one.kind))
    there = [set(np.flatnonzero(row).tolist()) for row in dinner.present]
    return [guests & here for guests, here in zip(named, there, strict=True)]


def alternating_at(asked: Iterable[AskedRule], course: int) -> list[Alternates]:
    """What alternates at a course, each once."""
    kinds = [one.kind for one in asked if isinstance(one.kind, Alternates)]
    return list(dict.fromkeys(kind for kind in kinds if kind.course == course))


def colours_of(dinner: Dinner, alternating: list[Alternates]) -> list[Colour]:
    """The colour of each guest at a course: empty where no rule alternates."""
    return [
        tuple(max(kind.values[guest], -1) for kind in alternating)
        for guest in range(len(dinner.guests))
    ]


def crowds_at(
    dinner: Dinner, asked: Iterable[AskedRule], course: int, named: set[int], colours: list[Colour]
) -> list[tuple[int, ...]]:
    """The guests of a course who are not named, those alike together."""
    counted = {
        guests_counted(one.kind)
        for one in asked
        if course in courses_asked(dinner.present, one.kind)
    }
    signs: dict[int, list[int]] = {}
    for number, guests in enumerate(sorted(map(sorted, counted))):
        for guest in guests:
            signs.setdefault(guest, []).append(number)
    alike: dict[tuple[Colour, tuple[int, ...]], list[int]] = {}
    for guest in np.flatnonzero(dinner.present[course]).tolist():
        if guest not in named:
            sign = (colours[guest], tuple(signs.get(guest, ())))
            alike.setdefault(sign, []).append(guest)
    return [tuple(guests) for guests in alike.values()]
