"""What the seats of a table can give in one course, whoever sits there.

A pair's worth is concave and starts at nothing, so that over the evening it gains at most
the sum of what it would gain at each course alone. Hence no plan exceeds the sum, over
courses and tables, of the best that so many seats of a table give to strangers.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from itertools import combinations
from math import comb, floor

import numpy as np

from seating.people.pairs import Ints
from seating.room.table import Table
from seating.talk.talk import Talk
from seating.words.sentences.said import Said
from seating.words.sentences.told import within
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.reason import Reason

MOST_SEATS = 1 << 20
"""More than any table has: two numbers of seats in one."""

CHOICES = 50_000
"""Most ways to leave seats empty that are tried one by one."""


WHY = Said("bound_all_neighbours_new")


def seats_at_a_table(setting: BoundSetting) -> Reason:
    """Upper bound on introductions from the seats alone, in units of worth."""
    best = [_best_of(setting, tables) for tables in setting.dinner.tables_by_form]
    there = setting.present.sum(axis=1).tolist()
    total = sum(_course(setting, course, guests, best) for course, guests in enumerate(there))
    return Reason(total * setting.most_interest, within(WHY))


def _best_of(setting: BoundSetting, tables: Ints) -> list[int]:
    """The most that 0, 1, 2, ... guests can gain at a table of one form in one course."""
    table = setting.dinner.tables[tables[0]]
    low, high = setting.spread.low[:, tables], setting.spread.high[:, tables]
    best = [0] * (int(high.max()) + 1)
    for guests in range(int(low.min()), len(best)):
        best[guests] = best_at(setting.talk, table, guests)
    return best


def _course(setting: BoundSetting, course: int, there: int, best: list[list[int]]) -> int:
    """The best of one course: tables start at their least and fill where it gives most.

    What a table gives is bounded by the straight line between its least and its most guests
    wherever it lies below that line, as it does for counts of pairs; so that filling by the
    steepest line first cannot be beaten. Lines rise by fractions: at tables of even numbers, as
    couples have, by 17/2 from eight guests to ten. What they come to is rounded once, downwards.
    """
    total, steps = Fraction(0), []
    more = there - int(setting.spread.low[course].sum())
    for tables, gain in zip(setting.dinner.tables_by_form, best, strict=True):
        low, high = setting.spread.low[course, tables], setting.spread.high[course, tables]
        kinds, counts = np.unique(low * MOST_SEATS + high, return_counts=True)
        for kind, count in zip(kinds.tolist(), counts.tolist(), strict=True):
            least, most = divmod(kind, MOST_SEATS)
            total += count * gain[least]
            steps.append((_steepest(gain[least : most + 1]), count * (most - least)))
    for rise, seats in sorted(steps, reverse=True):
        filled = max(0, min(seats, more))
        total += filled * rise
        more -= filled
    return floor(total)


def _steepest(gains: list[int]) -> Fraction:
    """The steepest straight line from the first gain to a later one."""
    rises = (Fraction(gain - gains[0], width) for width, gain in enumerate(gains[1:], start=1))
    return max(rises, default=Fraction(0))


def best_at(talk: Talk, table: Table, guests: int) -> int:
    """The most that so many strangers at a table can gain in one course.

    Exact where the empty seats can be placed in few ways; else every guest is given the
    best neighbours any seat has.
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
    others = _best_others(talk, table)[:, guests - 2]
    return int(np.sort(others)[::-1][:guests].sum()) // 2


@lru_cache(maxsize=4)
def _best_others(talk: Talk, table: Table) -> Ints:
    """The best that 1, 2, ... others give to each seat, shape (seats, seats)."""
    worth = talk.worth.of(talk.between(table))
    return np.cumsum(np.sort(worth, axis=1)[:, ::-1], axis=1)


def _best_subset(worth: Ints, guests: int) -> int:
    every = np.array(list(combinations(range(len(worth)), guests)))
    chosen = np.zeros((len(every), len(worth)), dtype=np.int64)
    np.put_along_axis(chosen, every, 1, axis=1)
    return int(((chosen @ worth) * chosen).sum(axis=1).max()) // 2
