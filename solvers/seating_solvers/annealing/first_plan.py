"""A plan to hold in hand while the search is compiled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan

if TYPE_CHECKING:
    from seating_solvers.annealing.kernels.problem import Problem


def first_plan(dinner: Dinner, seed: int, problem: Problem | None = None) -> Plan:
    """Guests at random, tables filled as the dinner wants; rules are not all kept.

    Parameters
    ----------
    dinner : Dinner
    seed : int
    problem : Problem, optional
        Of the dinner, where it is made already.
    """
    from seating_solvers.annealing.kernels.problem import problem_of
    from seating_solvers.annealing.random_start import random_start
    from seating_solvers.running.random_streams import NumpyStreams, numpy_generator

    random = numpy_generator(seed, NumpyStreams.FIRST_PLAN.at())
    return random_start(dinner, problem or problem_of(dinner), random)
