"""Talk spread as flat as it goes: a bound for few tables, where everyone meets again.

All talk of the evening falls on the pairs there are. Worth is concave, so that no way to
deal it out beats the flattest; only amounts that are above the average already cannot be
made smaller. Talk with people one has known well in life is lost, which nothing gains from.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from math import comb

import numpy as np

from seating.pairs import PairTable
from seating.worth import Worth
from seating_solvers.bounds.everyone import ever_together, pairs_together
from seating_solvers.bounds.setting import Setting


def flattest_bound(setting: Setting) -> int:
    """Upper bound on introductions from the evening's talk spread flat, in units of worth."""
    pairs = pairs_together(setting) - _nothing_to_gain(setting)
    return flattest(setting.talk.worth, _amounts(setting), pairs) * setting.most_interest


def _nothing_to_gain(setting: Setting) -> int:
    """Pairs who are there together, and know each other so well that talk gains nothing."""
    left = setting.gain_left
    done = left.values == 0
    close = PairTable(left.people, left.keys[done], left.values[done])
    return int(ever_together(setting, close).sum())


def _amounts(setting: Setting) -> Counter[int]:
    """Talk of every two seats of all tables and courses: how often each amount comes."""
    amounts: Counter[int] = Counter()
    for tables in setting.dinner.tables_by_form:
        between = setting.talk.between(setting.dinner.tables[tables[0]])
        talk = np.sort(between[np.triu_indices(len(between), 1)])[::-1]
        guests, times = np.unique(setting.spread.high[:, tables], return_counts=True)
        for most, many in zip(guests.tolist(), times.tolist(), strict=True):
            for amount, count in Counter(talk[: comb(most, 2)].tolist()).items():
                amounts[amount] += many * count
    return amounts


def flattest(worth: Worth, amounts: Mapping[int, int], pairs: int) -> int:
    """Worth of amounts of talk dealt out to so many pairs as flat as it goes.

    Parameters
    ----------
    worth : Worth
    amounts : mapping of int to int
        How often each amount comes.
    pairs : int

    Examples
    --------
    >>> flattest(Worth((4, 3, 2, 1), 10), {4: 1, 1: 3}, 3)
    21
    >>> flattest(Worth((4, 3, 2, 1), 10), {4: 1, 1: 3}, 0)
    0
    """
    left = sum(amount * count for amount, count in amounts.items())
    total = 0
    for amount in sorted(amounts, reverse=True):
        if pairs <= 0 or amount * pairs <= left:
            break
        alone = min(amounts[amount], pairs)
        total += alone * worth(amount)
        left -= alone * amount
        pairs -= alone
    if pairs <= 0:
        return total
    each, over = divmod(left, pairs)
    return total + (pairs - over) * worth(each) + over * worth(each + 1)
