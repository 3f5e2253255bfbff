"""One annealing search, from a start to its end, in slices that can be stopped between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.score.score import Score
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.best_swaps import best_swaps, course_by_course
from seating_solvers.annealing.kernels.cooling import KEEP, MEND, NO_TARGET, WEIGH, Cooling
from seating_solvers.annealing.kernels.entry_points import walked
from seating_solvers.annealing.kernels.problem import Problem
from seating_solvers.annealing.kernels.state import BROKEN, State
from seating_solvers.annealing.kernels.table_walk import tables_of, walked_tables, walks_tables
from seating_solvers.annealing.laid_by_gibbs import laid_by_gibbs
from seating_solvers.annealing.mended_plan import mended_plan
from seating_solvers.annealing.random_start import random_start
from seating_solvers.annealing.temperature import Temperatures
from seating_solvers.running.packed_record import PackedRecord
from seating_solvers.running.random_numbers import generator
from seating_solvers.running.random_streams import KernelStreams, NumpyStreams, numpy_generator

SLICE = 100_000
"""Moves between two looks at the clock; fixed, so that results do not depend on it."""

MENDING, MENDING_ON = Temperatures(0.2, 0.03), Temperatures(0.08, 0.03)
"""Both ends of a walk that mends, in broken rules: from a fresh start, and from a plan."""


@dataclass(frozen=True, eq=False)
class Found:
    """What a search found.

    Parameters
    ----------
    seats : ndarray of int32, shape (courses, guests)
    score : Score
    iterations : int
        Moves tried.
    """

    seats: NDArray[np.int32]
    score: Score
    iterations: int


@dataclass(frozen=True, eq=False)
class Search:
    """A search to be made.

    Parameters
    ----------
    dinner : Dinner
    problem : Problem
        Of that dinner.
    seed : int
        The user's.
    number : int
        Of this search; with the seed it decides everything random.
    moves : int
        How many to try.
    temperatures : Temperatures
    penalty : float
        What a broken rule costs while walking, in units of worth.
    target : int
        Stop at this many introductions, in units of worth.
    keep : bool, optional
        Whether to mend broken rules first and never to break one from then on; otherwise
        rules may break at the price of `penalty`.
    start : ndarray of int32, shape (courses, guests), optional
        Where to begin; a fresh random plan when left out.
    mode : int, optional
        Of `kernels.cooling`, to walk so from the first move on, without mending before it.
    floor, least : int, optional
        As of `kernels.cooling.Cooling`, where unevenness is looked at.
    tabu : bool, optional
        Whether to make the best swap each time, where everyone at a table meets and no rule
        binds, in place of annealing; from a fresh start, a course after the other.
    gibbs : bool, optional
        Whether courses are laid by Gibbs sampling before best swaps are made.
    """

    dinner: Dinner
    problem: Problem
    seed: int
    number: int
    moves: int
    temperatures: Temperatures
    penalty: float
    target: int
    keep: bool = False
    start: NDArray[np.int32] | None = None
    mode: int | None = None
    floor: int = NO_TARGET
    least: int = -1
    tabu: bool = False
    gibbs: bool = False

    def run(self, over: Callable[[], bool]) -> Found:
        """Walk until the end, the target, or until `over` says so."""
        plan, tried = self._first_plan(), 0
        rng = generator(self.seed, KernelStreams.ANNEALING.at(self.number))
        if self.keep:
            plan, tried = mended_plan(plan, self.problem, rng, self.moves, over)
        elif self.tabu and self.start is None:
            lay = laid_by_gibbs if self.gibbs else course_by_course
            plan, tried = lay(self.dinner, self.problem, plan, rng, over, self.moves)
        state = begin(self.dinner, self.problem, plan)
        if self.keep:
            tried += self.mend(state, rng, over, tried)
        mode = KEEP if self.keep else WEIGH
        if self.mode is not None:
            mode = self.mode
        left = self.moves - tried
        if self.tabu and not state.score[BROKEN]:
            tried += best_swaps(self.problem, state, rng, over, left, self.target)
            return self.found(state, tried)
        tried += self._walk(state, rng, over, left, self.temperatures, mode)
        return self.found(state, tried)

    def mend(
        self, state: State, rng: NDArray[np.uint64], over: Callable[[], bool], tried: int = 0
    ) -> int:
        """Walk until no rule is broken, or all moves are tried, after so many; how many were."""
        ends = MENDING if self.start is None else MENDING_ON
        return self._walk(state, rng, over, self.moves - tried, ends, MEND)

    def _walk(
        self,
        state: State,
        rng: NDArray[np.uint64],
        over: Callable[[], bool],
        moves: int,
        ends: Temperatures,
        mode: int,
    ) -> int:
        """Walk in slices, until `over`; returns the moves tried."""
        falls, tried, tables = ends.cold / ends.hot, 0, None
        packed = PackedRecord(self.problem), PackedRecord(state)
        while tried < moves and not over() and not (mode == MEND and not state.score[BROKEN]):
            many = min(SLICE, moves - tried)
            hot = ends.hot * falls ** (tried / moves)
            cold = ends.hot * falls ** ((tried + many) / moves)
            unit = self.dinner.talk.worth.unit
            cooling = Cooling(
                many, hot, cold, self.penalty, mode, self.target, self.floor, self.least, unit
            )
            if tables is None and walks_tables(self.problem, state, cooling):
                tables = tables_of(self.problem, state)
            if tables is None:
                made = walked(*packed, rng, cooling)
            else:
                made = walked_tables(tables, rng, cooling)
            tried += made
            if made < many:
                break
        return tried

    def _first_plan(self) -> Plan:
        random = numpy_generator(self.seed, NumpyStreams.ANNEALING.at(self.number))
        if self.start is None:
            return random_start(self.dinner, self.problem, random)
        return Plan(self.dinner, self.start)

    def found(self, state: State, tried: int) -> Found:
        """The incumbent of a state, after so many moves."""
        broken, shortfall, introductions, unevenness = (int(level) for level in state.incumbent)
        unit = self.dinner.talk.worth.unit
        score = Score(broken, shortfall, introductions, unit, unevenness)
        return Found(np.ascontiguousarray(state.incumbent_seat.T, dtype=np.int32), score, tried)
