"""How often each amount of talk comes in an evening, whoever sits where."""

from __future__ import annotations

from collections import Counter
from math import comb

import numpy as np

from seating_solvers.bounds.shared.bound_setting import BoundSetting


def amounts_of_talk(setting: BoundSetting) -> Counter[int]:
    """Talk of every two seats of all tables and courses: how often each amount comes.

    Of a table with more seats than guests the closest seats are counted; no plan has more
    of any amount or above it.
    """
    found: Counter[int] = Counter()
    for tables in setting.dinner.tables_by_form:
        between = setting.talk.between(setting.dinner.tables[tables[0]])
        talk = np.sort(between[np.triu_indices(len(between), 1)])[::-1]
        guests, times = np.unique(setting.spread.high[:, tables], return_counts=True)
        for most, many in zip(guests.tolist(), times.tolist(), strict=True):
            for amount, count in Counter(talk[: comb(most, 2)].tolist()).items():
                found[amount] += many * count
    return found
