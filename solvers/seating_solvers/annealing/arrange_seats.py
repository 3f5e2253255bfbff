"""Seats within each table, when only the table counts.

Where everyone at a table meets, the score does not care who sits beside whom, but people
do: guests change seats within their table until talk between neighbours is new too, and
empty seats do not come between them.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.talk.talk import Talk
from seating_solvers.annealing.arrangeable import arrangeable
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.cooling import KEEP, NO_TARGET, Cooling
from seating_solvers.annealing.kernels.entry_points import walked
from seating_solvers.annealing.kernels.problem import WITHIN, problem_of
from seating_solvers.annealing.temperature import measured_temperatures
from seating_solvers.running.random_numbers import generator
from seating_solvers.running.random_streams import KernelStreams

MOVES = 100
"""Moves for each guest and course."""

RULE_PENALTY = 100.0
"""What a broken rule costs while walking, in introductions."""


def arranged(plan: Plan, seed: int) -> Plan:
    """The plan with guests moved within their tables.

    Parameters
    ----------
    plan : Plan
    seed : int

    Returns
    -------
    Plan
        Everyone at the same table as before; no rule is broken that was kept.
    """
    if not arrangeable(plan.dinner):
        return plan
    near = replace(plan.dinner, talk=Talk("near"))
    seats = _improved(near, plan.seats, seed)
    return Plan(plan.dinner, seats)


def _improved(near: Dinner, seats: NDArray[np.int32], seed: int) -> NDArray[np.int32]:
    problem = problem_of(near)._replace(reach=WITHIN)
    state = begin(near, problem, Plan(near, seats))
    rng = generator(seed, KernelStreams.SEATS_AT_TABLES.at())
    penalty = RULE_PENALTY * near.talk.worth.unit
    ends = measured_temperatures(problem, state, rng, penalty)
    cooling = Cooling(MOVES * seats.size, ends.hot, ends.cold, penalty, KEEP, target=NO_TARGET)
    walked(problem, state, rng, cooling)
    return np.ascontiguousarray(state.incumbent_seat.T)
