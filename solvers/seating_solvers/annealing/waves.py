"""Annealing in waves of searches, each wave longer than the one before.

Restarts begin from nothing: in every wave they search from a fresh start and from the
incumbent. Where a plan to start from is given, others go on from that, and the two race each
other (`seating_solvers.annealing.race`).

Searches run side by side: on threads, for kernels do not hold the interpreter's lock, or
wherever an executor takes them. How many workers there are changes how long a wave takes,
and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import even_spread
from seating.dinner.plan import Plan
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.best_swaps_help import best_swaps_help
from seating_solvers.annealing.first_plan import first_plan
from seating_solvers.annealing.kernels.problem import WITHIN, holding, problem_of
from seating_solvers.annealing.mended_plan import mended_plan
from seating_solvers.annealing.race import Race
from seating_solvers.annealing.remote_search import PackedDinner, RemoteSearch
from seating_solvers.annealing.restarts import GENTLY, Restarts
from seating_solvers.annealing.search import Found, Search
from seating_solvers.annealing.temperature import (
    Temperatures,
    downhill_moves,
    measured_temperatures,
)
from seating_solvers.running.random_numbers import generator
from seating_solvers.running.random_streams import KernelStreams
from seating_solvers.running.side_by_side import SideBySide
from seating_solvers.running.wave_lengths import WaveLengths
from seating_solvers.running.when_to_stop import Watch

PER_WAVE = 2
"""Searches of a wave, where no other number is asked for."""

FIRST_MOVES, LEAST_MOVES = 30, 20_000
"""Moves of a search of the first wave: for each guest and course, and in all at least."""

LONGER = 10
"""Times as many in a first wave that makes best swaps: each is chosen from thousands."""

FIRST_MENDING, MOST_MENDING = 1000, 2_000_000
"""Moves to mend rules before the first wave: for each guest and course, and in all at most."""

RULE_PENALTY, MENDING_PENALTY = 3.0, 10.0
"""What a broken rule costs while walking, in introductions, at first; times this for a start."""


@dataclass(frozen=True)
class Waves:
    """One annealing of a dinner.

    Parameters
    ----------
    dinner : Dinner
    watch : Watch
        The budget being spent.
    seed : int
    executor : concurrent.futures.Executor
        Runs the searches of a wave.
    target : int
        Introductions that cannot be exceeded, or are good enough, in units of worth.
    tell : callable
        Called with each better `Found` and the moves tried so far.
    doubt : int, optional
        Stop after so many waves that leave rules broken.
    least_broken : int, optional
        By how much every plan breaks rules, as far as that is proven.
    abreast : int, optional
        Searches of a wave; of those from nothing the larger half are from a fresh start.
    however_filled : callable, optional
        Says at how many introductions a search may stop that fills tables otherwise than the
        dinner wants, because of its rules; `target` when left out.
    even : bool, optional
        Whether to go on from a start alone, as evenly filled as it is.
    """

    dinner: Dinner
    watch: Watch
    seed: int
    executor: Executor
    target: int
    tell: Callable[[Found, int], None]
    doubt: int | None = None
    least_broken: int = 0
    abreast: int = PER_WAVE
    however_filled: Callable[[], int] | None = None
    even: bool = False

    def run(self, start: NDArray[np.int32] | None = None) -> tuple[Found, str]:
        """Search until the target, the end of the budget, or until it settles.

        Parameters
        ----------
        start : ndarray of int32, shape (courses, guests), optional
            A plan to start from; what comes back is never worse.

        Returns
        -------
        Found
            The best plan, with all moves counted.
        str
            Why it stopped: ``bound``, ``time``, ``iterations``, ``settled``, ``broken`` (for
            doubt) or ``interrupted``.
        """
        contenders, tried = self._contenders(start)
        packed = PackedDinner(self.dinner, contenders[0].fresh.problem)
        race = Race(contenders, self.dinner, self.doubt, self.least_broken, self._loose_target)
        self.tell(race.incumbent, tried)
        first = max(FIRST_MOVES * race.incumbent.seats.size, LEAST_MOVES)
        lengths = WaveLengths(self.watch, first * (LONGER if contenders[0].tabu else 1))
        workers = SideBySide(self.executor, self.watch)
        why = None
        while why is None and not self._good(race.incumbent):
            wave = race.next_wave(self.abreast)
            moves = lengths.next_moves(tried, len(wave))
            if moves == 0:
                why = self._why()
                break
            before = race.incumbent
            searches = [(one, one.search(reheat, moves, self.abreast)) for one, reheat in wave]
            ended = _wave(searches, packed, workers)
            for restarts, _, found in ended:
                tried += found.iterations
                if race.took(restarts, found):
                    self.tell(race.incumbent, tried)
            race.compare(ended)
            why = race.over(before)
        return replace(race.incumbent, iterations=tried), why or "bound"

    def _good(self, incumbent: Found) -> bool:
        if not incumbent.score.reaches(self.target):
            return False
        return incumbent.score.reaches(self._target_of(incumbent.seats))

    def _target_of(self, seats: NDArray[np.int32]) -> int:
        """The introductions at which a search may stop that fills tables like these seats."""
        if even_spread(self.dinner).holds(Plan(self.dinner, seats).sizes):
            return self.target
        return self._loose_target()

    def _loose_target(self) -> int:
        return self.target if self.however_filled is None else self.however_filled()

    def _contenders(self, start: NDArray[np.int32] | None) -> tuple[list[Restarts], int]:
        """Restarts from nothing, and from the start if there is one; and the moves it took."""
        first, tried = self._from_nothing()
        if start is None:
            return [first], tried
        plan = Plan(self.dinner, start)
        problem = holding(first.fresh.problem, plan)
        search = replace(first.fresh, problem=problem, number=1, target=self._target_of(start))
        found = self._mended(replace(search, start=start), plan)
        on = Restarts(found, search, from_plan=True, tabu=first.tabu)
        return [on] if self.even else [first, on], tried + found.iterations

    def _from_nothing(self) -> tuple[Restarts, int]:
        """Rules mended, and a quick walk downhill, which also tells the temperatures."""
        problem = problem_of(self.dinner)
        plan = first_plan(self.dinner, self.seed, problem)
        moves = self._mending(plan.seats.size)
        penalty = RULE_PENALTY * self.dinner.talk.worth.unit
        search = Search(
            self.dinner,
            problem,
            self.seed,
            number=0,
            moves=moves,
            temperatures=Temperatures(1.0, 1.0),
            penalty=penalty,
            target=self.target,
        )
        rng = generator(self.seed, KernelStreams.TEMPERATURES.at())
        plan, tried = mended_plan(plan, problem, rng, moves, self.watch.over)
        state = begin(self.dinner, problem, plan)
        tried += search.mend(state, rng, self.watch.over, tried)
        measured = measured_temperatures(problem, state, rng, penalty, self.watch.over)
        tried += downhill_moves(problem, state)
        search = replace(search, temperatures=measured)
        tabu = best_swaps_help(self.dinner, problem)
        return Restarts(search.found(state, tried), search, tabu=tabu), tried

    def _mended(self, search: Search, plan: Plan) -> Found:
        """A plan with rules mended as far as walks get, losing as little talk as may be.

        At large dinners moves are directed at what is broken. Of what is left nobody changes
        tables first; then a gentle walk weighs rules against talk; only what is broken after
        that is mended at any price.
        """
        rng = generator(self.seed, KernelStreams.MENDED_PLAN.at())
        problem, over = search.problem, self.watch.over
        plan, tried = mended_plan(plan, problem, rng, search.moves // 3, over)
        state = begin(self.dinner, problem, plan)
        part = replace(search, moves=search.moves // 3)
        if problem.by_seat:
            seats = replace(part, problem=problem._replace(reach=WITHIN))
            tried += seats.mend(state, rng, over)
        found = search.found(state, tried)
        if found.score.broken:
            full = search.temperatures
            gentle = Temperatures(max(full.hot * GENTLY, full.cold), full.cold)
            penalty = MENDING_PENALTY * search.penalty
            walk = replace(part, start=found.seats, temperatures=gentle, penalty=penalty)
            found = walk.run(over)
            state = begin(self.dinner, problem, Plan(self.dinner, found.seats))
            tried += found.iterations
        tried += search.mend(state, rng, over, tried)
        return search.found(state, tried)

    def _mending(self, size: int) -> int:
        """Moves to mend rules with, at most, before anything else is looked at."""
        moves = min(FIRST_MENDING * size, MOST_MENDING)
        limit = self.watch.budget.iterations
        return moves if limit is None else min(moves, limit // 4)

    def _why(self) -> str:
        if self.watch.stop.is_set():
            return "interrupted"
        return "time" if self.watch.over() else "iterations"


def _wave(
    searches: list[tuple[Restarts, Search]], packed: PackedDinner, workers: SideBySide
) -> list[tuple[Restarts, Search, Found]]:
    """Run searches side by side; each is whole unless time is up."""
    runs = [RemoteSearch(one, packed).run for _, one in searches]
    found = workers.run(runs, max(one.moves for _, one in searches))
    all_of_them = zip(searches, found, strict=True)
    return [(*searched, one) for searched, one in all_of_them if one is not None]
