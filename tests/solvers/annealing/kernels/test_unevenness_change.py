"""Held exactly to a recount by `test_swap` and `test_walk`, whose dinners look at unevenness."""

import numpy as np
import pytest

from seating import Dinner, Plan
from seating.score.score import judge
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.problem import fairly, problem_of
from seating_solvers.annealing.kernels.state import UNEVENNESS
from seating_solvers.running.random_numbers import generator
from tests.solvers.calling import steps
from tests.solvers.counting import people_around, plan_in


@pytest.mark.parametrize("meet", ["table", "beside", "near"])
@pytest.mark.parametrize("dense", [True, False])
def test_going_to_an_empty_seat_changes_what_those_left_and_those_found_miss(meet, dense):
    dinner = Dinner.of([str(number) for number in range(5)], "1x3,1x4", 2, meet=meet)
    problem = fairly(problem_of(dinner), dinner)
    problem = problem._replace(pairs=problem.pairs._replace(dense=dense))
    plan = Plan(dinner, np.array([[0, 1, 2, 3, 4], [0, 3, 1, 4, 6]], dtype=np.int32))
    state = begin(dinner, problem, plan)
    steps(problem, state, generator(1, 1), 0, 0, 5, 0)
    moved = judge(Plan(dinner, np.ascontiguousarray(state.sitting.seat.T)))
    assert state.sitting.seat[0, 0] == 5
    assert state.score[UNEVENNESS] == moved.unevenness.value
    assert state.around.tolist() == people_around(dinner, plan_in(dinner, state))
    assert state.missed.tolist() == moved.unevenness.missed.tolist()
