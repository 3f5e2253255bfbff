"""Pairs whom rules bring to one table again and again, and who stay where others stay."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.lowered_rules import all_kinds
from seating.dinner.once_a_dinner import once_a_dinner
from seating.people.pairs import PairTable
from seating.rules.shared.kinds import SeatsAllowed
from seating.words.sentences.said import Said
from seating.words.sentences.told import within
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.pairs_held_by_rules import pairs_held_by_rules
from seating_solvers.bounds.shared.reason import Reason
from seating_solvers.bounds.shared.who_stays import who_stays

WHY = Said("bound_brought_together")


def brought_together(setting: BoundSetting, again: int) -> Reason:
    """What is lost on pairs whom rules bring together more than once, or who know each other.

    Parameters
    ----------
    setting : BoundSetting
    again : int
        What is lost each time two share a table once more than the first time.
    """
    if not setting.ruled or not setting.dinner.rules:
        return Reason(0, within(WHY))
    together = pairs_brought_together(setting.dinner)
    times = together.values - 1
    if setting.talk.meet == "table":
        times = times + (setting.gain_left.at(together.keys) == 0)
    times, stays = np.maximum(times, 0), who_stays(setting.dinner)
    both = stays.staying[together.first] & stays.staying[together.second]
    pairs = stays.pairs_at_least(setting.spread.high.min(axis=0))
    staying = max(pairs * (setting.courses - 1), int(times[both].sum()))
    return Reason((int(times[~both].sum()) + staying) * again, within(WHY))


@once_a_dinner
def pairs_brought_together(dinner: Dinner) -> PairTable:
    """Pairs who must share a table at some courses, and at how many."""
    together = courses_together(dinner)
    keys = np.array(sorted(together), dtype=np.int64)
    times = [len(together[key]) for key in keys.tolist()]
    return PairTable(len(dinner.guests), keys, np.array(times, dtype=np.int64))


@once_a_dinner
def courses_together(dinner: Dinner) -> dict[int, set[int]]:
    """Courses that count at which a pair is there and must share a table, by the pair's key."""
    guests, present = len(dinner.guests), dinner.present & dinner.meeting[:, None]
    courses = pairs_held_by_rules(dinner, together=True)
    for course, held in enumerate(_held(dinner)):
        for members in held.values():
            for first, second in combinations(sorted(members), 2):
                courses[first * guests + second].add(course)
    keys = np.array(sorted(courses), dtype=np.int64)
    both = present[:, keys // guests] & present[:, keys % guests]
    return {
        key: {course for course in courses[key] if both[course, place]}
        for place, key in enumerate(keys.tolist())
    }


def _held(dinner: Dinner) -> list[defaultdict[int, set[int]]]:
    """Who is held at which table, course by course."""
    held: list[defaultdict[int, set[int]]] = [defaultdict(set) for _ in dinner.courses]
    for kind in all_kinds(dinner):
        if isinstance(kind, SeatsAllowed):
            tables = {int(dinner.table_of_seat[seat]) for seat in kind.seats}
            if len(tables) == 1:
                held[kind.course][tables.pop()].add(kind.guest)
    return held
