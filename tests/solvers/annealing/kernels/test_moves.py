"""What a move would change, and taking one back."""

from hypothesis import given, settings

from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.running.random_numbers import generator
from tests.solvers.calling import steps
from tests.solvers.counting import any_plan, assert_exact, plan_in, seeds, some_swaps
from tests.solvers.kinds import bound_dinners


@settings(max_examples=40)
@given(bound_dinners(), seeds)
def test_a_move_taken_back_changes_nothing(dinner, seed):
    problem = problem_of(dinner)
    state, rng = begin(dinner, problem, any_plan(dinner, seed)), generator(seed, 0)
    seat = state.sitting.seat.copy()
    for _ in range(30):
        steps(problem, state, rng, 0, 0, 0, -1)
        assert (state.sitting.seat == seat).all()
    assert_exact(dinner, problem, state)


@settings(max_examples=40)
@given(bound_dinners(), seeds)
def test_a_move_weighs_what_it_changes_level_by_level(dinner, seed):
    problem = problem_of(dinner)
    state = begin(dinner, problem, any_plan(dinner, seed))
    for course, s, t in some_swaps(dinner, state, seed, 3):
        before = begin(dinner, problem, plan_in(dinner, state)).score
        steps(problem, state, generator(1, 1), course, s, t, 0)
        after = begin(dinner, problem, plan_in(dinner, state)).score
        assert (state.change == after - before).all()
