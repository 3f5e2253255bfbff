"""The one way from Python into the kernels: two tasks, compiled as one.

What Python hands over is a `Question` and a `State`, tuples of some eighty arrays, and code
that takes them apart needs longer to compile than most kernels.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating_solvers.annealing.kernels.problem import Question
from seating_solvers.annealing.kernels.recount import recount
from seating_solvers.annealing.kernels.state import State
from seating_solvers.annealing.kernels.walk import LOOK, walk
from seating_solvers.running.kernels import entry

COUNT, WALK = 0, 1


@entry
def perform(task, q, state, rng, moves, hot, cold, weights, mode, target):  # type: ignore[no-untyped-def]
    """Do one of the tasks; arguments that it does not need are left alone."""
    if task == COUNT:
        recount(q, state)
        return 0
    return walk(q, state, rng, moves, hot, cold, weights, mode, target)


def count(question: Question, state: State) -> None:
    """Fill talk, tallies and score of a state from its seats; talk holds life's only."""
    nothing = np.ones(1, dtype=np.uint64), 0, 1.0, 1.0, np.zeros(2), LOOK, 0
    perform(COUNT, question, state, *nothing)


def sampled(question: Question, state: State, rng: NDArray[np.uint64], moves: int) -> Ints:
    """What random moves would change in worth, those that break rules left out."""
    weights = np.zeros(2)
    found = perform(WALK, question, state, rng, moves, 1.0, 1.0, weights, LOOK, 0)
    return state.looks[:found].copy()


def walked(
    question: Question,
    state: State,
    rng: NDArray[np.uint64],
    moves: int,
    heat: tuple[float, float],
    weights: NDArray[np.float64],
    mode: int,
    target: int,
) -> int:
    """Walk as `walk.walk` does, from the first heat to the second."""
    hot, cold = heat
    return int(perform(WALK, question, state, rng, moves, hot, cold, weights, mode, target))
