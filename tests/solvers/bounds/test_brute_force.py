"""Bounds against the best of all plans, for dinners small enough to try them all."""

from itertools import permutations, product

import numpy as np
import pytest
from hypothesis import given, settings

from seating import Acquaintances, Dinner, Plan, Talk, Together, judge
from seating.dinner.even_spread import even_spread
from seating_solvers.bounds import upper_bounds
from tests.dinners import dinners


def seatings(dinner):
    """Every way to seat everyone at one course, as evenly as can be."""
    spread = even_spread(dinner)
    for seats in permutations(range(dinner.seat_count), len(dinner.guests)):
        sizes = np.bincount(dinner.table_of_seat[list(seats)], minlength=len(dinner.tables))
        if (spread.low[0] <= sizes).all() and (sizes <= spread.high[0]).all():
            yield seats


def best_of_all(dinner):
    """The most introductions of any plan that spreads everyone evenly over all courses."""
    every = list(seatings(dinner))
    first = every[:1] if len(dinner.tables) == 1 else every
    plans = product(first, *[every] * (len(dinner.courses) - 1))
    return max(judge(Plan.of(dinner, rows)).introductions for rows in plans)


@settings(max_examples=15)
@given(dinners(rules=False, most=4))
def test_no_plan_at_all_exceeds_the_bound(dinner):
    small = dinner.changed(courses=dinner.courses[:2])
    if len(list(seatings(small))) <= 60:
        assert best_of_all(small) <= upper_bounds(small)[0].value


@pytest.mark.parametrize("meet", ["near", "table", "beside"])
def test_two_tables_of_two(meet):
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "2x2", 2, meet=meet)
    known = dinner.changed(acquaintances=Acquaintances.of(4, [(0, 1), (2, 3)]))
    assert best_of_all(dinner) == upper_bounds(dinner)[0].value
    assert best_of_all(known) == upper_bounds(known)[0].value


def test_four_at_a_round_table_twice():
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "1x4", 2).changed(talk=Talk("beside"))
    assert best_of_all(dinner) == upper_bounds(dinner)[0].value == 6


def test_a_couple_among_empty_seats():
    dinner = Dinner.of(["Ana", "Bo", "Cy"], "1x4:oval", 1)
    dinner = dinner.changed(
        acquaintances=Acquaintances.of(3, [(0, 2, 3)]), rules=(Together(("1", "3")),)
    )
    assert best_of_all(dinner) <= upper_bounds(dinner)[0].value
