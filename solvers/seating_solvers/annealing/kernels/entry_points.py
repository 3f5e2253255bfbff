"""The one way from Python into the kernels: two tasks, compiled as one.

Python hands over the addresses of a `Problem` and a `State` (`running.packed_record`). Code is
compiled for each kind of problem: with rules or without, of all ways or of the usual ones, with
goals or without, with few guests or many.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numba import typeof
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.lowered_rules import all_kinds
from seating.dinner.plan import Plan
from seating.people.pairs import Ints
from seating_solvers.annealing.kernels.cooling import SAMPLE, Cooling
from seating_solvers.annealing.kernels.problem import DENSE, Problem, problem_of
from seating_solvers.annealing.kernels.recount import recount
from seating_solvers.annealing.kernels.state import State, state_of
from seating_solvers.annealing.kernels.walk import walk
from seating_solvers.annealing.rules.compiled_rules import binds_more
from seating_solvers.running.kernels import large_entry
from seating_solvers.running.packed_array import PackedArray
from seating_solvers.running.packed_record import PackedRecord

COUNT, WALK = 0, 1


@large_entry
def perform(task, p, state, rng, cooling):  # type: ignore[no-untyped-def]
    """Do one of the tasks; arguments that it does not need are left alone."""
    if task == COUNT:
        recount(p, state)
        return 0
    return walk(p, state, rng, cooling)


def count(problem: Problem, state: State) -> None:
    """Fill talk, tallies and score of a state from its seats; talk holds life's only."""
    nothing_random = PackedArray(np.ones(1, dtype=np.uint64))
    perform(COUNT, PackedRecord(problem), PackedRecord(state), nothing_random, _sampling(0))


def sampled(problem: Problem, state: State, rng: NDArray[np.uint64], moves: int) -> Ints:
    """What random moves would change in worth, those that break rules left out."""
    packed = PackedRecord(problem), PackedRecord(state), PackedArray(rng)
    found = perform(WALK, *packed, _sampling(moves))
    return state.samples[:found].copy()


def walked(
    problem: Problem | PackedRecord,
    state: State | PackedRecord,
    rng: NDArray[np.uint64],
    cooling: Cooling,
) -> int:
    """Walk as `walk.walk` does; returns the moves tried.

    Who walks in many slices hands over packed records, so that they are packed once.
    """
    packed = [
        one if isinstance(one, PackedRecord) else PackedRecord(one) for one in (problem, state)
    ]
    return int(perform(WALK, *packed, PackedArray(rng), PackedRecord(cooling)))


def kind_of(dinner: Dinner) -> tuple[bool, bool, bool, bool]:
    """Whether a dinner has rules, of which ways, whether it has goals, and whether it is small."""
    more = binds_more(all_kinds(dinner))
    ruled = more or any(True for _ in all_kinds(dinner))
    goals = any(guest.goal for guest in dinner.guests)
    return ruled, more, goals, len(dinner.guests) <= DENSE


@cache
def types_of(ruled: bool, more: bool, goals: bool, dense: bool) -> tuple[Any, ...]:
    """Types of the arguments of `perform` for dinners of a kind."""
    small = Dinner.of(["Ana", "Bo"], "1x2", 1)
    problem = problem_of(small)
    pairs = problem.pairs._replace(dense=dense)
    rules = problem.rules._replace(more=more)
    problem = problem._replace(ruled=ruled, rules=rules, goals=goals, pairs=pairs)
    state = state_of(small, problem, Plan(small, np.array([[0, 1]], dtype=np.int32)))
    random = PackedArray(np.ones(1, dtype=np.uint64))
    given = (COUNT, PackedRecord(problem), PackedRecord(state), random, _sampling(0))
    return tuple(map(typeof, given))


def _sampling(moves: int) -> PackedRecord:
    return PackedRecord(Cooling(moves, hot=1.0, cold=1.0, penalty=0.0, mode=SAMPLE, target=0))
