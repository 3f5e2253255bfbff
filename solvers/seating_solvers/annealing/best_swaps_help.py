"""Whether making the best swap each time gets further than annealing alone."""

from __future__ import annotations

from seating.dinner.dinner import Dinner
from seating_solvers.annealing.kernels.problem import ACROSS, Problem
from seating_solvers.annealing.kernels.table_walk import MOST_KEPT

LEAST_KNOWN = 0.05
"""Share of all pairs who know each other, from which on it does."""


def best_swaps_help(dinner: Dinner, problem: Problem) -> bool:
    """Whether guests know many of those who are there, and any swap is one of those looked at.

    Parameters
    ----------
    dinner : Dinner
    problem : Problem
        Of that dinner.
    """
    if not knows_many(dinner):
        return False
    plain = not (problem.ruled or problem.goals or problem.by_seat or problem.fair.counts)
    kept = len(dinner.guests) * len(dinner.courses) * len(problem.room.form) <= MOST_KEPT
    return plain and kept and problem.pairs.dense and problem.reach == ACROSS


def knows_many(dinner: Dinner) -> bool:
    """Whether guests know many of those who are there."""
    guests = len(dinner.guests)
    return 2 * len(dinner.prior) >= LEAST_KNOWN * guests * (guests - 1)
