from itertools import combinations_with_replacement, product

import numpy as np
import pytest
from hypothesis import given

from seating import Dinner, Plan
from seating.dinner.even_spread import even_spread
from seating.people.pairs import PairTable
from seating.score.random_baseline import random_plan
from seating.score.score import judge
from seating_solvers import Budget, solve
from seating_solvers.bounds import upper_bounds
from seating_solvers.bounds.least_uneven import (
    flattest_squares,
    least_uneven,
    least_uneven_for,
)
from tests.dinners import dinners
from tests.solvers.counting import seeds


@given(dinners(), seeds)
def test_no_plan_that_is_filled_as_wanted_is_below_it(dinner, seed):
    for number in range(5):
        plan = random_plan(dinner, np.random.default_rng([seed, number]))
        assert even_spread(dinner).holds(plan.sizes)
        least = least_uneven(dinner, upper_bounds(dinner, plan)[1].value)
        assert judge(plan).unevenness.value >= least >= 0


@pytest.mark.parametrize(
    ("guests", "tables", "courses", "least"),
    [(16, "4x4", 5, 0), (16, "4x4", 6, 24), (9, "3x3", 4, 0), (4, "2x2", 6, 6)],
)
def test_plans_that_share_out_what_must_be_shared_out_meet_it(guests, tables, courses, least):
    names = [str(number) for number in range(guests)]
    dinner = Dinner.of(names, tables, courses, meet="table")
    found = solve(dinner, Budget(seconds=None, iterations=100_000), seed=1)
    assert found.score.unevenness == least_uneven(dinner, found.pairs_bound.value) == least


def test_it_is_known_of_plans_that_seat_everybody_and_fill_tables_as_wanted():
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Di"], "2x3", 4, meet="table")
    as_wanted = Plan.of(dinner, [[0, 1, 3, 4]] * 4)
    pairs = upper_bounds(dinner)[1]
    assert least_uneven_for(as_wanted, pairs) == least_uneven(dinner, pairs.value) > 0
    assert least_uneven_for(Plan.of(dinner, [*[[0, 1, 3, 4]] * 3, [0, 1, 2, 3]]), pairs) is None
    assert least_uneven_for(Plan.of(dinner, [*[[0, 1, 3, 4]] * 3, [0, 1, 3, -1]]), pairs) is None


@pytest.mark.parametrize("courses", [1, 2, 3])
def test_of_four_who_sat_together_before_no_plan_at_all_is_below_it(courses):
    rows = [(0, 1, 2, 3), (0, 2, 1, 3), (0, 2, 3, 1)]  # the three ways to share two tables of two
    alike = [[(0, 1), (2, 3)], [(0, 2), (1, 3)], [(0, 3), (1, 2)]]
    evening = Dinner.of(["Ana", "Bo", "Cy", "Di"], "2x2", courses, meet="table")
    met = []
    for times in combinations_with_replacement((0, 1, 5), 3):
        before = {pair: time for pairs, time in zip(alike, times, strict=True) for pair in pairs}
        dinner = evening.changed(earlier=PairTable.of(4, before))
        plans = [Plan.of(dinner, seats) for seats in product(rows, repeat=courses)]
        best = min(judge(plan).unevenness.value for plan in plans)
        least = least_uneven(dinner, upper_bounds(dinner)[1].value)
        assert least <= best, times
        met.append(least == best)
    assert sum(met) >= len(met) / 2


def test_pairs_who_never_sat_together_are_free_though_the_list_names_them():
    earlier = PairTable.of(4, {(0, 1): 0, (2, 3): 0, (0, 2): 3})
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Di"], "2x2", 1, meet="table").changed(earlier=earlier)
    assert least_uneven(dinner, 6) == 0


@pytest.mark.parametrize(("total", "shares"), [(0, 3), (1, 3), (7, 3), (9, 3), (10, 4), (-3, 2)])
def test_whole_numbers_as_flat_as_they_go(total, shares):
    numbers = [0] * shares
    for one in range(max(total, 0)):
        numbers[one % shares] += 1
    assert flattest_squares(total, shares) == sum(number**2 for number in numbers)
