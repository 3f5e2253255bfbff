"""Searches that make the best swap each time: from a plan, and a course after the other.

From nothing a course is laid while those after it do not count yet, and they come in one by one.
All courses at once get in each other's way: among swaps of random seats that help somewhere, few
lead to where one course alone is good.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating_solvers.annealing.courses_in_turn import courses_in_turn
from seating_solvers.annealing.kernels.problem import Problem
from seating_solvers.annealing.kernels.state import State
from seating_solvers.annealing.kernels.table_walk import tables_of
from seating_solvers.annealing.kernels.tabu_walk import left_of, walked_tabu

BETWEEN_LOOKS = 100_000
"""Moves between two looks at the clock; fixed, so that results do not depend on it."""

LAYING = 0.25
"""Of the moves, for a course after the other, before all courses count."""


def best_swaps(
    problem: Problem,
    state: State,
    rng: NDArray[np.uint64],
    over: Callable[[], bool],
    moves: int,
    target: int,
) -> int:
    """Make the best swap each time, until so many moves, the target or `over`.

    Returns
    -------
    int
        The moves it took.
    """
    tables, tried = tables_of(problem, state), 0
    left = left_of(tables.record)
    while tried < moves and not over():
        many = min(BETWEEN_LOOKS, moves - tried)
        made = walked_tabu(tables, left, rng, many, target)
        tried += made
        if made < many:
            break
    return tried


def course_by_course(
    dinner: Dinner,
    problem: Problem,
    plan: Plan,
    rng: NDArray[np.uint64],
    over: Callable[[], bool],
    moves: int,
) -> tuple[Plan, int]:
    """A plan in which all courses but the last are laid one after the other.

    Parameters
    ----------
    dinner : Dinner
    problem : Problem
        Of that dinner, one that `best_swaps` can walk.
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
    but_last = np.flatnonzero(~problem.room.quiet)[:-1]
    each = int(LAYING * moves) // max(len(but_last), 1)

    def lay(part: Problem, state: State, _: int) -> int:
        return best_swaps(part, state, rng, over, each, all_new(part, state))

    return courses_in_turn(dinner, problem, plan, but_last, lay)


def all_new(problem: Problem, state: State) -> int:
    """What it is worth if all who share tables meet for the first time, and count the most."""
    size = state.sitting.size[~problem.room.quiet].astype(np.int64)
    pairs = int((size * (size - 1)).sum()) // 2
    return pairs * int(problem.pairs.worth[-1]) * int(problem.pairs.weight.max(initial=1))
