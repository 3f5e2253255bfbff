"""The best plan for each number of changed cards, by walks at falling prices of a card."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from seating.dinner.even_spread import even_spread
from seating.dinner.plan import Plan
from seating.people.pairs import Ints
from seating.score.score import tenth
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.kernels.cooling import WEIGH, Cooling
from seating_solvers.annealing.kernels.problem import Problem, problem_of
from seating_solvers.annealing.kernels.state import (
    BROKEN,
    INTRODUCTIONS,
    LEVELS,
    SHORTFALL,
    State,
)
from seating_solvers.replanning.card_walk import walked
from seating_solvers.replanning.cards import (
    CARDS,
    COUNTS,
    MOVED,
    SEATS,
    Cards,
    Front,
    counted_changes,
)
from seating_solvers.replanning.neighbourhoods import within
from seating_solvers.running.random_numbers import generator
from seating_solvers.running.random_streams import KernelStreams
from seating_solvers.running.waiting import wait_for
from seating_solvers.running.when_to_stop import Watch

PRICES = (40.0, 2.5, 1.2, 0.8, 0.4, 0.15, 0.05, 0.0)
"""Of a changed card, in introductions, walk by walk of a wave."""

HOT, COLD = 0.3, 0.01
"""Temperatures at both ends of a walk, in introductions."""

PENALTY = 60.0
"""Of a broken rule, in introductions: more than the cards of all whom it takes to mend it."""

FIRST_MOVES, LONGER = 20, 1.5
"""Moves of a first walk for each seat that may change; how much longer walks are, wave by wave."""

LEAST_MOVES = 4_000
PATIENCE = 3
"""Waves with everybody that find nothing, after which the search has settled."""

SLICE = 50_000
"""Moves between two looks at the clock."""

MOST_CARDS = 40
"""Numbers of changed cards that are told apart; beyond, only the best of all is kept."""

NEVER = 2**62
"""Rules broken where no plan was found yet."""


@dataclass(eq=False)
class CardSearch:
    """A search on one dinner.

    Parameters
    ----------
    plan : Plan
        With nobody moved who need not be; all that follows starts from it.
    cards : Cards
    neighbourhoods : list of ndarray of bool, shape (courses, guests)
        Who may move, the smallest first.
    watch : Watch
    seed : int
    executor : concurrent.futures.Executor
        Runs the walks of a wave.
    """

    plan: Plan
    cards: Cards
    neighbourhoods: list[NDArray[np.bool_]]
    watch: Watch
    seed: int
    executor: Executor
    target: int | None = None
    front: Front = field(init=False)
    iterations: int = field(init=False, default=0)
    stopped: str = field(init=False, default="settled")

    def __post_init__(self) -> None:
        self.dinner = self.plan.dinner
        self.unit = self.dinner.talk.worth.unit
        self.problem = _roomy(problem_of(self.dinner), self.plan)
        self.front = self._empty_front()
        self._begin(self.plan.seats)  # counts the first plan

    def run(self) -> None:
        """Improve the front until the budget is spent, or nothing more is found."""
        quiet = 0
        if self._best_of_all():
            return
        for wave, movable in enumerate(self._widening()):
            before = self.front.score.copy()
            moves = self._moves(movable, wave)
            if moves <= 0:
                self.stopped = "iterations"
                return
            self._wave(within(self.problem, movable), wave, moves)
            everybody = movable is self.neighbourhoods[-1]
            quiet = quiet + 1 if everybody and (before == self.front.score).all() else 0
            if quiet == PATIENCE or self._best_of_all() or self.watch.over():
                return

    def plans(self) -> Iterator[NDArray[np.int32]]:
        """Seats of the plans that were found, those with fewest changed cards first.

        Those that are no better than one with fewer are left out.
        """
        best: tuple[int, ...] | None = None
        for score, seat in zip(self.front.score, self.front.seat, strict=True):
            if score[BROKEN] == NEVER:
                continue
            order = self._order(score)[:3]
            if best is None or order > best:
                best = order
                yield np.ascontiguousarray(seat.T, dtype=np.int32)

    def compile(self) -> None:
        """Compile the kernel, or load it, by a single move that nobody keeps."""
        self._walk(within(self.problem, self.plan.seats >= 0), PRICES[0], 1, 1)

    def _best_of_all(self) -> bool:
        """Whether no plan has more introductions than the one with fewest changed cards."""
        if self.target is None:
            return False
        first = next(score for score in self.front.score if score[BROKEN] != NEVER)
        best = int(first[INTRODUCTIONS]) >= self.target
        if best and not first[BROKEN] and not first[SHORTFALL]:
            self.stopped = "bound"
            return True
        return False

    def _widening(self) -> Iterator[NDArray[np.bool_]]:
        yield from self.neighbourhoods
        while self.neighbourhoods:
            yield self.neighbourhoods[-1]

    def _moves(self, movable: NDArray[np.bool_], wave: int) -> int:
        """Of each walk of a wave; none when they are all spent."""
        moves = int(max(FIRST_MOVES * int(movable.sum()), LEAST_MOVES) * LONGER**wave)
        limit = self.watch.budget.iterations
        if limit is None:
            return moves
        return min(moves, (limit - self.iterations) // len(PRICES))

    def _wave(self, problem: Problem, wave: int, moves: int) -> None:
        futures = [
            self.executor.submit(self._walk, problem, price, 1 + wave * len(PRICES) + number, moves)
            for number, price in enumerate(PRICES)
        ]
        for front, tried in wait_for(futures, self.watch):
            self.iterations += tried
            self._merge(front)

    def _walk(self, problem: Problem, price: float, number: int, moves: int) -> tuple[Front, int]:
        """One walk from the best plan at a price; its own front."""
        front = Front(self.front.score.copy(), self.front.seat.copy())
        state, counts = self._state(problem, self._best_at(price))
        rng = generator(self.seed, KernelStreams.REPLANNING.at(number))
        tried, falls = 0, COLD / HOT
        while tried < moves and not self.watch.over():
            many = min(SLICE, moves - tried)
            hot, cold = (
                HOT * self.unit * falls ** (done / moves) for done in (tried, tried + many)
            )
            penalty = PENALTY * self.unit
            cooling = Cooling(many, hot, cold, penalty, WEIGH, target=0, unit=self.unit)
            tried += walked(
                problem,
                state,
                rng,
                cooling,
                self.cards,
                front,
                counts,
                price * self.unit,
                tenth(self.unit),
            )
        return front, tried

    def _best_at(self, price: float) -> NDArray[np.int32]:
        """The seats of the front's best plan when a changed card has a price."""
        scores = self.front.score
        worth = scores[:, INTRODUCTIONS] - price * self.unit * scores[:, LEVELS + CARDS]
        order = np.lexsort((-worth, scores[:, SHORTFALL], scores[:, BROKEN]))
        return np.ascontiguousarray(self.front.seat[order[0]].T, dtype=np.int32)

    def _state(self, problem: Problem, seats: NDArray[np.int32]) -> tuple[State, Ints]:
        state = begin(self.dinner, problem, Plan(self.dinner, seats))
        return state, counted_changes(self.cards, seats)

    def _begin(self, seats: NDArray[np.int32]) -> None:
        """Put a plan on the front."""
        state, counts = self._state(self.problem, seats)
        number = min(int(counts[CARDS]), len(self.front.score) - 1)
        self.front.score[number] = [*state.score, *counts]
        self.front.seat[number] = seats.T

    def _empty_front(self) -> Front:
        people = int(self.cards.has_card.sum())
        numbers = min(people, MOST_CARDS) + 2
        score = np.zeros((numbers, LEVELS + COUNTS), dtype=np.int64)
        score[:, BROKEN] = NEVER
        shape = (numbers, len(self.dinner.guests), len(self.dinner.courses))
        return Front(score, np.full(shape, -1, dtype=np.int64))

    def _merge(self, other: Front) -> None:
        for number in range(len(other.score)):
            if self._order(other.score[number]) > self._order(self.front.score[number]):
                self.front.score[number] = other.score[number]
                self.front.seat[number] = other.seat[number]

    def _order(self, score: Ints) -> tuple[int, ...]:
        """The greater the better, as kernels compare."""
        step = tenth(self.unit)
        return (
            -int(score[BROKEN]),
            -int(score[SHORTFALL]),
            int(score[INTRODUCTIONS]) // step,
            -int(score[LEVELS + MOVED]),
            -int(score[LEVELS + SEATS]),
            int(score[INTRODUCTIONS]),
        )


def _roomy(problem: Problem, plan: Plan) -> Problem:
    """The problem where tables may be fuller than in an even spread, but no emptier than now."""
    spread = even_spread(plan.dinner)
    low = np.minimum(spread.low, plan.sizes)
    return problem._replace(
        attendance=problem.attendance._replace(low=low, high=plan.dinner.open_seats)
    )
