from hypothesis import given

from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.running.random_numbers import generator
from tests.solvers.calling import steps
from tests.solvers.counting import any_plan, assert_exact, seeds, some_swaps
from tests.solvers.kinds import bound_dinners


@given(bound_dinners(), seeds)
def test_every_kind_is_broken_as_much_as_its_words_say(dinner, seed):
    problem = problem_of(dinner)
    assert_exact(dinner, problem, begin(dinner, problem, any_plan(dinner, seed)))


@given(bound_dinners(), seeds)
def test_swaps_break_and_mend_every_kind_as_much_as_weighed(dinner, seed):
    problem = problem_of(dinner)
    state = begin(dinner, problem, any_plan(dinner, seed))
    for course, s, t in some_swaps(dinner, state, seed, 10):
        steps(problem, state, generator(1, 1), course, s, t, 0)
        assert_exact(dinner, problem, state)
