"""What is lost on people who meet again, whatever the plan."""

from itertools import combinations

import numpy as np
import pytest

from seating import Acquaintances, Dinner, Plan, Together, judge
from seating.people.pairs import PairTable
from seating.score.random_baseline import random_plan
from seating_solvers.bounds.losses import MOST_COURSES, losses, repeats
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


def seats_less_losses(asked):
    setting = BoundSetting.of(asked)
    return seats_at_a_table(setting).number - max(number for number, _ in losses(setting))


@pytest.mark.parametrize("interest", [1, 2, 5])
def test_two_tables_of_three_lose_two_pairs_whatever_a_pair_is_worth(interest):
    every = PairTable.of(6, dict.fromkeys(combinations(range(6), 2), interest), default=1)
    asked = dinner(6, "2x3", 2, meet="table").changed(interest=every)
    courses = [(*one, *set(range(6)).difference(one)) for one in combinations(range(6), 3)]
    rows = [np.argsort(course) for course in courses]
    best = max(judge(Plan.of(asked, [rows[0], row])).uneven_score.weighted for row in rows)
    assert seats_less_losses(asked) == best == 10 * interest


@pytest.mark.parametrize("meet", ["near", "table", "beside"])
def test_two_who_meet_twice_lose_what_a_second_time_is_worth_less(meet):
    asked = dinner(2, "1x2", 2, meet=meet)
    assert seats_less_losses(asked) == judge(Plan.of(asked, [[0, 1], [1, 0]])).introductions


def test_where_tables_are_filled_however_or_courses_are_too_many_less_is_said():
    couple = dinner(9, "3x4", 2, meet="table", rules=[Together(("1", "2"))])
    circle = Acquaintances.of(9, list(combinations(range(2, 8), 2)))
    however = BoundSetting.however_filled(couple.changed(acquaintances=circle))
    assert however.sizes is None
    assert [number for number, _ in losses(however)] == [1, 0]
    many = dinner(6, "2x3", MOST_COURSES + 1, meet="table")
    assert not list(repeats(BoundSetting.of(many)))
    assert list(repeats(BoundSetting.of(dinner(6, "2x3", MOST_COURSES, meet="table"))))


def test_each_has_a_sentence_of_its_own():
    asked = dinner(12, "3x4", 4, meet="table", rules=[Together(("1", "2"))])
    sentences = [why for _, why in losses(BoundSetting.of(asked))]
    assert len(set(sentences)) == len(sentences) == 5
    assert not any(why.endswith(".") for why in sentences)
