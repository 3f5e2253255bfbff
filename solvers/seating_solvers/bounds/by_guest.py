"""Every guest for herself: the best table mates she could have, summed and halved."""

from __future__ import annotations

import numpy as np

from seating.people.pairs import Ints
from seating.words.sentences.said import Said
from seating.words.sentences.told import within
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.reason import Reason

WHY = Said("bound_who_sits_near")


def by_guest(setting: BoundSetting) -> Reason:
    """Upper bound on introductions from each guest's best table mates, in units of worth.

    At a course a guest gains at most what the best seat of any table gives with strangers
    on all seats around; in the evening at most what is left to gain with everyone she is
    ever there with.
    """
    by_seats = _best_seat(setting) @ setting.present.astype(np.int64)
    each = np.minimum(by_seats * _interest(setting), _by_people(setting))
    return Reason(int(each.sum()) // 2, within(WHY))


def _interest(setting: BoundSetting) -> Ints:
    """The greatest interest each guest has in anybody, shape (guests,)."""
    most = np.ones(len(setting.dinner.guests), dtype=np.int64)
    np.maximum.at(most, setting.interest.first, setting.interest.values)
    np.maximum.at(most, setting.interest.second, setting.interest.values)
    return most


def _best_seat(setting: BoundSetting) -> Ints:
    """The most one guest can gain at each course, shape (courses,)."""
    best = np.zeros(setting.courses, dtype=np.int64)
    for tables in setting.dinner.tables_by_form:
        table = setting.dinner.tables[tables[0]]
        worth = setting.talk.worth.of(setting.talk.between(table))
        mates = np.cumsum(np.sort(worth, axis=1)[:, ::-1], axis=1).max(axis=0)
        # with k guests at her table one of them has k - 1 others
        mates = np.concatenate([[0, 0], mates])
        best = np.maximum(best, mates[setting.spread.high[:, tables].max(axis=1)])
    return best


def _by_people(setting: BoundSetting) -> Ints:
    """The most each guest can gain from everyone there, shape (guests,)."""
    most, special = setting.talk.worth.most, setting.special
    patterns, kind, counts = setting.attendance
    shared = (patterns.astype(np.int64) @ patterns.T.astype(np.int64)) > 0
    others = (shared.astype(np.int64) @ counts - 1)[kind]
    gain = np.maximum(others, 0) * most
    less = special.values - most
    for end in (special.first, special.second):
        np.add.at(gain, end, less)
    return np.asarray(gain)
