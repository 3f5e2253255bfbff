"""A plan in the hands of a search: what moves change, and what they keep up to date."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner import Dinner
from seating.plan import Plan
from seating_solvers.question import Question, dense_total

BROKEN, SHORTFALL, INTRODUCTIONS = 0, 1, 2
"""Places of the levels in `State.score`."""

MOST_SWAPS = 512
"""Swaps in one move; a move of more is not tried."""


class Sitting(NamedTuple):
    """Who sits where. Letters as in `seating_solvers.question`."""

    seat: NDArray[np.int32]  # (n, C) seat of each guest, -1 when away
    guest: NDArray[np.int32]  # (C, S) guest on each seat, -1 when empty
    size: NDArray[np.int64]  # (C, T) guests at each table


class State(NamedTuple):
    """Arrays that moves change in place."""

    sitting: Sitting
    total: NDArray[np.int32]  # (n, n) talk of each pair, or (1, 1) when recomputed
    met: NDArray[np.int64]  # (n,) strangers each guest has met, kept if there are goals
    score: NDArray[np.int64]  # (3,) broken, shortfall, introductions
    best_seat: NDArray[np.int32]  # (n, C)
    best: NDArray[np.int64]  # (3,)
    log: NDArray[np.int64]  # (MOST_SWAPS, 3) course and seats of each swap of the move at hand
    change: NDArray[np.int64]  # (3,) what that move changes


def state_of(dinner: Dinner, question: Question, plan: Plan) -> State:
    """The state of a plan; its score is for `seating_solvers.recount.recount` to fill.

    Parameters
    ----------
    dinner : Dinner
    question : Question
        Of that dinner.
    plan : Plan
    """
    seat = np.ascontiguousarray(plan.seats.T)
    total = np.zeros((1, 1), dtype=np.int32)
    if question.pairs.dense:
        total = dense_total(dinner.prior, dinner.talk.worth.cap)
    return State(
        sitting=Sitting(seat.copy(), plan.occupants.copy(), plan.sizes.copy()),
        total=total,
        met=np.zeros(len(dinner.guests), dtype=np.int64),
        score=np.zeros(3, dtype=np.int64),
        best_seat=seat.copy(),
        best=np.zeros(3, dtype=np.int64),
        log=np.zeros((MOST_SWAPS, 3), dtype=np.int64),
        change=np.zeros(3, dtype=np.int64),
    )
