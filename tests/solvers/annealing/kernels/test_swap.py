from hypothesis import given

from seating_solvers.running.random_numbers import generator
from tests.solvers.calling import steps
from tests.solvers.counting import assert_exact, seeds, some_swaps, started


@given(started(), seeds)
def test_swaps_change_just_what_they_were_weighed_to(held, seed):
    dinner, problem, state = held
    for course, s, t in some_swaps(dinner, state, seed):
        steps(problem, state, generator(1, 1), course, s, t, 0)
    assert_exact(dinner, problem, state)


@given(started(), seeds)
def test_a_swap_taken_back_is_none(held, seed):
    dinner, problem, state = held
    before = state.sitting.seat.copy()
    for course, s, t in some_swaps(dinner, state, seed):
        steps(problem, state, generator(1, 1), course, s, t, 0)
        steps(problem, state, generator(1, 1), course, t, s, 0)
    assert (state.sitting.seat == before).all()
    assert_exact(dinner, problem, state)
