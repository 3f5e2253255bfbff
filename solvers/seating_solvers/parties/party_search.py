"""A plan for a dinner of parties: walks from random tables, each wave longer than the last."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.plan import AWAY, Plan
from seating.people.pairs import Ints
from seating_solvers.parties.party_annealing import LEAST, NOW, party_state_of, walked
from seating_solvers.parties.party_problem import PartyProblem, party_of, party_problem_of
from seating_solvers.parties.seat_parties import seated
from seating_solvers.running.random_numbers import generator
from seating_solvers.running.random_streams import KernelStreams, NumpyStreams, numpy_generator
from seating_solvers.running.waiting import wait_for
from seating_solvers.running.when_to_stop import Watch

HOT, COLD = 0.7, 0.15
"""Temperatures at both ends of a walk, in meetings too many."""

PER_WAVE = 2
"""Walks of a wave, where no other number is asked for."""

FIRST_MOVES, LONGER, MOST_MOVES = 5000, 1.5, 30_000_000
"""Moves of a walk of the first wave for each party and course; how much longer the next
wave is; and moves at most."""

SLICE = 200_000
"""Moves between two looks at the clock."""

MOST_PARTIES = 1000
"""Beyond, tables of all pairs of parties are too large."""


@dataclass(frozen=True, eq=False)
class PartySearch:
    """A walk to be made, from random tables.

    Parameters
    ----------
    problem : PartyProblem
    seed : int
        The user's.
    number : int
        Of this walk; with the seed it decides everything random.
    moves : int
        How many to try.
    """

    problem: PartyProblem
    seed: int
    number: int
    moves: int

    def run(self, over: Callable[[], bool]) -> FoundTables:
        """Walk to the end, until there is no penalty, or until `over` says so."""
        random = numpy_generator(self.seed, NumpyStreams.PARTIES.at(self.number))
        state = party_state_of(self.problem, self._anywhere(random))
        rng = generator(self.seed, KernelStreams.PARTIES.at(self.number))
        tried = 0
        while tried < self.moves and state.penalty[NOW] and not over():
            many = min(SLICE, self.moves - tried)
            ends = [HOT * (COLD / HOT) ** (part / self.moves) for part in (tried, tried + many)]
            tried += walked(self.problem, state, rng, many, *ends)
        return FoundTables(state.incumbent, int(state.penalty[LEAST]), tried)

    def _anywhere(self, random: np.random.Generator) -> Ints:
        problem = self.problem
        at = np.full((len(problem.start) - 1, len(problem.size)), AWAY, dtype=np.int64)
        for course, row in enumerate(at):
            there = problem.there[problem.start[course] : problem.start[course + 1]]
            row[there] = random.integers(len(problem.seats), size=len(there))
        return at


@dataclass(frozen=True, eq=False)
class FoundTables:
    """What a walk found.

    Parameters
    ----------
    at : ndarray of int64, shape (courses, parties)
        Tables of the least penalty.
    penalty : int
        That of these tables.
    moves : int
        How many were tried.
    """

    at: Ints
    penalty: int
    moves: int


def party_plan(
    dinner: Dinner, watch: Watch, seed: int, executor: Executor, abreast: int = PER_WAVE
) -> tuple[Plan, int] | None:
    """A plan with as small a penalty as is found for parties and their tables.

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
        With the moves tried; None where parties are too many.
    """
    party = party_of(dinner)
    if not 1 <= int(party.max()) + 1 <= MOST_PARTIES:
        return None
    problem = party_problem_of(dinner, party)
    found, tried = _waves(problem, watch, seed, executor, abreast)
    random = numpy_generator(seed, NumpyStreams.PARTY_SEATS.at())
    plan = seated(dinner, party, found.at, random)
    return plan, tried


def _waves(
    problem: PartyProblem, watch: Watch, seed: int, executor: Executor, abreast: int
) -> tuple[FoundTables, int]:
    """The best of all walks, and the moves of all."""
    moves = FIRST_MOVES * len(problem.there)
    limit = watch.budget.iterations
    incumbent, tried, number = PartySearch(problem, seed, 1, 0).run(watch.over), 0, 1
    while incumbent.penalty and not watch.over():
        most = MOST_MOVES if limit is None else (limit - tried) // abreast
        if most < 1:
            break
        numbers = range(number, number + abreast)
        walks = [PartySearch(problem, seed, one, min(moves, most)) for one in numbers]
        found = wait_for([executor.submit(one.run, watch.over) for one in walks], watch)
        tried += sum(one.moves for one in found)
        incumbent = min([incumbent, *found], key=lambda one: one.penalty)
        moves, number = int(moves * LONGER), number + abreast
    return incumbent, tried
