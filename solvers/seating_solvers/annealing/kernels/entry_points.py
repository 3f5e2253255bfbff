"""The one way from Python into the kernels: two tasks, compiled as one.

Python hands over the addresses of a `Problem` and a `State` (`running.packed_record`). Code is
compiled for each kind of problem: with rules or without, with goals or without, with few guests
or many.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating_solvers.annealing.kernels.cooling import SAMPLE, Cooling
from seating_solvers.annealing.kernels.problem import Problem
from seating_solvers.annealing.kernels.recount import recount
from seating_solvers.annealing.kernels.state import State
from seating_solvers.annealing.kernels.walk import walk
from seating_solvers.running.kernels import entry
from seating_solvers.running.packed_record import PackedRecord

COUNT, WALK = 0, 1


@entry
def perform(task, p, state, rng, cooling):  # type: ignore[no-untyped-def]
    """Do one of the tasks; arguments that it does not need are left alone."""
    if task == COUNT:
        recount(p, state)
        return 0
    return walk(p, state, rng, cooling)


def count(problem: Problem, state: State) -> None:
    """Fill talk, tallies and score of a state from its seats; talk holds life's only."""
    nothing_random = np.ones(1, dtype=np.uint64)
    perform(COUNT, PackedRecord(problem), PackedRecord(state), nothing_random, _sampling(0))


def sampled(problem: Problem, state: State, rng: NDArray[np.uint64], moves: int) -> Ints:
    """What random moves would change in worth, those that break rules left out."""
    found = perform(WALK, PackedRecord(problem), PackedRecord(state), rng, _sampling(moves))
    return state.samples[:found].copy()


def walked(problem: Problem, state: State, rng: NDArray[np.uint64], cooling: Cooling) -> int:
    """Walk as `walk.walk` does; returns the moves tried."""
    return int(perform(WALK, PackedRecord(problem), PackedRecord(state), rng, cooling))


def _sampling(moves: int) -> Cooling:
    return Cooling(moves, hot=1.0, cold=1.0, penalty=0.0, mode=SAMPLE, target=0)
