"""A plan in the hands of a search: what moves change, and what they keep up to date."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.people.pairs import Ints
from seating_solvers.annealing.kernels.pair_record import records_before
from seating_solvers.annealing.kernels.problem import Problem, dense_total

BROKEN, SHORTFALL, INTRODUCTIONS, UNEVENNESS, LEVELS = 0, 1, 2, 3, 4
"""Places of the levels in `State.score`, and how many they are."""

COURSE, FROM, TO = 0, 1, 2
"""Columns of `State.log`."""

MOST_SWAPS = 512
"""Swaps in one move; a move of more is not tried."""

MOST_SAMPLES = 2000
"""Moves sampled, at most, to learn what they would change."""


class Sitting(NamedTuple):
    """Who sits where. Letters as in `seating_solvers.annealing.kernels.problem`."""

    seat: Ints  # (n, C) seat of each guest, -1 when away
    guest: Ints  # (C, S) guest on each seat, -1 when empty
    size: Ints  # (C, T) guests at each table
    tally: Ints  # (R, T) members of each tally at each table
    marks: Ints  # all 0 between moves; room to count the values at a table


class State(NamedTuple):
    """Arrays that moves change in place."""

    sitting: Sitting
    total: NDArray[np.int32]  # (n, n) talk of each pair, or (1, 1) when recomputed, or in records
    record: NDArray[np.int32]  # (n, n) with fairness, all of each pair (`kernels.pair_record`)
    met: Ints  # (n,) strangers each guest has met, kept if there are goals or for fairness
    missed: Ints  # (n,) people each guest misses within reach, kept for fairness
    around: NDArray[np.int32]  # (C, S) people within reach of each seat, or (1, 1) without fairness
    score: Ints  # (LEVELS,) broken, shortfall, introductions, unevenness
    incumbent_seat: Ints  # (n, C) seats of the best state so far
    incumbent: Ints  # (LEVELS,) its score
    log: Ints  # (MOST_SWAPS, 3) course and seats of each swap of the move at hand
    change: Ints  # (LEVELS,) what that move changes
    samples: Ints  # (MOST_SAMPLES,) what moves would change in worth


def state_of(dinner: Dinner, problem: Problem, plan: Plan) -> State:
    """The state of a plan; its score is for `recount.recount` to fill.

    Parameters
    ----------
    dinner : Dinner
    problem : Problem
        Of that dinner.
    plan : Plan
    """
    seat = np.ascontiguousarray(plan.seats.T, dtype=np.int64)
    rules = problem.rules
    total = record = np.zeros((1, 1), dtype=np.int32)
    if problem.pairs.dense:
        total = dense_total(dinner.prior, dinner.talk.worth.cap)
        if problem.fair.counts:
            total, record = record, records_before(dinner, total)
    around = plan.occupants.shape if problem.fair.counts else (1, 1)
    return State(
        sitting=Sitting(
            seat=seat.copy(),
            guest=plan.occupants.astype(np.int64),
            size=plan.sizes.copy(),
            tally=np.zeros((len(rules.tallies.limits) - 1, len(dinner.tables)), dtype=np.int64),
            marks=np.zeros(rules.rows.values, dtype=np.int64),
        ),
        total=total,
        record=record,
        missed=np.zeros(len(dinner.guests), dtype=np.int64),
        around=np.zeros(around, dtype=np.int32),
        met=np.zeros(len(dinner.guests), dtype=np.int64),
        score=np.zeros(LEVELS, dtype=np.int64),
        incumbent_seat=seat.copy(),
        incumbent=np.zeros(LEVELS, dtype=np.int64),
        log=np.zeros((MOST_SWAPS, 3), dtype=np.int64),
        change=np.zeros(LEVELS, dtype=np.int64),
        samples=np.zeros(MOST_SAMPLES, dtype=np.int64),
    )
