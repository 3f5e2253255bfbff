"""The walk that draws swaps of two tables: what it keeps, and what it makes when cold and hot."""

import numpy as np
import pytest

from seating.dinner.plan import Plan
from seating.score.score import judge
from seating_solvers.annealing.kernels.cooling import NO_TARGET, WEIGH, Cooling
from seating_solvers.annealing.kernels.gibbs_walk import EVERY, swaps_of, walked_gibbs
from seating_solvers.annealing.kernels.state import INTRODUCTIONS
from seating_solvers.annealing.kernels.table_walk import tables_of
from seating_solvers.running.random_numbers import generator
from tests.solvers.annealing.kernels.test_table_walk import DINNERS, begun, of_tables
from tests.solvers.annealing.kernels.test_tabu_walk import small, swaps_at
from tests.solvers.counting import assert_exact

COLD = 0.01


def sampled(dinner, seed, moves=2000, hot=2.0, cold=0.1, target=NO_TARGET, only=EVERY):
    """Problem, state and what each table adds after a walk, and the moves it took."""
    problem, state = begun(dinner, seed)
    tables = tables_of(problem, state)
    cooling = Cooling(moves, hot, cold, penalty=0.0, mode=WEIGH, target=target)
    swaps, rng = swaps_of(tables.record), generator(seed, 1)
    return problem, state, tables, walked_gibbs(tables, swaps, rng, cooling, only)


def seats_of(state):
    return np.ascontiguousarray(state.sitting.seat.T, dtype=np.int32)


@pytest.mark.parametrize("kind", DINNERS)
def test_what_it_keeps_is_what_a_recount_says(kind):
    dinner = DINNERS[kind]()
    before = begun(dinner, 7)[1].score[INTRODUCTIONS]
    problem, state, tables, tried = sampled(dinner, 7)
    assert tried == 2000
    assert_exact(dinner, problem, state)
    assert state.incumbent[INTRODUCTIONS] > before
    kept, again = tables.record.added, tables_of(problem, state).record.added
    for course, seats in enumerate(state.sitting.seat.T):
        there = seats >= 0
        assert np.array_equal(kept[course][:, there], again[course][:, there])


@pytest.mark.parametrize("seed", range(4))
def test_when_cold_it_ends_where_no_swap_gains(seed):
    dinner = small()
    _, state, _, _ = sampled(dinner, seed, hot=COLD, cold=COLD)
    reached = state.score[INTRODUCTIONS]
    assert reached == state.incumbent[INTRODUCTIONS]
    better = [
        judge(Plan(dinner, some)).score.introductions for some in swaps_at(dinner, seats_of(state))
    ]
    assert max(better) <= reached


def test_when_hot_it_is_where_chance_leads_but_keeps_the_best():
    _, state, _, _ = sampled(of_tables(), 3, hot=100.0, cold=100.0)
    _, other, _, _ = sampled(of_tables(), 3)
    assert state.score[INTRODUCTIONS] < state.incumbent[INTRODUCTIONS]
    assert state.incumbent[INTRODUCTIONS] < other.incumbent[INTRODUCTIONS]


def test_one_course_is_changed_where_only_one_is_to_be():
    before = seats_of(begun(of_tables(), 3)[1])
    after = seats_of(sampled(of_tables(), 3, only=1)[1])
    changed = (before != after).any(axis=1)
    assert changed.tolist() == [False, True, False]


def test_it_stops_at_the_target():
    _, state, _, tried = sampled(of_tables(), 3)
    reached = int(state.incumbent[INTRODUCTIONS])
    _, sooner, _, less = sampled(of_tables(), 3, target=reached - 5)
    assert less < tried
    assert reached - 5 <= sooner.incumbent[INTRODUCTIONS] == sooner.score[INTRODUCTIONS]


def test_one_seed_makes_one_walk():
    whole, again = (sampled(of_tables(), 3, 400)[1] for _ in range(2))
    assert np.array_equal(whole.incumbent_seat, again.incumbent_seat)
    other = sampled(of_tables(), 4, 400)[1]
    assert not np.array_equal(whole.incumbent_seat, other.incumbent_seat)
