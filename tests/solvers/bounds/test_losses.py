"""What is lost on people who meet again, whatever the plan."""

from itertools import combinations

import numpy as np
import pytest

from seating import Acquaintances, Dinner, Together, judge
from seating.score.random_baseline import random_plan
from seating_solvers.bounds.losses import losses, repeats
from seating_solvers.bounds.seats_at_a_table import seats_at_a_table
from seating_solvers.bounds.shared.bound_setting import BoundSetting


def dinner(people, tables, courses, **more):
    return Dinner.of([str(number) for number in range(people)], tables, courses, **more)


@pytest.mark.parametrize("seed", range(4))
def test_no_plan_repeats_fewer_pairs(seed):
    asked = dinner(20, "4x5", 5, meet="table")
    plan = random_plan(asked, np.random.default_rng(seed))
    tables = asked.table_of_seat[plan.seats]
    shared = [(row[:, None] == row)[np.triu_indices(20, 1)] for row in tables]
    times = np.maximum(np.sum(shared, axis=0) - 1, 0).sum()
    assert 20 <= max(number for number, _ in repeats(BoundSetting.of(asked))) <= times


@pytest.mark.parametrize("meet", ["near", "table", "beside"])
def test_no_plan_that_keeps_rules_loses_less(meet):
    known = Acquaintances.of(12, list(combinations(range(5), 2)))
    asked = dinner(12, "3x4", 3, meet=meet).changed(acquaintances=known)
    setting = BoundSetting.of(asked)
    most = seats_at_a_table(setting).number - max(number for number, _ in losses(setting))
    plans = [random_plan(asked, np.random.default_rng(seed)) for seed in range(5)]
    assert max(judge(plan).introductions for plan in plans) <= most


def test_each_has_a_sentence_of_its_own():
    asked = dinner(12, "3x4", 4, meet="table", rules=[Together(("1", "2"))])
    sentences = [why for _, why in losses(BoundSetting.of(asked))]
    assert len(set(sentences)) == len(sentences) == 5
    assert not any(why.endswith(".") for why in sentences)
