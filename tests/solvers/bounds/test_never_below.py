"""No bound is ever below what a plan reaches: random dinners, plans of every kind."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from seating import judge
from seating.dinner.even_spread import even_spread
from seating.score.random_baseline import random_plan
from seating_solvers import Budget, solve
from seating_solvers.bounds import upper_bounds
from tests.dinners import dinners, plans


def assert_holds(plan, bounds):
    """Neither the introductions nor the new pairs of a plan exceed their bound."""
    verdict = judge(plan)
    introductions, pairs = bounds
    assert verdict.introductions <= introductions.value, introductions
    assert verdict.new_pairs <= pairs.value, pairs


@settings(max_examples=100)
@given(plans())
def test_of_any_plan_whatever_it_breaks(plan):
    assert_holds(plan, upper_bounds(plan.dinner, plan))


@settings(max_examples=100)
@given(dinners(rules=False), st.integers(0, 2**32 - 1))
def test_of_a_random_plan_that_spreads_evenly(dinner, seed):
    plan = random_plan(dinner, np.random.default_rng(seed))
    assert_holds(plan, upper_bounds(dinner))
    assert_holds(plan, upper_bounds(dinner, plan))


@settings(max_examples=10)
@given(dinners(), st.integers(0, 1000))
def test_of_what_a_search_finds(dinner, seed):
    found = solve(dinner, Budget(seconds=None, iterations=3000), seed, solver="anneal", workers=1)
    # rules may be kept only by plans that spread unevenly, which have bounds of their own
    if not found.score.broken and even_spread(dinner).holds(found.plan.sizes):
        assert_holds(found.plan, upper_bounds(dinner))
    assert_holds(found.plan, upper_bounds(dinner, found.plan))
