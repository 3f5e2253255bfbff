import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seating import Dinner, Plan
from seating.rules.shared.kinds import CountAtTable
from seating.score.score import judge
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.cooling import (
    KEEP,
    MEND,
    NO_TARGET,
    SAMPLE,
    WEIGH,
    Cooling,
)
from seating_solvers.annealing.kernels.entry_points import sampled, walked
from seating_solvers.annealing.kernels.problem import fairly, problem_of
from seating_solvers.annealing.kernels.state import UNEVENNESS
from seating_solvers.annealing.random_start import random_start
from seating_solvers.running.random_numbers import generator
from tests.dinners import dinners
from tests.naive_kinds import Asked
from tests.solvers.counting import assert_exact, seeds
from tests.solvers.kinds import bound_dinners

modes = st.sampled_from([WEIGH, KEEP, MEND, SAMPLE])


def begun(dinner, seed, fair=False):
    problem = fairly(problem_of(dinner), dinner) if fair else problem_of(dinner)
    plan = random_start(dinner, problem, np.random.default_rng(seed))
    return problem, begin(dinner, problem, plan)


def walk(problem, state, seed, mode, moves=300, target=NO_TARGET):
    cooling = Cooling(moves, hot=1e5, cold=1.0, penalty=1e6, mode=mode, target=target)
    return walked(problem, state, generator(seed, 1), cooling)


@settings(max_examples=40)
@given(bound_dinners() | dinners(rules=False), seeds, modes, st.booleans())
def test_what_a_walk_keeps_up_to_date_is_what_a_count_finds(dinner, seed, mode, fair):
    problem, state = begun(dinner, seed, fair)
    walk(problem, state, seed, mode)
    assert_exact(dinner, problem, state)
    assert not state.sitting.marks.any()


@settings(max_examples=40)
@given(bound_dinners(), seeds, modes)
def test_the_incumbent_is_a_plan_of_that_score_and_no_worse_than_the_start(dinner, seed, mode):
    problem, state = begun(dinner, seed)
    first = judge(Plan(dinner, state.incumbent_seat.T)).uneven_score
    walk(problem, state, seed, mode)
    best = judge(Plan(dinner, state.incumbent_seat.T)).uneven_score
    assert state.incumbent.tolist() == [best.broken, best.shortfall, best.introductions, 0]
    assert best >= first


@settings(max_examples=40)
@given(bound_dinners() | dinners(rules=False), seeds)
def test_where_unevenness_counts_no_introduction_below_the_floor_is_lost_for_it(dinner, seed):
    problem, state = begun(dinner, seed, fair=True)
    first = judge(Plan(dinner, state.incumbent_seat.T)).score
    unit = dinner.talk.worth.unit
    cooling = Cooling(300, 9.0, 0.1, 3 / unit, KEEP, NO_TARGET, first.weighted, 0, unit)
    walked(problem, state, generator(seed, 1), cooling)
    best = judge(Plan(dinner, state.incumbent_seat.T)).score
    counted = [best.broken, best.shortfall, best.weighted, best.unevenness]
    assert state.incumbent.tolist() == counted
    assert (best.broken, best.shortfall) <= (first.broken, first.shortfall)
    if (best.broken, best.shortfall) == (first.broken, first.shortfall):
        assert best.weighted >= first.weighted
        assert best.unevenness <= first.unevenness


@settings(max_examples=40)
@given(bound_dinners(), seeds)
def test_rules_that_are_kept_stay_kept(dinner, seed):
    problem, state = begun(dinner, seed)
    before = int(state.score[0])
    for _ in range(5):
        walk(problem, state, seed, KEEP, 50)
        assert state.score[0] <= before
        before = int(state.score[0])


@settings(max_examples=40)
@given(bound_dinners(), seeds)
def test_sampling_changes_nothing(dinner, seed):
    problem, state = begun(dinner, seed)
    seat = state.sitting.seat.copy()
    sampled(problem, state, generator(seed, 1), 100)
    assert (state.sitting.seat == seat).all()


def test_mending_ends_when_no_rule_is_broken():
    dinner = Dinner.of([str(number) for number in range(16)], "4x4", 2)
    four = [frozenset(range(start, start + 4)) for start in range(0, 16, 4)]
    tables = frozenset(range(4))
    kinds = tuple(CountAtTable(some, course, tables, 1, 1) for some in four for course in (0, 1))
    problem, state = begun(dinner.changed(rules=(Asked(kinds),)), 1)
    assert state.score[0] > 0
    assert walk(problem, state, 1, MEND, 20_000) < 20_000
    assert state.score[0] == state.incumbent[0] == 0


def test_a_walk_for_unevenness_ends_where_it_is_least():
    dinner = Dinner.of([str(number) for number in range(16)], "4x4", 2, meet="table")
    problem, state = begun(dinner, 1, fair=True)
    before = int(state.score[UNEVENNESS])
    cooling = Cooling(20_000, 9.0, 0.1, 3.0, KEEP, NO_TARGET, floor=0, least=before - 1)
    assert walked(problem, state, generator(1, 1), cooling) < 20_000
    assert state.incumbent[UNEVENNESS] < before


@pytest.mark.parametrize("target", [1, 20])
def test_a_walk_ends_at_its_target(target):
    dinner = Dinner.of([str(number) for number in range(12)], "3x4", 2, meet="table")
    problem, state = begun(dinner, 1)
    assert walk(problem, state, 1, WEIGH, 20_000, target) < 20_000
    assert state.incumbent[2] >= target
