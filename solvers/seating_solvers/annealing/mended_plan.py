"""A large plan whose broken rules are mended by moves directed at what is broken."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from seating.dinner.plan import Plan
from seating_solvers.annealing.kernels.problem import WITHIN, Problem
from seating_solvers.annealing.kernels.state import state_of
from seating_solvers.annealing.mending.directed import directed

LARGE = 1_000
"""Guests times courses from which mending is directed. At smaller dinners random moves mend as
well, and nothing more needs to be compiled."""


def mended_plan(
    plan: Plan, problem: Problem, rng: NDArray[np.uint64], moves: int, over: Callable[[], bool]
) -> tuple[Plan, int]:
    """A plan with no more rules broken, that keeps as many introductions as may be.

    Small dinners and those without rules come back as they are.

    Parameters
    ----------
    plan : Plan
    problem : Problem
        Of its dinner.
    rng : ndarray of uint64, shape (1,)
    moves : int
        How many to weigh, at most.
    over : callable
        Whether to stop.

    Returns
    -------
    Plan
    int
        Moves weighed.
    """
    if not suits(problem):
        return plan, 0
    problem = to_be_mended(problem)
    state = state_of(plan.dinner, problem, plan)
    tried = directed(problem, state, rng, moves, over, plan.dinner.talk.worth.unit)
    if not tried:
        return plan, 0
    seats = np.ascontiguousarray(state.incumbent_seat.T, dtype=np.int32)
    return Plan(plan.dinner, seats), tried


def to_be_mended(problem: Problem) -> Problem:
    """The problem as mending looks at it, for which code is compiled once.

    Talk is recomputed from seats: a table of all pairs takes longer to fill than mending takes.
    Unevenness is known not to count when it is compiled (`running.known_flags`).
    """
    pairs, fair = problem.pairs._replace(dense=False), problem.fair._replace(counts=False)
    return problem._replace(goals=False, pairs=pairs, fair=fair)


def suits(problem: Problem) -> bool:
    """Whether there are rules to mend, at a dinner that is large enough."""
    large = len(problem.attendance.there) >= LARGE
    return large and problem.ruled and problem.reach != WITHIN and not problem.fair.counts
