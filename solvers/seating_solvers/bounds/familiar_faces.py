"""Guests who are to sit with somebody they know: that pair gains nothing at their table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.lowered_rules import all_kinds
from seating.dinner.once_a_dinner import once_a_dinner
from seating.people.pairs import Ints, pair_keys
from seating.rules.shared.kinds import CountAtTable, Kind, PairAtTable, TableMate
from seating.words.sentences.said import Said
from seating.words.sentences.told import within
from seating_solvers.bounds.brought_together import courses_together, pairs_brought_together
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.most_twosomes import most_twosomes
from seating_solvers.bounds.shared.reason import Reason
from seating_solvers.bounds.shared.who_stays import who_stays

WHY = Said("bound_familiar_faces")

Mates = dict[int, list[int]]
"""Guests who ask for somebody at their table, and of whom one is enough for each."""


def familiar_faces(setting: BoundSetting, again: int, together: int, repeats: int) -> Reason | None:
    """What is lost where rules bring people together, and seat guests with those they know.

    Parameters
    ----------
    setting : BoundSetting
    again : int
        What is lost by two at a table who gain nothing there.
    together : int
        What is lost on pairs whom rules bring together (`bounds.brought_together`).
    repeats : int
        How many times a pair share a table once more than the first time, at least: that is
        so of all pairs, and those who know each other have gained nothing the first time either.

    Returns
    -------
    Reason or None
        None where that says no more than either alone, or where talk counts by distance.
    """
    if not setting.ruled or setting.talk.meet != "table" or not setting.dinner.rules:
        return None
    faces = [_pairs_at_least(mates) for mates in _who_asks(setting).values()]
    held = pairs_brought_together(setting.dinner)
    known = int((setting.gain_left.at(held.keys[held.values > 0]) == 0).sum())
    lost = max(together + sum(faces) * again, (repeats + known + max(faces, default=0)) * again)
    if lost <= max(together, repeats * again):
        return None
    return Reason(lost, within(WHY))


def _pairs_at_least(mates: Mates) -> int:
    """How many pairs it takes until each has somebody.

    One does for two guests where they are enough for each other, and never for more.
    """
    both = [
        (guest, other)
        for guest, others in mates.items()
        for other in others
        if guest < other and guest in mates.get(other, ())
    ]
    return len(mates) - most_twosomes(both)


def _who_asks(setting: BoundSetting) -> dict[int, Mates]:
    """By course: who asks for somebody, and gains nothing by any of whom one is enough.

    Left out is who may have such a neighbour at no further cost: because rules bring the two
    together anyhow, or both stay at a table all evening.
    """
    dinner = setting.dinner
    staying, together = who_stays(dinner).staying, courses_together(dinner)
    found: defaultdict[int, Mates] = defaultdict(dict)
    for course, guest, mates in _asked(dinner):
        keys = pair_keys(guest, mates, len(dinner.guests))
        held = any(course in together.get(key, ()) for key in keys.tolist())
        stay = staying[guest] and staying[mates].any()
        if len(mates) and not (held or stay or setting.gain_left.at(keys).any()):
            found[course][guest] = mates.tolist()
    return found


@once_a_dinner
def _asked(dinner: Dinner) -> list[tuple[int, int, Ints]]:
    """Course, guest, and those of whom one is enough, are there, and may sit at the table."""
    asked = []
    kinds = [*all_kinds(dinner)]
    apart = _apart(kinds, len(dinner.tables))
    for kind in kinds:
        if isinstance(kind, TableMate) and dinner.meeting[kind.course]:
            guest, there = kind.guest, dinner.present[kind.course]
            never = set[int]().union(*apart[kind.course, guest])
            others = np.array(sorted(kind.others - never - {guest}), dtype=np.int64)
            if there[guest]:
                asked.append((kind.course, guest, others[there[others]]))
    return asked


def _apart(kinds: list[Kind], tables: int) -> defaultdict[tuple[int, int], list[Collection[int]]]:
    """By course and guest: groups of whom nobody may sit with the guest at any of the tables."""
    apart: defaultdict[tuple[int, int], list[Collection[int]]] = defaultdict(list)
    for kind in kinds:
        if isinstance(kind, PairAtTable) and not kind.together:
            apart[kind.course, kind.first].append((kind.second,))
            apart[kind.course, kind.second].append((kind.first,))
        elif isinstance(kind, CountAtTable) and kind.most == 1 and len(kind.tables) == tables:
            for guest in kind.members:
                apart[kind.course, guest].append(kind.members)
    return apart
