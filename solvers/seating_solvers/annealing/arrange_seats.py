"""Seats within each table, when only the table counts.

Where everyone at a table meets, the score does not care who sits beside whom, but people
do: guests change seats within their table until talk between neighbours is new too, and
empty seats do not come between them.
"""

from __future__ import annotations

import time
from math import inf

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.talk.talk import Talk
from seating_solvers.annealing.arrangeable import arrangeable
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.cooling import KEEP, NO_TARGET, Cooling
from seating_solvers.annealing.kernels.entry_points import walked
from seating_solvers.annealing.kernels.problem import WITHIN, Problem, problem_of, talking
from seating_solvers.annealing.temperature import measured_temperatures
from seating_solvers.running.packed_record import PackedRecord
from seating_solvers.running.random_numbers import generator
from seating_solvers.running.random_streams import KernelStreams
from seating_solvers.running.when_to_stop import Watch

MOVES = 100
"""Moves for each guest and course."""

SLICE = 100_000
"""Moves between two looks at the clock."""

SHARE = 0.05
"""Of the seconds of a budget, for seats within tables once those are over."""

RULE_PENALTY = 100.0
"""What a broken rule costs while walking, in introductions."""


def arranged(plan: Plan, seed: int, watch: Watch | None = None) -> Plan:
    """The plan with guests moved within their tables.

    Parameters
    ----------
    plan : Plan
    seed : int
    watch : Watch, optional
        Where its budget is of seconds, `SHARE` of them is spent beyond it at most.

    Returns
    -------
    Plan
        Everyone at the same table as before; no rule is broken that was kept.
    """
    if not arrangeable(plan.dinner):
        return plan
    near = plan.dinner.changed(talk=Talk("near"))
    problem = talking(problem_of(plan.dinner), near)._replace(reach=WITHIN)
    until = None if watch is None else watch.beyond(SHARE)
    seats = _improved(near, problem, plan.seats, seed, until)
    return Plan(plan.dinner, seats)


def _improved(
    near: Dinner, problem: Problem, seats: NDArray[np.int32], seed: int, until: Watch | None
) -> NDArray[np.int32]:
    """Seats after a walk of as many moves as there is time for."""
    state = begin(near, problem, Plan(near, seats))
    rng = generator(seed, KernelStreams.SEATS_AT_TABLES.at())
    penalty = RULE_PENALTY * near.talk.worth.unit
    ends = measured_temperatures(problem, state, rng, penalty)
    packed, falls = (PackedRecord(problem), PackedRecord(state)), ends.cold / ends.hot
    moves, tried, began = MOVES * seats.size, 0, time.monotonic()
    while tried < moves:
        many = min(SLICE, moves - tried)
        hot, cold = (ends.hot * falls ** (at / moves) for at in (tried, tried + many))
        walked(*packed, rng, Cooling(many, hot, cold, penalty, KEEP, target=NO_TARGET))
        tried += many
        speed = tried / max(time.monotonic() - began, 1e-6)
        moves = _in_time(moves, tried, speed, until)
    return np.ascontiguousarray(state.incumbent_seat.T)


def _in_time(moves: int, tried: int, speed: float, until: Watch | None) -> int:
    """As many moves in all, or fewer where time runs out before them at that speed."""
    if until is None or until.left == inf:
        return moves
    return min(moves, tried + int(speed * max(until.left, 0.0)))
