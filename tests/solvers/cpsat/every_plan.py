"""Every plan of a small dinner, one by one: no cleverness, so that it can be believed."""

from collections.abc import Iterator
from itertools import permutations, product
from math import perm

import numpy as np

from seating import Dinner, Plan, Score, judge
from seating.dinner.even_spread import Spread, any_spread, even_spread


def count(dinner: Dinner) -> int:
    """How many plans there are at most."""
    there = dinner.present.sum(axis=1).tolist()
    return int(np.prod([perm(dinner.seat_count, guests) for guests in there], dtype=float))


def every_plan(dinner: Dinner, spread: Spread) -> Iterator[Plan]:
    """Every plan with so many guests at each table."""
    rows = [
        list(_rows(dinner, course, spread.low[course], spread.high[course]))
        for course in range(len(dinner.courses))
    ]
    for chosen in product(*rows):
        yield Plan(dinner, np.array(chosen))


def _rows(dinner: Dinner, course: int, low, high) -> Iterator[list[int]]:
    there = np.flatnonzero(dinner.present[course])
    for seats in permutations(range(dinner.seat_count), len(there)):
        sizes = np.bincount(dinner.table_of_seat[list(seats)], minlength=len(dinner.tables))
        if (low <= sizes).all() and (sizes <= high).all():
            row = np.full(len(dinner.guests), -1)
            row[there] = seats
            yield row.tolist()


def best_score(dinner: Dinner) -> Score | None:
    """The best of all plans in the even spread, unevenness aside; None if it leaves none."""
    return max(
        (judge(plan).uneven_score for plan in every_plan(dinner, even_spread(dinner))),
        default=None,
    )


def can_be_kept(dinner: Dinner) -> bool:
    """Whether any plan at all keeps every rule."""
    return any(
        not any(True for rule in dinner.rules for _ in rule.breaks(plan))
        for plan in every_plan(dinner, any_spread(dinner))
    )
