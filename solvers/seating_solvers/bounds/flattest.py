"""Talk spread as flat as it goes: a bound for few tables, where everyone meets again.

All talk of the evening falls on the pairs there are. Worth is concave, so that no way to
deal it out beats the flattest; only amounts that are above the average already cannot be
made smaller.
"""

from __future__ import annotations

import numpy as np

from seating.pairs import Ints
from seating_solvers.bounds.everyone import pairs_together
from seating_solvers.bounds.setting import Setting


def flattest_bound(setting: Setting) -> int:
    """Upper bound on introductions from the evening's talk spread flat, in units of worth."""
    known = setting.gain_left
    pairs = pairs_together(setting) - int((known.values == 0).sum())
    if pairs <= 0:
        return 0
    return flattest(setting, _amounts(setting), pairs) * setting.most_interest


def _amounts(setting: Setting) -> Ints:
    """Talk of every two seats of every table of every course."""
    dinner, amounts = setting.dinner, []
    for course in range(len(dinner.courses)):
        for table, most in zip(dinner.tables, setting.spread.high[course], strict=True):
            if most > 1:
                between = setting.talk.between(table)
                amounts.append(between[np.triu_indices(table.seats, 1)])
    return np.concatenate(amounts) if amounts else np.zeros(0, dtype=np.int64)


def flattest(setting: Setting, amounts: Ints, pairs: int) -> int:
    """Worth of amounts of talk dealt out to so many pairs as flat as it goes."""
    worth = setting.talk.worth
    ordered = np.sort(amounts)[::-1]
    left, total, place = int(ordered.sum()), 0, 0
    while place < len(ordered) and pairs > 0 and int(ordered[place]) * pairs > left:
        total += worth(int(ordered[place]))
        left -= int(ordered[place])
        pairs -= 1
        place += 1
    if pairs <= 0:
        return total
    each, over = divmod(left, pairs)
    return total + (pairs - over) * worth(each) + over * worth(each + 1)
