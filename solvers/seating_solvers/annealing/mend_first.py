"""A plan is mended before anything else is done with the time: a stage of the portfolio."""

from __future__ import annotations

from seating.dinner.plan import Plan
from seating_solvers.annealing.kernels.problem import holding, problem_of
from seating_solvers.annealing.mended_plan import mended_plan
from seating_solvers.running.random_numbers import generator
from seating_solvers.running.random_streams import KernelStreams
from seating_solvers.running.when_to_stop import Watch

SHARE = 0.5
"""Of the moves of a budget, at most."""

SURE = 1.0
"""Seconds beyond those of a budget, at most, in which rules are mended however late it is."""

MOST = 2**40
"""More moves than any mending makes."""


def mend_first(plan: Plan, watch: Watch, seed: int) -> tuple[Plan, int]:
    """The plan mended, if it is a large one; tables stay filled as is wanted, or as they are.

    Parameters
    ----------
    plan : Plan
    watch : Watch
        The budget being spent.
    seed : int

    Returns
    -------
    Plan
    int
        Moves tried.
    """
    limit = watch.budget.iterations
    moves = MOST if limit is None else max(int(SHARE * limit), 1)
    rng = generator(seed, KernelStreams.DIRECTED_MENDING.at())
    problem = holding(problem_of(plan.dinner), plan)
    return mended_plan(plan, problem, rng, moves, watch.later(SURE).over)
