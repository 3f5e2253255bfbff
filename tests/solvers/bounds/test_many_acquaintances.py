"""Acquaintances so many that they cannot be kept apart, however the guests are mixed."""

from itertools import combinations

import numpy as np
import pytest

from seating import Acquaintances, Dinner
from seating_solvers import Budget, solve
from seating_solvers.bounds.many_acquaintances import many_acquaintances
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.tightest import upper_bounds


def near_each_other(guests, tables, courses, reach, **also):
    """Guests around a ring, who know whoever stands at most so far away."""
    pairs = [
        (one, two)
        for one, two in combinations(range(guests), 2)
        if min(two - one, guests - two + one) <= reach
    ]
    dinner = Dinner.of([f"Guest {n}" for n in range(guests)], tables, courses, meet="table")
    return dinner.changed(acquaintances=Acquaintances.of(guests, pairs), **also)


@pytest.mark.parametrize("guests", [24, 23])
def test_overlapping_circles_are_bounded_more_tightly_and_no_plan_exceeds_it(guests):
    dinner = near_each_other(guests, "4x6", 2, 7)
    found = many_acquaintances(BoundSetting.of(dinner), 10**6)
    assert found is not None
    assert "4 tables cannot keep them apart" in found.why
    plan = solve(dinner, Budget(seconds=None, iterations=60_000), seed=1)
    assert plan.score.introductions <= found.number == upper_bounds(dinner)[0].value
    assert found.number <= plan.score.introductions + 8


def test_every_way_to_seat_a_small_dinner_stays_below_it():
    for seed in range(5):
        known = np.random.default_rng(seed).random((6, 6)) < 0.5
        pairs = [(a, b) for a, b in combinations(range(6), 2) if known[a, b]]
        names = [f"Guest {n}" for n in range(6)]
        dinner = Dinner.of(names, "2x3", 1, meet="table")
        dinner = dinner.changed(acquaintances=Acquaintances.of(6, pairs))
        best = 0
        for one in combinations(range(6), 3):
            other = [guest for guest in range(6) if guest not in one]
            met = [*combinations(one, 2), *combinations(other, 2)]
            best = max(best, sum(pair not in pairs for pair in met))
        found = many_acquaintances(BoundSetting.of(dinner), 10**6)
        assert found is None or found.number >= best


def test_two_tables_are_enough_for_it():
    found = many_acquaintances(BoundSetting.of(near_each_other(12, "2x6", 1, 3)), 10**6)
    assert found is not None
    assert found.number < upper_bounds(near_each_other(12, "2x6", 1, 0))[0].value


def test_it_says_nothing_where_others_say_as_much_or_hardly_anybody_is_known():
    dinner = near_each_other(24, "4x6", 3, 6)
    setting = BoundSetting.of(dinner)
    found = many_acquaintances(setting, 10**6)
    assert found is not None
    assert many_acquaintances(setting, found.number) is None
    assert many_acquaintances(BoundSetting.of(near_each_other(24, "4x6", 3, 0)), 10**6) is None


def test_talk_by_distance_and_guests_who_are_away_are_left_to_others():
    by_distance = near_each_other(24, "4x6", 3, 6).changed(talk=Dinner.of(["A"], "1x1", 1).talk)
    assert many_acquaintances(BoundSetting.of(by_distance), 10**6) is None
