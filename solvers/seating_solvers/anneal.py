"""Annealing in waves of searches, each wave longer than the one before.

Every wave has searches from a fresh start and from the best plan so far, run side by side:
on threads, for kernels do not hold the interpreter's lock, or wherever an executor takes
them. How many workers there are changes how long a wave takes, and nothing else. When
several waves in a row, each as long as all before it together, find nothing better, the
search has settled.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from seating.dinner import Dinner
from seating.plan import Plan
from seating_solvers.awaiting import awaited
from seating_solvers.budget import Watch
from seating_solvers.errand import Errand, Parcel
from seating_solvers.question import Question, holding, question_of, widened
from seating_solvers.random import generator
from seating_solvers.search import Found, Search, begin
from seating_solvers.start import starting_plan
from seating_solvers.temperature import Temperatures, downhill_moves, temperatures

PER_WAVE = 2
"""Searches of a wave, where no other number is asked for."""

FIRST_MOVES, LEAST_MOVES = 30, 20_000
"""Moves of a search of the first wave: for each guest and course, and in all at least."""

PATIENCE = 4
"""Waves without a better plan after which a search has settled."""

SMALL_GAIN = 0.0005
"""A gain below this share, and below half an introduction, is no reason to go on."""

REHEAT = 0.4
"""A search from the best plan starts at this share of the full heat."""

FIRST_MENDING, MOST_MENDING = 1000, 2_000_000
"""Moves to mend rules before the first wave: for each guest and course, and in all at most."""

RULE_WEIGHT, MOST_RULE_WEIGHT = 3.0, 300.0
"""What a broken rule costs while walking, in introductions, at first and at most."""


@dataclass(frozen=True)
class Waves:
    """A way to anneal.

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
        Searches of a wave; the larger half of them from a fresh start.
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
        question = question_of(self.dinner)
        if start is not None:
            question = holding(question, Plan(self.dinner, start))
        best, heat = self._first(question, start)
        tried, quiet, uneven = best.iterations, 0, 1
        self.tell(best, tried)
        weight = RULE_WEIGHT * self.dinner.talk.worth.unit
        numbers, parcel = iter(range(10**9)), Parcel(self.dinner, question)
        first = max(FIRST_MOVES * best.seats.size, LEAST_MOVES)
        pace = Pace(self.watch, first, self.abreast)
        broken = 0
        while not self._good(best):
            moves = pace.next_moves(tried)
            if moves == 0:
                return replace(best, iterations=tried), self._why(tried)
            wave = self._wave(question, best, heat, weight, moves, numbers)
            before = best
            for found in self._found(wave, parcel):
                tried += found.iterations
                if found.score > best.score:
                    best = found
                    self.tell(best, tried)
            if best.score.broken:
                question = widened(question, self.dinner, uneven)
                uneven *= 2
                weight = min(3 * weight, MOST_RULE_WEIGHT * self.dinner.talk.worth.unit)
            quiet = 0 if _worth_going_on(before, best) else quiet + 1
            if quiet >= PATIENCE and best.score.broken <= self.least_broken:
                return replace(best, iterations=tried), "settled"
            broken += best.score.broken > 0
            if broken == self.doubt and best.score.broken:
                return replace(best, iterations=tried), "broken"
        return replace(best, iterations=tried), "bound"

    def _good(self, best: Found) -> bool:
        score = best.score
        return score.levels >= (0, 0, self.target)

    def _first(
        self, question: Question, start: NDArray[np.int32] | None
    ) -> tuple[Found, Temperatures]:
        """Rules mended, and a quick walk downhill, which also tells the temperatures."""
        if start is None:
            random = np.random.default_rng([abs(self.seed), 0xD1])
            plan = starting_plan(self.dinner, question, random)
        else:
            plan = Plan(self.dinner, start)
        state = begin(self.dinner, question, plan)
        rng, nothing = generator(self.seed, 0), Temperatures(1.0, 1.0)
        moves = self._mending(state.sitting.seat.size)
        probe = Search(self.dinner, question, self.seed, 0, moves, nothing, 0.0, self.target)
        mended = probe.mend(state, rng, self.watch.over)
        weight = np.full(2, RULE_WEIGHT * self.dinner.talk.worth.unit)
        heat = temperatures(question, state, rng, weight)
        return probe.found(state, mended + downhill_moves(question, state)), heat

    def _mending(self, size: int) -> int:
        """Moves to mend rules with, at most, before anything else is looked at."""
        moves = min(FIRST_MENDING * size, MOST_MENDING)
        limit = self.watch.budget.iterations
        return moves if limit is None else min(moves, limit // 4)

    def _wave(
        self,
        question: Question,
        best: Found,
        heat: Temperatures,
        weight: float,
        moves: int,
        numbers: Iterator[int],
    ) -> list[Search]:
        """The searches of one wave."""
        fresh = Search(self.dinner, question, self.seed, 0, moves, heat, weight, self.target)
        warm = Temperatures(max(heat.hot * REHEAT, heat.cold), heat.cold)
        again = replace(fresh, start=best.seats, temperatures=warm, keep=question.ruled)
        many = (self.abreast + 1) // 2
        return [
            *(self._fresh(fresh, question, next(numbers) + 1) for _ in range(many)),
            *(replace(again, number=next(numbers) + 1) for _ in range(self.abreast - many)),
        ]

    def _found(self, wave: list[Search], parcel: Parcel) -> list[Found]:
        """Run searches side by side; each is whole unless time is up."""
        over = self.watch.over
        return awaited(
            [self.executor.submit(Errand(one, parcel).run, over) for one in wave], self.watch
        )

    def _fresh(self, search: Search, question: Question, number: int) -> Search:
        """A search from a new start; every other one keeps rules throughout."""
        keep = question.ruled and number // self.abreast % 2 == 1
        return replace(search, number=number, keep=keep)

    def _why(self, tried: int) -> str:
        if self.watch.stop.is_set():
            return "interrupted"
        limit = self.watch.budget.iterations
        return "iterations" if limit is not None and tried >= limit else "time"


@dataclass
class Pace:
    """How long the next wave is: twice the last, as far as the budget allows.

    Parameters
    ----------
    watch : Watch
    moves : int
        Of each search in the first wave.
    abreast : int
        Searches of a wave.
    """

    watch: Watch
    moves: int
    abreast: int
    _since: float = 0.0
    _last: int = 0

    def next_moves(self, tried: int) -> int:
        """Moves of each search of the next wave; 0 when the budget is spent."""
        if self.watch.over():
            return 0
        moves = self._in_time(self.moves if not self._last else 2 * self._last)
        limit = self.watch.budget.iterations
        if limit is not None:
            left = max(limit - tried, 0)
            # what would be left after this wave is too little for another
            moves = left // self.abreast if left < 3 * self.abreast * moves else moves
        self._since, self._last = time.monotonic(), moves
        return moves

    def _in_time(self, moves: int) -> int:
        """Fewer moves if the last wave's speed says that time would run out."""
        took = time.monotonic() - self._since
        if not self._last or self.watch.left == float("inf"):
            return moves
        speed = self._last / max(took, 1e-6)
        return max(min(moves, int(0.95 * self.watch.left * speed)), 1)


def _worth_going_on(before: Found, after: Found) -> bool:
    old, new = before.score, after.score
    if (old.broken, old.shortfall) != (new.broken, new.shortfall):
        return True
    least = min(SMALL_GAIN * old.introductions, 0.5 * old.unit)
    return new.introductions - old.introductions > least
