"""Rules that some plan keeps are kept by the plan that is found."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from seating import Dinner, Plan
from seating.score.random_baseline import random_plan
from tests.naive_kinds import Asked, broken
from tests.solvers.annealing.test_waves import waves
from tests.solvers.kinds import kinds_for

ROOMS = ("4x6", "3x8:long", "6x4")


@st.composite
def planted(draw: st.DrawFn) -> Dinner:
    """Dinners of 24 guests with some thirty rules of every kind, all kept by one plan."""
    room, meet = draw(st.sampled_from(ROOMS)), draw(st.sampled_from(["near", "table"]))
    dinner = Dinner.of([str(number) for number in range(24)], room, 3, meet=meet)
    plan = random_plan(dinner, np.random.default_rng(draw(st.integers(0, 10**6))))
    asked = kinds_for(24, len(dinner.tables), 24, 3)
    kinds = draw(st.lists(asked, min_size=20, max_size=60))
    kept = tuple(kind for kind in kinds if not broken(plan, kind))
    return dinner.changed(rules=(Asked(kept),))


@settings(max_examples=10, derandomize=True)
@given(planted())
def test_no_rule_is_broken_that_could_be_kept(dinner):
    found, _ = waves(dinner, 400_000)
    assert found.score.broken == 0
    assert not any(broken(Plan(dinner, found.seats), kind) for kind in dinner.rules[0].asked)
