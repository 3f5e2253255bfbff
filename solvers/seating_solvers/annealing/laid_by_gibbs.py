"""Courses laid by Gibbs sampling: cooled down one after the other, and then all of them together.

A course alone soon finds its best order, while all at once freeze in a poor one; those that are
laid stay as they are until the last one lies, too.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.best_swaps import all_new
from seating_solvers.annealing.courses_in_turn import courses_in_turn, incumbent_of
from seating_solvers.annealing.kernels.cooling import WEIGH, Cooling
from seating_solvers.annealing.kernels.gibbs_walk import EVERY, swaps_of, walked_gibbs
from seating_solvers.annealing.kernels.problem import Problem
from seating_solvers.annealing.kernels.state import State
from seating_solvers.annealing.kernels.table_walk import tables_of
from seating_solvers.annealing.temperature import Temperatures

SLICE = 50_000
"""Moves between two looks at the clock; fixed, so that results do not depend on it."""

LAYING, TOGETHER = 0.5, 0.25
"""Of the moves of a search: for a course after the other, and for all of them together."""

ONE, ALL = Temperatures(0.4, 0.12), Temperatures(0.2, 0.12)
"""Both ends, in introductions: of a course alone, and of all once they are laid."""


def laid_by_gibbs(
    dinner: Dinner,
    problem: Problem,
    plan: Plan,
    rng: NDArray[np.uint64],
    over: Callable[[], bool],
    moves: int,
) -> tuple[Plan, int]:
    """A plan whose courses are laid one after the other and then improved together.

    Parameters
    ----------
    dinner : Dinner
    problem : Problem
        Of that dinner, one that `seating_solvers.annealing.best_swaps` can walk.
    plan : Plan
        Where guests sit at courses until their turn comes.
    rng : ndarray of uint64, shape (1,)
    over : callable
        Says when to stop.
    moves : int
        Of the whole search.

    Returns
    -------
    Plan
    int
        The moves it took.
    """
    count = np.flatnonzero(~problem.room.quiet)
    each = int(LAYING * moves) // max(len(count), 1)

    def lay(part: Problem, state: State, course: int) -> int:
        return gibbs(part, state, rng, over, each, ONE, course)

    plan, tried = courses_in_turn(dinner, problem, plan, count, lay)
    state = begin(dinner, problem, plan)
    tried += gibbs(problem, state, rng, over, int(TOGETHER * moves), ALL)
    return incumbent_of(dinner, state), tried


def gibbs(
    problem: Problem,
    state: State,
    rng: NDArray[np.uint64],
    over: Callable[[], bool],
    moves: int,
    ends: Temperatures,
    only: int = EVERY,
) -> int:
    """Cool down one course or every one, until so many moves, all that there is, or `over`.

    Returns
    -------
    int
        The moves it took.
    """
    tables, tried, unit = tables_of(problem, state), 0, introduction(problem)
    target = all_new(problem, state)
    swaps, falls = swaps_of(tables.record), ends.cold / ends.hot
    while tried < moves and not over():
        many = min(SLICE, moves - tried)
        hot = unit * ends.hot * falls ** (tried / moves)
        cold = unit * ends.hot * falls ** ((tried + many) / moves)
        cooling = Cooling(many, hot, cold, penalty=0.0, mode=WEIGH, target=target)
        made = walked_gibbs(tables, swaps, rng, cooling, only)
        tried += made
        if made < many:
            break
    return tried


def introduction(problem: Problem) -> float:
    """What it is worth that two meet, as most of them count."""
    weight = problem.pairs.weight
    return float(problem.pairs.worth[-1]) * float(np.median(weight[weight > 0]))
