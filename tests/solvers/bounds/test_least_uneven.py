import numpy as np
import pytest
from hypothesis import given

from seating import Dinner
from seating.dinner.even_spread import even_spread
from seating.people.pairs import PairTable
from seating.score.random_baseline import random_plan
from seating.score.score import judge
from seating_solvers import Budget, solve
from seating_solvers.bounds import upper_bounds
from seating_solvers.bounds.least_uneven import flattest_squares, least_uneven
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
