"""A plan for a dinner of companies: walks from random tables, each wave longer than the last."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.plan import AWAY, Plan
from seating.people.pairs import Ints
from seating_solvers.parties.party_annealing import standing_of, walked
from seating_solvers.parties.party_problem import Evening, company_of, evening_of
from seating_solvers.parties.seat_parties import seated
from seating_solvers.running.random_numbers import generator
from seating_solvers.running.random_streams import KernelStreams, NumpyStreams, numpy_generator
from seating_solvers.running.waiting import wait_for
from seating_solvers.running.when_to_stop import Watch

HOT, COLD = 0.7, 0.15
"""Both ends of a walk, in meetings too many."""

PER_WAVE = 2
"""Walks of a wave, where no other number is asked for."""

FIRST_MOVES, LONGER, MOST_MOVES = 5000, 1.5, 30_000_000
"""Moves of a walk of the first wave for each company and course; how much longer the next
wave is; and moves at most."""

SLICE = 200_000
"""Moves between two looks at the clock."""

MOST_COMPANIES = 1000
"""Beyond, tables of all pairs of companies are too large."""


@dataclass(frozen=True, eq=False)
class Walked:
    """What a walk found.

    Parameters
    ----------
    at : ndarray of int64, shape (courses, companies)
        Tables where least was wrong.
    wrong : int
        How much that was.
    moves : int
        How many were tried.
    """

    at: Ints
    wrong: int
    moves: int


@dataclass(frozen=True, eq=False)
class CompanyWalk:
    """One walk to be made, from random tables.

    Parameters
    ----------
    evening : Evening
    seed : int
        The user's.
    number : int
        Of this walk; with the seed it decides everything random.
    moves : int
        How many to try.
    """

    evening: Evening
    seed: int
    number: int
    moves: int

    def run(self, over: Callable[[], bool]) -> Walked:
        """Walk to the end, until nothing is wrong, or until `over` says so."""
        random = numpy_generator(self.seed, NumpyStreams.PARTIES.at(self.number))
        standing = standing_of(self.evening, self._anywhere(random))
        rng = generator(self.seed, KernelStreams.PARTIES.at(self.number))
        tried = 0
        while tried < self.moves and standing.wrong[0] and not over():
            many = min(SLICE, self.moves - tried)
            heats = [HOT * (COLD / HOT) ** (part / self.moves) for part in (tried, tried + many)]
            tried += walked(self.evening, standing, rng, many, *heats)
        return Walked(standing.best, int(standing.wrong[1]), tried)

    def _anywhere(self, random: np.random.Generator) -> Ints:
        evening = self.evening
        at = np.full((len(evening.start) - 1, len(evening.size)), AWAY, dtype=np.int64)
        for course, row in enumerate(at):
            there = evening.there[evening.start[course] : evening.start[course + 1]]
            row[there] = random.integers(len(evening.seats), size=len(there))
        return at


def company_plan(
    dinner: Dinner, watch: Watch, seed: int, executor: Executor, abreast: int = PER_WAVE
) -> tuple[Plan, int] | None:
    """A plan in which as little as is found is wrong with companies and their tables.

    Parameters
    ----------
    dinner : Dinner
    watch : Watch
        The budget being spent.
    seed : int
    executor : concurrent.futures.Executor
        Runs the walks of a wave.
    abreast : int, optional
        How many they are.

    Returns
    -------
    (Plan, int) or None
        With the moves tried; None where companies are too many.
    """
    company = company_of(dinner)
    if not 1 <= int(company.max()) + 1 <= MOST_COMPANIES:
        return None
    evening = evening_of(dinner, company)
    best, tried = _waves(evening, watch, seed, executor, abreast)
    random = numpy_generator(seed, NumpyStreams.PARTY_SEATS.at())
    plan = seated(dinner, company, best.at, random)
    return plan, tried


def _waves(
    evening: Evening, watch: Watch, seed: int, executor: Executor, abreast: int
) -> tuple[Walked, int]:
    """The best of all walks, and the moves of all."""
    moves = FIRST_MOVES * len(evening.there)
    limit = watch.budget.iterations
    best, tried, number = CompanyWalk(evening, seed, 1, 0).run(watch.over), 0, 1
    while best.wrong and not watch.over():
        most = MOST_MOVES if limit is None else (limit - tried) // abreast
        if most < 1:
            break
        numbers = range(number, number + abreast)
        walks = [CompanyWalk(evening, seed, one, min(moves, most)) for one in numbers]
        found = wait_for([executor.submit(one.run, watch.over) for one in walks], watch)
        tried += sum(one.moves for one in found)
        best = min([best, *found], key=lambda one: one.wrong)
        moves, number = int(moves * LONGER), number + abreast
    return best, tried
