"""Each guest's best table mates."""

import numpy as np
import pytest

from seating import Acquaintances, Dinner, Plan, judge
from seating.people.pairs import PairTable
from seating.score.random_baseline import random_plan
from seating.words.sentences.told import within
from seating_solvers.bounds.by_guest import WHY, by_guest
from seating_solvers.bounds.shared.bound_setting import BoundSetting


def bound(dinner):
    return by_guest(BoundSetting.of(dinner)).number // dinner.talk.worth.unit


def dinner(people, tables, courses, **more):
    return Dinner.of([str(number) for number in range(people)], tables, courses, **more)


def test_nobody_meets_more_than_sit_at_the_table():
    assert bound(dinner(12, "3x4", 1, meet="table")) == 12 * 3 // 2
    assert bound(dinner(12, "3x4", 3, meet="table")) == 12 * 9 // 2


def test_nobody_meets_more_than_there_are_left():
    whole = dinner(6, "2x3", 9, meet="table")
    assert bound(whole) == 6 * 5 // 2
    known = whole.changed(acquaintances=Acquaintances.of(6, [(0, 1), (0, 2), (3, 4)]))
    assert bound(known) == 15 - 3


def test_whom_somebody_would_like_to_meet_counts_as_often_as_in_the_score():
    wish = PairTable.of(4, {(0, 2): 3}, default=1)
    asked = dinner(4, "2x2", 1, meet="table").changed(interest=wish)
    found = by_guest(BoundSetting.of(asked))
    granted = judge(Plan.of(asked, [[0, 2, 1, 3]]))
    # Ana and Cy count three, and each of the others one
    assert found.number == granted.weighted == 3 + 1


@pytest.mark.parametrize("meet", ["near", "table", "beside"])
def test_no_plan_exceeds_it(meet):
    asked = dinner(11, "2x4,1x5:long", 2, meet=meet)
    found = by_guest(BoundSetting.of(asked))
    assert found.why == within(WHY)
    plans = [random_plan(asked, np.random.default_rng(seed)) for seed in range(5)]
    assert max(judge(plan).introductions for plan in plans) <= found.number
