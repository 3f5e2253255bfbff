"""The end of a search: its plan made more even, where that costs nothing else."""

import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from seating import Dinner, judge
from seating.score.random_baseline import random_plan
from seating_solvers import Budget, solve
from seating_solvers.bounds.late_bounds import LateBounds
from seating_solvers.more_even import MoreEven
from seating_solvers.placing.seats_in_turn import seats_in_turn
from seating_solvers.running.when_to_stop import Watch

NAMES = [f"Guest {number}" for number in range(40)]
BUDGET = Budget(seconds=None, iterations=60_000)


def made(plan, compiled=lambda: True, *, flat=False, watch=None):
    with ThreadPoolExecutor(1) as pool:
        bounds = LateBounds.of(plan.dinner)
        watch = watch or Watch(BUDGET, threading.Event())
        return MoreEven(watch, bounds, 1, pool, 2, flat=flat, exact=True).run(plan, compiled)


def never():
    pytest.fail("nothing was left to search for")


def test_nothing_is_searched_for_where_everyone_has_the_same():
    dinner = Dinner.of(NAMES[:16], "4x4", 5, meet="table")
    plan = solve(dinner, BUDGET, even_out=False).plan
    assert judge(plan).unevenness.value == 0
    assert made(plan, never).seats.shape == plan.seats.shape


@pytest.mark.parametrize(("guests", "tables"), [(18, "3x6"), (40, "5x8")])
def test_a_plan_gets_more_even_and_loses_nothing(guests, tables):
    plan = random_plan(Dinner.of(NAMES[:guests], tables, 3), np.random.default_rng(3))
    before, after = judge(plan).score, judge(made(plan)).score
    assert after.weighted >= before.weighted
    assert after.unevenness < before.unevenness


def test_a_host_who_does_not_wait_for_kernels_gets_seats_dealt_in_turn():
    plan = random_plan(Dinner.of(NAMES, "5x8", 3), np.random.default_rng(3))
    assert made(plan, lambda: False).seats.tolist() == seats_in_turn(plan).seats.tolist()


def test_seats_are_dealt_in_turn_and_nothing_is_searched_for_once_time_is_over():
    plan = random_plan(Dinner.of(NAMES, "5x8", 3), np.random.default_rng(3))
    over = Watch(Budget(seconds=1.0), threading.Event(), started=0.0)
    assert made(plan, never, watch=over).seats.tolist() == seats_in_turn(plan).seats.tolist()
