"""Pairs whom rules bring together, or keep apart, and at which courses."""

from __future__ import annotations

from collections import defaultdict

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.lowered_rules import all_kinds
from seating.dinner.once_a_dinner import once_a_dinner
from seating.people.pairs import PairTable, pair_keys
from seating.rules.shared.kinds import PairAtTable


def pairs_held_by_rules(dinner: Dinner, *, together: bool) -> defaultdict[int, set[int]]:
    """At which courses rules bring each pair together, or keep it apart, by key."""
    courses: defaultdict[int, set[int]] = defaultdict(set)
    held = [
        (kind.first, kind.second, kind.course)
        for kind in all_kinds(dinner)
        if isinstance(kind, PairAtTable) and kind.together == together
    ]
    if held:
        first, second, course = np.array(held, dtype=np.int64).T
        keys = pair_keys(first, second, len(dinner.guests))
        for key, one in zip(keys.tolist(), course.tolist(), strict=True):
            courses[key].add(one)
    return courses


@once_a_dinner
def kept_apart(dinner: Dinner) -> PairTable:
    """Pairs who must not share a table at any course where both could meet; each has value 1."""
    guests, present = len(dinner.guests), dinner.present & dinner.meeting[:, None]
    apart = [
        key
        for key, courses in pairs_held_by_rules(dinner, together=False).items()
        if courses >= set(np.flatnonzero(present[:, key // guests] & present[:, key % guests]))
    ]
    keys = np.array(sorted(apart), dtype=np.int64)
    return PairTable(guests, keys, np.ones_like(keys))


@once_a_dinner
def always_together(dinner: Dinner) -> PairTable:
    """Pairs who must share a table at every course, and are there for all; each has value 1."""
    guests, counts = len(dinner.guests), np.flatnonzero(dinner.meeting)
    there = np.asarray(dinner.present[counts].all(axis=0))
    always = [
        key
        for key, courses in pairs_held_by_rules(dinner, together=True).items()
        if there[key // guests] and there[key % guests] and courses >= set(counts.tolist())
    ]
    keys = np.array(sorted(always), dtype=np.int64)
    return PairTable(guests, keys, np.ones_like(keys))
