"""The state in which a search begins."""

from __future__ import annotations

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating_solvers.annealing.kernels.entry_points import count
from seating_solvers.annealing.kernels.problem import Problem
from seating_solvers.annealing.kernels.state import State, state_of


def begin(dinner: Dinner, problem: Problem, plan: Plan) -> State:
    """The counted state of a plan, which is also the incumbent."""
    state = state_of(dinner, problem, plan)
    count(problem, state)
    state.incumbent[:] = state.score
    return state
