"""Bounds of which the costly ones are asked for only where a plan falls short."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from seating import Dinner, judge
from seating.score.random_baseline import random_plan
from seating_solvers.bounds.late_bounds import LateBounds
from seating_solvers.bounds.tightest import tightened, upper_bounds

NAMES = [f"Guest {number}" for number in range(24)]
NEAR = [
    (NAMES[one], NAMES[two])
    for one, two in combinations(range(24), 2)
    if min(two - one, 24 - two + one) < 8
]
RING = Dinner.of(NAMES, "4x6", 2, knows=NEAR, meet="table")
"""Everyone knows the seven next to them on either side of a ring: the costly argument says more."""


@pytest.fixture
def asked(monkeypatch):
    """The bounds that the costly argument was asked to lower."""
    numbers = []

    def watched(setting, bound):
        numbers.append(bound)
        return tightened(setting, bound)

    monkeypatch.setattr("seating_solvers.bounds.late_bounds.tightened", watched)
    return numbers


def test_a_plan_that_comes_up_to_the_bound_asks_for_no_lower_one(asked):
    bounds = LateBounds.of(RING)
    most = bounds.introductions
    score = judge(random_plan(RING, np.random.default_rng(1))).uneven_score
    assert bounds.short_of(replace(score, weighted=most.value)) is most
    assert asked == []


def test_bounds_that_are_looked_for_meanwhile_are_the_same():
    with ThreadPoolExecutor(1) as threads:
        bounds = LateBounds.of(RING, threads)
    at_once = LateBounds.of(RING)
    assert (bounds.introductions, bounds.pairs) == (at_once.introductions, at_once.pairs)
    verdict = judge(random_plan(RING, np.random.default_rng(1)))
    assert bounds.both_short_of(verdict) == upper_bounds(RING)


def test_a_plan_that_falls_short_gets_the_tightest_and_it_is_looked_for_once(asked):
    bounds = LateBounds.of(RING)
    simple = bounds.introductions, bounds.pairs
    verdict = judge(random_plan(RING, np.random.default_rng(1)))
    both = bounds.both_short_of(verdict)
    assert both == upper_bounds(RING)
    assert both[0].value < simple[0].value
    assert both[1].value < simple[1].value
    assert bounds.both_short_of(verdict) == both == (bounds.tightest(), bounds.pairs)
    assert asked == list(simple)


def test_a_proof_lowers_the_bound_and_never_raises_it():
    bounds = LateBounds.of(RING)
    lower = replace(bounds.tightest(), value=bounds.tightest().value - 1)
    higher = replace(lower, value=lower.value + 9)
    for proven in (None, lower, higher, replace(lower, why="as low for another reason")):
        bounds.proven(proven)
    assert bounds.introductions is lower
