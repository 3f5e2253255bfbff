"""The published checker, as it judges runs: it agrees with the library."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.cases.seat_level_dinner import seat_case, seat_dinner
from benchmarks.cases.seat_level_set import document, seat_level_set
from benchmarks.judging.checker import WrongPlan
from benchmarks.judging.seat_level_checker import check_seat_level
from seating import judge
from seating.score.random_baseline import random_plan

SMALL = [one for one in seat_level_set() if one.guests <= 72]


@given(chosen=st.sampled_from(SMALL), seed=st.integers(0, 1000))
def test_agrees_with_the_library(chosen, seed):
    case = seat_case(document(chosen))
    plan = random_plan(seat_dinner(case), np.random.default_rng(seed))
    checked, verdict = check_seat_level(case, plan.seats.astype(np.int64)), judge(plan)
    assert checked.introductions == pytest.approx(verdict.score.expected, abs=1e-9)
    assert checked.broken == verdict.score.broken
    assert checked.new_pairs == verdict.new_pairs


def test_refuses_what_is_no_plan():
    case = seat_case(document(SMALL[0]))
    with pytest.raises(WrongPlan, match="taken twice"):
        check_seat_level(case, np.zeros((case.courses, case.guests), dtype=np.int64))
