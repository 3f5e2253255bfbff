import numpy as np
from hypothesis import given, settings

from seating import Dinner
from seating_solvers.annealing.kernels.problem import problem_of
from seating_solvers.annealing.kernels.state import state_of
from tests.dinners import dinners
from tests.solvers.counting import any_plan, seeds


@settings(max_examples=40)
@given(dinners(), seeds)
def test_a_state_holds_the_plan_and_shares_nothing_with_it(dinner, seed):
    plan = any_plan(dinner, seed)
    state = state_of(dinner, problem_of(dinner), plan)
    assert (plan.seats == state.sitting.seat.T).all()
    assert (plan.seats == state.incumbent_seat.T).all()
    assert (state.sitting.guest == plan.occupants).all()
    assert (state.sitting.size == plan.sizes).all()
    before = plan.seats.copy()
    state.sitting.seat[:] = -1
    assert (before == state.incumbent_seat.T).all()
    assert (plan.seats == before).all()


def test_talk_of_all_pairs_is_kept_where_there_are_few():
    dinner = Dinner.of(["Ana", "Bo", "Cy"], knows=[("Ana", "Bo")])
    plan, problem = any_plan(dinner, 1), problem_of(dinner)
    total = state_of(dinner, problem, plan).total
    assert (np.argwhere(total > 0) == [[0, 1], [1, 0]]).all()
    recomputed = problem._replace(pairs=problem.pairs._replace(dense=False))
    assert state_of(dinner, recomputed, plan).total.shape == (1, 1)
