"""What the seats of a table can give in one course, whoever sits there.

A pair's worth is concave and starts at nothing, so that over the evening it gains at most
the sum of what it would gain at each course alone. Hence no plan exceeds the sum, over
courses and tables, of the best that so many seats of a table give to strangers.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from math import comb

import numpy as np

from seating.pairs import Ints
from seating.table import Table
from seating.talk import Talk
from seating_solvers.bounds.setting import Setting

CHOICES = 50_000
"""Most ways to leave seats empty that are tried one by one."""


def seats_bound(setting: Setting) -> int:
    """Upper bound on introductions from the seats alone, in units of worth."""
    dinner = setting.dinner
    best: dict[tuple[object, ...], int] = {}

    def best_of(table: Table, guests: int) -> int:
        key = (*table.form, guests)
        if key not in best:
            best[key] = best_at(setting.talk, table, guests)
        return best[key]

    total = 0
    for low, high, there in zip(
        setting.spread.low, setting.spread.high, dinner.present.sum(axis=1), strict=True
    ):
        total += _course(dinner.tables, low, high, int(there), best_of)
    return total * setting.most_interest


def _course(
    tables: Sequence[Table],
    low: Ints,
    high: Ints,
    there: int,
    best_of: Callable[[Table, int], int],
) -> int:
    """The best of one course: tables start at their least and fill where it gives most.

    What a table gives is bounded by the straight line between its least and its most guests
    wherever it lies below that line, as it does for counts of pairs; so that filling by the
    steepest line first cannot be beaten.
    """
    least = [best_of(table, int(size)) for table, size in zip(tables, low, strict=True)]
    steps = []
    for table, start, a, b in zip(tables, least, low, high, strict=True):
        width = int(b - a)
        if width:
            rise = max(
                -(-(best_of(table, int(a) + more) - start) // more) for more in range(1, width + 1)
            )
            steps.extend([rise] * width)
    steps.sort(reverse=True)
    return sum(least) + sum(steps[: there - int(low.sum())])


def best_at(talk: Talk, table: Table, guests: int) -> int:
    """The most that so many strangers at a table can gain in one course.

    Exact where the empty seats can be placed in few ways; else every guest is given the
    best company any seat has.
    """
    worth = talk.worth.of(talk.between(table))
    if guests <= 1:
        return 0
    if guests >= table.seats:
        return int(np.triu(worth, 1).sum())
    if talk.meet == "table":
        return comb(guests, 2)
    if comb(table.seats, guests) <= CHOICES:
        return _best_subset(worth, guests)
    company = np.sort(worth, axis=1)[:, ::-1][:, : guests - 1].sum(axis=1)
    return int(np.sort(company)[::-1][:guests].sum()) // 2


def _best_subset(worth: Ints, guests: int) -> int:
    every = np.array(list(combinations(range(len(worth)), guests)))
    chosen = np.zeros((len(every), len(worth)), dtype=np.int64)
    np.put_along_axis(chosen, every, 1, axis=1)
    return int(((chosen @ worth) * chosen).sum(axis=1).max()) // 2
