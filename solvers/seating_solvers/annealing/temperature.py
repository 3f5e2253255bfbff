"""The temperatures at which annealing starts and ends, from the dinner itself.

A short walk downhill ends where every swap loses something. The losses there say how
hot it must be for a few swaps in a thousand to be taken, and how cold for hardly any.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seating_solvers.annealing.kernels.cooling import KEEP, NO_TARGET, WEIGH, Cooling
from seating_solvers.annealing.kernels.entry_points import sampled, walked
from seating_solvers.annealing.kernels.problem import Problem
from seating_solvers.annealing.kernels.state import MOST_SAMPLES, State
from seating_solvers.running.packed_record import PackedRecord

DOWNHILL = 20
"""Moves of the walk downhill, for each guest and course."""

MOST_DOWNHILL = 1_000_000
"""Moves of that walk at most, where talk is recomputed."""

SLICE = 100_000
"""Moves of it between two looks at the clock; what is found does not depend on it."""

FREEZING = 1e-9
"""A temperature at which no loss is accepted, in units of worth."""

ACCEPTED_HOT, ACCEPTED_COLD = 0.02, 0.00002
"""Share of losing swaps that are accepted at the two ends."""


@dataclass(frozen=True)
class Temperatures:
    """Both ends of a walk, in units of worth."""

    hot: float
    cold: float


def measured_temperatures(
    problem: Problem,
    state: State,
    rng: NDArray[np.uint64],
    penalty: float,
    over: Callable[[], bool] = lambda: False,
) -> Temperatures:
    """Measure a dinner's temperatures.

    Parameters
    ----------
    problem : Problem
    state : State
        A starting state; it is walked downhill, keeping rules if all are kept.
    rng : ndarray of uint64, shape (1,)
    penalty : float
        As of `seating_solvers.annealing.kernels.cooling.Cooling`.
    over : callable, optional
        Whether to walk no farther.
    """
    moves = downhill_moves(problem, state)
    mode = WEIGH if state.score[0] else KEEP
    packed = PackedRecord(problem), PackedRecord(state)
    for tried in range(0, moves, SLICE):
        if over():
            break
        many = min(SLICE, moves - tried)
        downhill = Cooling(many, FREEZING, FREEZING, penalty, mode, target=NO_TARGET)
        walked(*packed, rng, downhill)
    changes = sampled(problem, state, rng, MOST_SAMPLES)
    losses = -changes[changes < 0].astype(np.float64)
    if not len(losses):
        return Temperatures(1.0, 1e-3)
    return accepting(losses, ACCEPTED_HOT, ACCEPTED_COLD)


def accepting(losses: NDArray[np.float64], hot: float, cold: float) -> Temperatures:
    """The temperatures at which these shares of the losses, all positive, are accepted."""
    return Temperatures(_accepting(losses, hot), _accepting(losses, cold))


def downhill_moves(problem: Problem, state: State) -> int:
    """Moves of the walk downhill."""
    moves = DOWNHILL * state.sitting.seat.size
    return int(moves if problem.pairs.dense else min(moves, MOST_DOWNHILL))


def _accepting(losses: NDArray[np.float64], share: float) -> float:
    """The temperature at which that share of the losses is accepted."""
    low, high = float(losses.min()) / 50, float(losses.max()) * 50
    for _ in range(60):
        middle = (low * high) ** 0.5
        if np.exp(-losses / middle).mean() < share:
            low = middle
        else:
            high = middle
    return high
