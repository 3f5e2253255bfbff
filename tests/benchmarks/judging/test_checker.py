"""The checker against counting by hand, and against the library's own score."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.cases.case import Case
from benchmarks.cases.case_dinner import case_dinner
from benchmarks.judging.checker import WrongPlan, check
from seating import judge
from seating.score.random_baseline import random_plan


def test_counts_by_hand():
    case = Case(4, (2, 2), 2, np.array([[0, 1]]))
    checked = check(case, np.array([[0, 1, 2, 3], [0, 2, 1, 3]]))
    assert (checked.new_pairs, checked.repeats, checked.known) == (3, 0, 1)


def test_counts_repeats():
    case = Case(4, (2, 2), 2)
    assert check(case, np.array([[0, 1, 2, 3], [2, 3, 0, 1]])).repeats == 2


@pytest.mark.parametrize(
    "seats",
    [[[0, 0, 1, 2]], [[0, 1, 2, 4]], [[0, 1, 2, -1]], [[0, 1, 2]]],
    ids=["a seat twice", "no such seat", "a guest without a seat", "a guest forgotten"],
)
def test_refuses_what_is_no_plan(seats):
    with pytest.raises(WrongPlan):
        check(Case(4, (2, 2), 1), np.array(seats))


@given(
    tables=st.integers(1, 4),
    seats=st.integers(2, 9),
    courses=st.integers(1, 4),
    meet=st.sampled_from(["table", "near"]),
    seed=st.integers(0, 1000),
)
def test_agrees_with_the_library(tables, seats, courses, meet, seed):
    random = np.random.default_rng(seed)
    guests = tables * seats - int(random.integers(0, seats))
    knows = np.sort(random.integers(0, guests, (guests, 2)), axis=1)
    knows = np.unique(knows[knows[:, 0] != knows[:, 1]], axis=0)
    away = np.array([[0, guests - 1]])
    case = Case(guests, (seats,) * tables, courses, knows, away, meet)
    if courses == 1 and guests == 1:
        return
    plan = random_plan(case_dinner(case), random)
    checked, verdict = check(case, plan.seats.astype(np.int64)), judge(plan)
    assert checked.new_pairs == verdict.new_pairs
    assert checked.known == verdict.known_at_table
    assert checked.introductions == pytest.approx(verdict.score.expected, rel=0.005, abs=0.02)
