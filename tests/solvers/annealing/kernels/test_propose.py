import numpy as np
from hypothesis import given, settings

from seating import ComesBack, Dinner, Stays, Together
from seating.score.score import judge
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.annealing.random_start import random_start
from seating_solvers.running.random_numbers import generator
from tests.solvers.calling import steps
from tests.solvers.counting import assert_exact, plan_in, seeds
from tests.solvers.kinds import bound_dinners


def begun(dinner, seed):
    problem = problem_of(dinner)
    plan = random_start(dinner, problem, np.random.default_rng(seed))
    return problem, begin(dinner, problem, plan)


@settings(max_examples=40)
@given(bound_dinners(), seeds)
def test_moves_change_just_what_they_were_weighed_to(dinner, seed):
    problem, state = begun(dinner, seed)
    rng = generator(seed, 0)
    for _ in range(40):
        steps(problem, state, rng, 0, 0, 0, 1)
    assert_exact(dinner, problem, state)


@settings(max_examples=40)
@given(bound_dinners(), seeds)
def test_tables_keep_their_least_and_most_guests(dinner, seed):
    problem, state = begun(dinner, seed)
    attendance, size = problem.attendance, state.sitting.size
    before = size.copy()
    rng = generator(seed, 0)
    for _ in range(40):
        steps(problem, state, rng, 0, 0, 0, 1)
        assert (size >= np.minimum(attendance.low, before)).all()
        assert (size <= np.maximum(attendance.high, before)).all()


def moves_of_several_swaps(dinner):
    """States after each move of several swaps, of a thousand moves."""
    problem, state = begun(dinner, 1)
    rng = generator(1, 0)
    for _ in range(1000):
        if steps(problem, state, rng, 0, 0, 0, 1) > 1:
            yield state


def test_some_moves_take_a_guest_who_stays_to_another_seat_all_evening():
    dinner = Dinner.of([str(number) for number in range(12)], "3x4", 3, rules=[Stays("1")])
    seats = [state.sitting.seat[0].tolist() for state in moves_of_several_swaps(dinner)]
    moved = {seats_of[0] for seats_of in seats if len(set(seats_of)) == 1}
    assert len(moved) > 3


def test_some_moves_take_a_guest_who_comes_back_to_another_seat_at_both_courses():
    back = ComesBack(("1",), as_at="Starter", courses=("Dessert",))
    dinner = Dinner.of([str(number) for number in range(12)], "3x4", 3, rules=[back])
    seats = [state.sitting.seat[0].tolist() for state in moves_of_several_swaps(dinner)]
    assert len({first for first, _, last in seats if first == last}) > 3


def test_some_moves_take_a_party_to_another_table_together():
    party = Together(("1", "2", "3"))
    dinner = Dinner.of([str(number) for number in range(12)], "3x4", 1, rules=[party])
    kept = [judge(plan_in(dinner, state)).score.broken for state in moves_of_several_swaps(dinner)]
    assert kept.count(0) > 3
