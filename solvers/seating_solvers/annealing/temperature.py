"""How hot an annealing walk starts and how cold it ends, from the dinner itself.

A short walk without heat ends where every swap loses something. The losses there say how
hot it must be for a few swaps in a thousand to be taken, and how cold for hardly any.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seating_solvers.annealing.kernels.entry_points import sampled, walked
from seating_solvers.annealing.kernels.problem import Question
from seating_solvers.annealing.kernels.state import MOST_LOOKS, State
from seating_solvers.annealing.kernels.walk import KEEP, WEIGH

DOWNHILL = 20
"""Moves of the walk without heat, for each guest and course."""

MOST_DOWNHILL = 1_000_000
"""Moves of that walk at most, where talk is recomputed."""

TAKEN_HOT, TAKEN_COLD = 0.02, 0.00002
"""Share of losing swaps that are taken at the two ends."""


@dataclass(frozen=True)
class Temperatures:
    """Both ends of a walk, in units of worth."""

    hot: float
    cold: float


def temperatures(
    question: Question, state: State, rng: NDArray[np.uint64], weights: NDArray[np.float64]
) -> Temperatures:
    """Measure a dinner's temperatures.

    Parameters
    ----------
    question : Question
    state : State
        A starting state; it is walked downhill, keeping rules if all are kept.
    rng : ndarray of uint64, shape (1,)
    weights : ndarray of float64, shape (2,)
        As for `seating_solvers.annealing.kernels.walk.walk`.
    """
    moves = downhill_moves(question, state)
    mode = WEIGH if state.score[0] else KEEP
    most = np.iinfo(np.int64).max
    walked(question, state, rng, moves, (1e-9, 1e-9), weights, mode, most)
    changes = sampled(question, state, rng, MOST_LOOKS)
    losses = -changes[changes < 0].astype(np.float64)
    if not len(losses):
        return Temperatures(1.0, 1e-3)
    return Temperatures(_heat(losses, TAKEN_HOT), _heat(losses, TAKEN_COLD))


def downhill_moves(question: Question, state: State) -> int:
    """Moves of the walk without heat."""
    moves = DOWNHILL * state.sitting.seat.size
    return int(moves if question.pairs.dense else min(moves, MOST_DOWNHILL))


def _heat(losses: NDArray[np.float64], share: float) -> float:
    """The temperature at which that share of the losses is taken."""
    low, high = float(losses.min()) / 50, float(losses.max()) * 50
    for _ in range(60):
        middle = (low * high) ** 0.5
        if np.exp(-losses / middle).mean() < share:
            low = middle
        else:
            high = middle
    return high
