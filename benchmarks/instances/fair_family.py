"""``fair``: dinners whose best plans differ in how they fall on the guests.

Mentors and mentees who are to meet each other at tables of two and three, numbers that do not come
out even, spare tables, and clubs at the last of four evenings, whose members all know each other
by then. Of many plans with equally many introductions the evenest is asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.cases.case import Case, Ints
from benchmarks.cases.case_dinner import case_dinner
from benchmarks.instances.instance import Instance, always
from benchmarks.instances.room_instance import room_instance, seats_of

if TYPE_CHECKING:
    from seating import Dinner

PAIRED: tuple[tuple[str, int, int, int], ...] = (
    ("30x2", 23, 30, 8),
    ("23x3", 23, 30, 8),
    ("20x2", 14, 19, 6),
    ("12x3", 12, 17, 5),
)
"""Tables, mentors, mentees and courses; all mentors know each other, and so do all mentees."""

ROOMS: tuple[tuple[str, int, int, str], ...] = (
    ("4x4", 16, 8, "table"),
    ("3x4", 10, 6, "table"),
    ("5x4", 18, 9, "table"),
    ("6x5", 27, 9, "table"),
    ("8x8", 61, 4, "near"),
    ("6x6", 33, 5, "near"),
    ("10x8", 43, 4, "table"),
)
"""Tables, guests and courses of strangers; the last room has tables to spare."""

CLUBS: tuple[tuple[str, int, int, str], ...] = (
    ("3x4", 12, 3, "table"),
    ("4x5", 20, 3, "table"),
    ("4x4", 14, 3, "near"),
    ("5x8", 40, 3, "table"),
)
"""Tables, members, courses of each evening."""

EARLIER, MOVES = 3, 200_000
"""Evenings before the one that is measured, and moves for each of them."""


def fair_family() -> Iterator[Instance]:
    """Mentors and mentees, uneven rooms, and the fourth evening of clubs."""
    for tables, mentors, mentees, courses in PAIRED:
        case = Case(mentors + mentees, seats_of(tables), courses, _two_kinds(mentors, mentees))
        name = f"fair/{mentors} mentors {mentees} mentees {tables} {courses}"
        yield Instance(name, always(case), plain=0.0)
    for tables, guests, courses, meet in ROOMS:
        yield room_instance("fair", "strangers", tables, guests, courses, meet=meet)
    for tables, members, courses, meet in CLUBS:
        case = Case(members, seats_of(tables), courses, meet=meet)
        name = f"fair/club {members} at {tables} {courses}-{meet}"
        yield Instance(name, always(case), plain=0.0, dinner=partial(_fourth_evening))


def _two_kinds(first: int, second: int) -> Ints:
    one, two = np.triu_indices(first + second, 1)
    alike = (one < first) == (two < first)
    return np.stack([one[alike], two[alike]], axis=1).astype(np.int64)


def _fourth_evening(case: Case) -> Dinner:
    """The dinner after earlier ones, each planned with those before it in mind."""
    from seating.score.history import History, history_of
    from seating_solvers import Budget, solve

    dinner, history = case_dinner(case), History.none(case.guests)
    for evening in range(EARLIER):
        tonight = dinner.changed(acquaintances=history.acquaintances, earlier=history.courses)
        plan = solve(tonight, Budget(seconds=None, iterations=MOVES), evening).plan
        history += history_of(dinner.guests, plan, dinner.talk)[0]
    return dinner.changed(acquaintances=history.acquaintances, earlier=history.courses)
