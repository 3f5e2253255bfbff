import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating import Dinner, judge
from seating.dinner.even_spread import even_spread
from seating.score.random_baseline import random_baseline, random_plan
from tests.dinners import dinners


@given(dinners(), st.integers(0, 9))
def test_a_random_plan_seats_everyone_who_is_there_evenly(dinner, seed):
    plan = random_plan(dinner, np.random.default_rng(seed))
    assert np.array_equal(plan.seats >= 0, dinner.present)
    spread = even_spread(dinner)
    assert (spread.low <= plan.sizes).all()
    assert (plan.sizes <= spread.high).all()


def test_every_seat_is_as_likely_as_another():
    dinner = Dinner.of(["Ana", "Bo", "Cy"], "2x3", 1000, fill=2)
    seats = random_plan(dinner, np.random.default_rng(1)).seats
    counts = np.bincount(seats[:, 0], minlength=6)
    assert (abs(counts - 1000 / 6) < 45).all()


@given(dinners(most=6), st.integers(0, 9))
def test_a_seed_says_it_all(dinner, seed):
    assert random_baseline(dinner, seed) == random_baseline(dinner, seed)


def test_means_of_what_judging_says():
    dinner = Dinner.of([f"Guest {number}" for number in range(12)], "3x4", 2)
    baseline = random_baseline(dinner, seed=3)
    generator = np.random.default_rng(3)
    verdicts = [judge(random_plan(dinner, generator)) for _ in range(baseline.samples)]
    assert baseline.samples == 40
    expected = np.mean([verdict.score.expected for verdict in verdicts])
    assert abs(baseline.introductions - expected) < 1e-9
    assert abs(baseline.new_pairs - np.mean([verdict.new_pairs for verdict in verdicts])) < 1e-9


def test_where_all_share_a_table_chance_changes_nothing():
    baseline = random_baseline(Dinner.of(["Ana", "Bo", "Cy"], "3", 2, meet="table"))
    assert (baseline.introductions, baseline.new_pairs) == (3, 3)


def test_a_large_dinner_is_judged_once():
    dinner = Dinner.of([f"Guest {number}" for number in range(9000)], "900x10", 3)
    assert random_baseline(dinner).samples == 1
