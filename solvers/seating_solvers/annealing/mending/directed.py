"""From a state to one with fewer broken rules, by moves directed at what is broken."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from seating_solvers.annealing.kernels.problem import Problem
from seating_solvers.annealing.kernels.state import LEVELS, MOST_SWAPS, State
from seating_solvers.annealing.mending.mend_walk import BEST, UNCOUNTED, Mending, mend
from seating_solvers.annealing.mending.remedies import remedies_of
from seating_solvers.annealing.mending.suspects import all_suspect
from seating_solvers.running.packed_array import PackedArray
from seating_solvers.running.packed_record import PackedRecord

SLICE = 5_000
"""Moves between two looks at the clock; fixed, so that results do not depend on it."""

PATIENCE = 2_000
"""Guests drawn without fewer rules broken after which to stop, beside one for each that is."""


def directed(
    problem: Problem,
    state: State,
    rng: NDArray[np.uint64],
    moves: int,
    over: Callable[[], bool],
    unit: int,
) -> int:
    """Count a state, mend it in place, and keep the incumbent.

    Parameters
    ----------
    problem : Problem
        Where unevenness is not looked at, and talk is not kept for all pairs.
    state : State
        As `kernels.state.state_of` makes it.
    rng : ndarray of uint64, shape (1,)
    moves : int
        How many to weigh, at most.
    over : callable
        Whether to stop.
    unit : int
        The worth of one certain introduction.

    Returns
    -------
    int
        Moves weighed.
    """
    mending, tried = mending_of(problem, state), 0
    packed = *map(PackedRecord, (problem, state, mending)), PackedArray(rng)
    while tried < moves and not over():
        patience = PATIENCE + int(mending.least[BEST])
        many = min(SLICE, moves - tried)
        made = mend(*packed, many, patience, unit)
        tried += int(made)
        if made < many:
            break
    return tried


def mending_of(problem: Problem, state: State) -> Mending:
    """What mending keeps beside a state: everyone is suspected at first."""
    return Mending(
        suspects=all_suspect(state.sitting.seat),
        remedies=remedies_of(problem),
        found=np.zeros(2, dtype=np.int64),
        best=np.zeros((MOST_SWAPS, 3), dtype=np.int64),
        gain=np.zeros(LEVELS, dtype=np.int64),
        least=np.array([UNCOUNTED, 0, 0], dtype=np.int64),
    )
