"""Courses laid one after the other, while those after them do not count yet."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.people.pairs import Ints
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.problem import Problem
from seating_solvers.annealing.kernels.state import State

Lay = Callable[[Problem, State, int], int]
"""Betters seats, where a course and those before it count; returns the moves it took."""


def courses_in_turn(
    dinner: Dinner, problem: Problem, plan: Plan, courses: Ints, lay: Lay
) -> tuple[Plan, int]:
    """The plan with these courses laid, each beginning with what came of those before; and moves.

    Parameters
    ----------
    dinner : Dinner
    problem : Problem
        Of that dinner.
    plan : Plan
        Where guests sit at courses until their turn comes.
    courses : ndarray of int64, shape (some,)
        Ascending.
    lay : callable
    """
    tried = 0
    for course in courses.tolist():
        quiet = problem.room.quiet | (np.arange(len(problem.room.quiet)) > course)
        part = problem._replace(room=problem.room._replace(quiet=quiet))
        state = begin(dinner, part, plan)
        tried += lay(part, state, course)
        plan = incumbent_of(dinner, state)
    return plan, tried


def incumbent_of(dinner: Dinner, state: State) -> Plan:
    """The best plan that a walk has been at."""
    return Plan(dinner, np.ascontiguousarray(state.incumbent_seat.T, dtype=np.int32))
