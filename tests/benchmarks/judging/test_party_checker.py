"""The checker of the progressive party against counting by hand, and against the library."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.cases.case import Case
from benchmarks.instances.party_family import party_dinner
from benchmarks.judging.checker import WrongPlan
from benchmarks.judging.party_checker import check_party
from seating import judge
from seating.score.random_baseline import random_plan

SMALL = Case(5, (3, 3), 2, np.array([[0, 1], [2, 3]]))


def broken(*rows):
    return check_party(SMALL, np.array(rows)).broken


def test_counts_by_hand():
    assert broken([0, 1, 3, 4, 2], [3, 4, 0, 1, 5]) == 2  # the fifth meets a crew again
    assert broken([0, 1, 3, 4, 2], [3, 4, 0, 1, 2]) == 1  # the fifth stays
    assert broken([0, 1, 3, 4, 2], [0, 1, 3, 4, 5]) == 4  # only the fifth moves
    assert broken([0, 3, 1, 4, 2], [4, 5, 2, 0, 1]) == 6  # two crews parted, three stay, two meet


def test_refuses_what_is_no_plan():
    with pytest.raises(WrongPlan):
        broken([0, 1, 2, 2, 3], [0, 1, 2, 3, 4])


@given(seed=st.integers(0, 1000), courses=st.integers(1, 4))
def test_agrees_with_the_library(seed, courses):
    case = Case(5, (3, 3), courses, SMALL.knows)
    plan = random_plan(party_dinner(case), np.random.default_rng(seed))
    checked = check_party(case, plan.seats.astype(np.int64))
    assert checked.broken == judge(plan).score.broken
    assert checked.new_pairs == judge(plan).new_pairs
