"""Kept exactly up to date: `test_swap` and `test_walk` hold records to those counted anew."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating import Dinner
from seating.score.score import judge
from seating.talk.worth import chance
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.fairness import BOUND, used_to
from seating_solvers.annealing.kernels.pair_record import (
    MEETING,
    MOST_TALK,
    STRANGER,
    TIMES,
    gains_of,
    meetings_in,
    records_before,
)
from seating_solvers.annealing.kernels.problem import dense_total, fairly, problem_of
from seating_solvers.annealing.kernels.state import UNEVENNESS
from tests.dinners import dinners
from tests.solvers.counting import any_plan, seeds


def taken_apart(record):
    return record & MOST_TALK, record >> STRANGER & 1, record >> TIMES


@given(dinners())
def test_a_record_tells_talk_strangers_and_times_apart(dinner):
    before = dense_total(dinner.prior, dinner.talk.worth.cap)
    talk, stranger, times = taken_apart(records_before(dinner, before))
    assert (talk == before).all()
    assert (stranger == (before < dinner.talk.worth.half)).all()
    assert (times == used_to(dinner).dense(np.int64)).all()


@given(dinners(), seeds)
def test_records_hold_all_courses_that_a_pair_share(dinner, seed):
    plan = any_plan(dinner, seed)
    problem = fairly(problem_of(dinner), dinner)
    state = begin(dinner, problem, plan)
    plain = begin(dinner, problem_of(dinner), plan)
    talk, _, times = taken_apart(state.record)
    assert (talk == plain.total).all()
    ledger = judge(plan).unevenness.ledger
    shared = times - used_to(dinner).dense(np.int64)
    for key, courses in zip(ledger.keys.tolist(), ledger.courses.tolist(), strict=True):
        one, two = divmod(key, len(dinner.guests))
        assert shared[one, two] == shared[two, one] == courses
    assert shared.sum() == 2 * ledger.courses.sum()


changes = st.lists(st.tuples(st.booleans(), st.integers(0, 40), st.integers(0, 40)), max_size=60)


@given(changes, st.integers(1, 40))
def test_gains_add_up_in_worth_and_in_meetings(changes, half):
    worth = 25_000 * np.minimum(np.arange(41), 30)
    gains, halves = gains_of(worth, half), 1 << STRANGER
    met = gain = expected = 0
    for stranger, before, after in changes:
        gain += int(gains[halves * stranger + after] - gains[halves * stranger + before])
        expected += int(worth[after] - worth[before])
        met += stranger * (int(after >= half) - int(before >= half))
    meetings = meetings_in.py_func(gain)
    assert meetings == met
    assert gain - (meetings << MEETING) == expected


def test_gains_have_room_for_more_than_any_table_could_gain():
    most = chance().most * (1 << 18)
    for met in (-1, 0, 3):
        for worth in (-most, most):
            gain = worth + (met << MEETING)
            assert meetings_in.py_func(gain) == met


def test_those_who_are_bound_together_never_come_near_a_repeat():
    assert BOUND + 1000 < 0
    assert np.iinfo(np.int32).min <= BOUND << TIMES


def test_talk_for_which_a_record_has_no_room_is_found_from_seats():
    courses = 600
    dinner = Dinner.of([str(number) for number in range(6)], "2x3", courses, meet="near")
    problem = fairly(problem_of(dinner), dinner)
    assert problem_of(dinner).pairs.dense
    assert not problem.pairs.dense
    plan = any_plan(dinner, 1)
    assert begin(dinner, problem, plan).score[UNEVENNESS] == judge(plan).unevenness.value
