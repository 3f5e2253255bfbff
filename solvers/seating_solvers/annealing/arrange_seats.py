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
from seating_solvers.annealing.kernels.entry_points import walked
from seating_solvers.annealing.kernels.problem import WITHIN, question_of
from seating_solvers.annealing.kernels.walk import KEEP
from seating_solvers.annealing.search import begin
from seating_solvers.annealing.temperature import temperatures
from seating_solvers.running.random_numbers import generator
from seating_solvers.running.random_streams import KernelStreams

MOVES = 100
"""Moves for each guest and course."""

MOST_GUESTS = 3000
"""Beyond, seats within tables are left as they are."""


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
    if plan.dinner.talk.meet != "table" or len(plan.dinner.guests) > MOST_GUESTS:
        return plan
    near = replace(plan.dinner, talk=Talk("near"))
    seats = _improved(near, plan.seats, seed)
    return Plan(plan.dinner, seats)


def _improved(near: Dinner, seats: NDArray[np.int32], seed: int) -> NDArray[np.int32]:
    question = question_of(near)._replace(reach=WITHIN)
    state = begin(near, question, Plan(near, seats))
    rng = generator(seed, KernelStreams.SEATS_AT_TABLES.at())
    weights = np.full(2, 100.0 * near.talk.worth.unit)
    heat = temperatures(question, state, rng, weights)
    most = np.iinfo(np.int64).max
    ends = (heat.hot, heat.cold)
    walked(question, state, rng, MOVES * seats.size, ends, weights, KEEP, most)
    return np.ascontiguousarray(state.best_seat.T)
