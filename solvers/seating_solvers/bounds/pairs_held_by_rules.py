"""Pairs whom rules bind: kept apart all evening, or brought together again and again."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

import numpy as np

from seating.dinner.dinner import Dinner
from seating.people.pairs import PairTable, pair_keys
from seating.rules.shared.kinds import PairAtTable, SeatsAllowed


def kept_apart(dinner: Dinner) -> PairTable:
    """Pairs who must not share a table at any course where both are there; each has value 1."""
    guests, present = len(dinner.guests), dinner.present
    apart = [
        key
        for key, courses in _courses_of_pairs(dinner, together=False).items()
        if courses >= set(np.flatnonzero(present[:, key // guests] & present[:, key % guests]))
    ]
    keys = np.array(sorted(apart), dtype=np.int64)
    return PairTable(guests, keys, np.ones_like(keys))


def brought_together(dinner: Dinner) -> PairTable:
    """Pairs who must share a table at some courses, and at how many."""
    guests, present = len(dinner.guests), dinner.present
    courses = _courses_of_pairs(dinner, together=True)
    for course, held in enumerate(_held(dinner)):
        for members in held.values():
            for first, second in combinations(sorted(members), 2):
                courses[first * guests + second].add(course)
    keys = np.array(sorted(courses), dtype=np.int64)
    both = present[:, keys // guests] & present[:, keys % guests]
    times = [
        int(both[sorted(courses[key]), place].sum()) for place, key in enumerate(keys.tolist())
    ]
    return PairTable(guests, keys, np.array(times, dtype=np.int64))


def _courses_of_pairs(dinner: Dinner, *, together: bool) -> defaultdict[int, set[int]]:
    """At which courses rules bring each pair together, or keep it apart, by key."""
    courses: defaultdict[int, set[int]] = defaultdict(set)
    for rule in dinner.rules:
        for kind in rule.kinds(dinner):
            if isinstance(kind, PairAtTable) and kind.together == together:
                key = int(pair_keys(kind.first, kind.second, len(dinner.guests)))
                courses[key].add(kind.course)
    return courses


def _held(dinner: Dinner) -> list[defaultdict[int, set[int]]]:
    """Who is held at which table, course by course."""
    held: list[defaultdict[int, set[int]]] = [defaultdict(set) for _ in dinner.courses]
    for rule in dinner.rules:
        for kind in rule.kinds(dinner):
            if isinstance(kind, SeatsAllowed):
                tables = {int(dinner.table_of_seat[seat]) for seat in kind.seats}
                if len(tables) == 1:
                    held[kind.course][tables.pop()].add(kind.guest)
    return held
