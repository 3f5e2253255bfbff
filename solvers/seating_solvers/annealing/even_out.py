"""Plans made more even without giving up what they are worth.

Between plans that are equal in rules, goals and introductions the evener one is better
(`seating.score.unevenness`). Searches start from a plan and walk on unevenness; what is
missing to the introductions that were found costs a penalty, from low, so that a walk may leave
them for a while, to high. In waves, each longer than the one before, until unevenness cannot
be less, several waves in a row find nothing, or the time for it is over.
"""

from __future__ import annotations

from concurrent.futures import Executor
from dataclasses import dataclass, replace

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import Spread
from seating.dinner.plan import Plan
from seating.score.score import Score, judge, tenth
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.cooling import KEEP, NO_TARGET
from seating_solvers.annealing.kernels.entry_points import sampled
from seating_solvers.annealing.kernels.problem import (
    Problem,
    fairly,
    filled,
    holding,
    problem_of,
)
from seating_solvers.annealing.kernels.state import MOST_SAMPLES
from seating_solvers.annealing.remote_search import PackedDinner, RemoteSearch
from seating_solvers.annealing.search import Found, Search
from seating_solvers.annealing.temperature import accepting
from seating_solvers.running.random_numbers import generator
from seating_solvers.running.random_streams import EVEN_OUT, KernelStreams
from seating_solvers.running.side_by_side import SideBySide
from seating_solvers.running.wave_lengths import WaveLengths
from seating_solvers.running.when_to_stop import Watch

FIRST_MOVES, LEAST_MOVES = 60, 20_000
"""Moves of a search of the first wave: for each guest and course, and in all at least."""

PATIENCE = 3
"""Waves without an evener plan after which the search has settled."""

DEARNESS = (0.1, 3.0, 0.3, 10.0, 1.0, 30.0)
"""What an introduction costs while walking, in median changes of unevenness, search by search."""

ACCEPTED_HOT, ACCEPTED_COLD = 0.05, 0.00002
"""Share of changes for the worse that are accepted at both ends."""


@dataclass(frozen=True)
class EvenOut:
    """The search for an evener plan.

    Parameters
    ----------
    dinner : Dinner
    watch : Watch
        The budget for it.
    seed : int
    executor : concurrent.futures.Executor
        Runs the searches of a wave.
    abreast : int
        Searches of a wave.
    least : int
        Unevenness that no plan is below.
    exact : bool
        Whether introductions may not fall by anything, or by less than the tenth that scores
        tell apart.
    filling : Spread, optional
        Least and most guests at each table; those of the dinner when left out, and as many as
        the plan has.
    """

    dinner: Dinner
    watch: Watch
    seed: int
    executor: Executor
    abreast: int
    least: int
    exact: bool
    filling: Spread | None = None

    def run(self, plan: Plan) -> Plan:
        """A plan that is better by the last level of the score, or the one that is given."""
        problem = holding(fairly(problem_of(self.dinner), self.dinner), plan)
        if self.filling is not None:
            problem = filled(problem, self.filling)
        first = judge(plan).score
        search, median = self._search(problem, plan, self.floor(first))
        best = Found(plan.seats, first, 0)
        packed = PackedDinner(self.dinner, problem)
        lengths = WaveLengths(self.watch, max(FIRST_MOVES * plan.seats.size, LEAST_MOVES))
        workers = SideBySide(self.executor, self.watch)
        tried = made = quiet = 0
        while quiet < PATIENCE and best.score.unevenness > self.least:
            moves = lengths.next_moves(tried, self.abreast)
            if not moves:
                break
            before = best
            wave = [
                self._next(search, best, made + number, median, moves)
                for number in range(1, self.abreast + 1)
            ]
            made += len(wave)
            runs = [RemoteSearch(one, packed).run for one in wave]
            for found in filter(None, workers.run(runs, moves)):
                tried += found.iterations
                best = max(best, found, key=lambda one: _worth(one.score, search.floor))
            quiet = 0 if best is not before else quiet + 1
        return self._better(plan, first, best)

    def floor(self, score: Score) -> int:
        """The least introductions a plan may have, in units of worth."""
        if self.exact:
            return score.weighted
        step = tenth(score.unit)
        return score.weighted // step * step

    def _search(self, problem: Problem, plan: Plan, floor: int) -> tuple[Search, float]:
        """What all searches have in common, and the median change of unevenness of a move."""
        state = begin(self.dinner, problem, plan)
        rng = generator(self.seed, KernelStreams.UNEVENNESS.at())
        changes = sampled(problem, state, rng, MOST_SAMPLES)
        losses = -changes[changes < 0].astype(np.float64)
        if not len(losses):
            losses = np.ones(1)
        search = Search(
            self.dinner,
            problem,
            self.seed,
            number=0,
            moves=0,
            temperatures=accepting(losses, ACCEPTED_HOT, ACCEPTED_COLD),
            penalty=0.0,
            target=NO_TARGET,
            mode=KEEP,
            floor=floor,
            least=self.least,
        )
        return search, float(np.median(losses))

    def _next(self, search: Search, best: Found, number: int, median: float, moves: int) -> Search:
        dear = DEARNESS[number % len(DEARNESS)] * median / best.score.unit
        return replace(
            search,
            number=EVEN_OUT + number,
            moves=moves,
            start=best.seats,
            penalty=dear,
        )

    def _better(self, plan: Plan, score: Score, best: Found) -> Plan:
        """The plan found, if the judge says that it is better than the one of that score."""
        if best.seats is plan.seats:
            return plan
        other = Plan(self.dinner, best.seats)
        return other if judge(other).score > score else plan


def _worth(score: Score, floor: int) -> tuple[int, ...]:
    introductions = min(score.weighted, floor)
    return (-score.broken, -score.shortfall, introductions, -score.unevenness, score.weighted)
