import numpy as np
from hypothesis import given, settings

from seating import Dinner, Together
from seating.dinner.plan import Plan
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.annealing.kernels.state import BROKEN, INTRODUCTIONS, state_of
from seating_solvers.annealing.mended_plan import to_be_mended
from seating_solvers.annealing.mending.directed import mending_of
from seating_solvers.annealing.mending.mend_walk import mend
from seating_solvers.running.packed_array import PackedArray
from seating_solvers.running.packed_record import PackedRecord
from seating_solvers.running.random_numbers import generator
from tests.solvers.counting import any_plan, seeds
from tests.solvers.kinds import bound_dinners

PATIENCE = 100


def mended(dinner, seed, moves):
    """A dinner's problem, a state after so many moves, and how many were made."""
    problem = to_be_mended(problem_of(dinner))
    state = state_of(dinner, problem, any_plan(dinner, seed))
    tried = mend(
        PackedRecord(problem),
        PackedRecord(state),
        PackedRecord(mending_of(problem, state)),
        PackedArray(generator(seed, 0)),
        moves,
        PATIENCE,
        dinner.talk.worth.unit,
    )
    return problem, state, tried


@settings(max_examples=50)
@given(bound_dinners(), seeds)
def test_what_is_kept_count_of_is_what_the_judge_finds(dinner, seed):
    problem, state, _ = mended(dinner, seed, 300)
    now, best = state.sitting.seat, state.incumbent_seat
    fresh, incumbent = (
        begin(dinner, problem, Plan(dinner, np.ascontiguousarray(seats.T))).score
        for seats in (now, best)
    )
    assert fresh[BROKEN] == state.score[BROKEN]
    assert incumbent[BROKEN] == state.incumbent[BROKEN]
    # introductions are counted from where mending begins, and goals are not looked at
    changed = fresh[INTRODUCTIONS] - incumbent[INTRODUCTIONS]
    assert changed == state.score[INTRODUCTIONS] - state.incumbent[INTRODUCTIONS]
    started = begin(dinner, problem, any_plan(dinner, seed))
    assert state.incumbent[BROKEN] <= started.score[BROKEN]


def test_a_party_that_is_apart_comes_together():
    rules = [Together(("1", "2", "3")), Together(("4", "5"))]
    dinner = Dinner.of([str(number) for number in range(1, 41)], "8x5", 3, rules=rules)
    _, state, _ = mended(dinner, 1, 20_000)
    assert state.incumbent[BROKEN] == 0


def test_where_rules_contradict_each_other_mending_ends():
    rules = [Together(tuple(str(number) for number in range(1, 8)))]
    dinner = Dinner.of([str(number) for number in range(1, 41)], "8x5", 1, rules=rules)
    _, state, tried = mended(dinner, 1, 10**9)
    assert tried < 10**6
    assert state.incumbent[BROKEN] == 10  # five at a table, and two
