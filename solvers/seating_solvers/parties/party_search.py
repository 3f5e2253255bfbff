"""A plan for a dinner of parties, each moved as one.

First tables come from a schedule, or are packed; blocks in trouble then look for other places.
Where rules limit meetings so tightly that this is not enough, walks of annealing follow, from
random tables, each wave longer than the last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.plan import AWAY, Plan
from seating.people.pairs import Ints
from seating_solvers.parties import sees_all_rules
from seating_solvers.parties.first_tables import first_tables
from seating_solvers.parties.party_annealing import ALL, swept, walked
from seating_solvers.parties.party_problem import PartyProblem, party_of, party_problem_of
from seating_solvers.parties.party_state import LEAST, NOW, party_state_of
from seating_solvers.parties.scheduled_tables import scheduled_tables
from seating_solvers.parties.seat_parties import seated
from seating_solvers.running.random_numbers import generator
from seating_solvers.running.random_streams import KernelStreams, NumpyStreams, numpy_generator
from seating_solvers.running.waiting import wait_for
from seating_solvers.running.when_to_stop import Watch

HOT, COLD = 0.7, 0.15
"""Temperatures at both ends of a walk, in meetings too many."""

WARM, COOL = 1.0, 0.15
"""Those of a walk among tables that are good already, in introductions of two parties."""

PER_WAVE = 2
"""Walks of a wave, where no other number is asked for."""

FIRST_MOVES, LONGER, MOST_MOVES = 5000, 1.5, 30_000_000
"""Moves of a walk of the first wave for each party and course; how much longer the next
wave is; and moves at most."""

SLICE = 200_000
"""Moves between two looks at the clock."""

SWEEPS, STALLED = 60, 8
"""Sweeps at most, and so many in a row that find nothing better."""

SURE_SWEEPS = 12
"""Sweeps that are made however late it is: they take a second, and rules come first."""

SETTLING, MOST_SETTLING = 400, 4_000_000
"""Moves of a walk that follows sweeps: for each party and course, and in all at most."""


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
        return FoundTables(state.incumbent.T, int(state.penalty[LEAST]), tried)

    def _anywhere(self, random: np.random.Generator) -> Ints:
        """Random tables, as many blocks at each, so that no table has more than it can note."""
        blocks, tables = self.problem.blocks, self.problem.high.shape[1]
        at = np.full(blocks.of.shape, AWAY, dtype=np.int64)
        for course, row in enumerate(at):
            there = np.flatnonzero(blocks.of[course] >= 0)
            many = blocks.start[course + 1] - blocks.start[course]
            table = random.permutation(many) % tables
            row[there] = table[blocks.of[course, there] - blocks.start[course]]
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


def whole_parties(dinner: Dinner, seed: int, over: Callable[[], bool]) -> Plan | None:
    """A plan in which parties share tables, and few meet again or know each other.

    Where rules ask for more than parties see, tables are swept and not walked among: those rules
    are mended guest by guest, and annealing follows.

    Parameters
    ----------
    dinner : Dinner
    seed : int
    over : callable
        Whether to stop looking.

    Returns
    -------
    Plan or None
        None where nobody is there.
    """
    party = party_of(dinner)
    if int(party.max(initial=-1)) < 0:
        return None
    problem = party_problem_of(dinner, party)
    moves = min(SETTLING * problem.blocks.of.size, MOST_SETTLING)
    starts = _starts(problem, seed, moves if sees_all_rules(dinner) else 0, over)
    found = min(starts, key=lambda one: one.penalty)
    return seated(dinner, party, found.at, numpy_generator(seed, NumpyStreams.PARTY_SEATS.at()))


def _starts(
    problem: PartyProblem, seed: int, moves: int, over: Callable[[], bool]
) -> Iterator[FoundTables]:
    """Tables from a schedule, and where that does not do, from tables that are packed."""
    random = numpy_generator(seed, NumpyStreams.PARTY_TABLES.at())
    packed = first_tables(problem, random)
    planned = scheduled_tables(problem, packed, seed, over)
    if planned is not None:
        planned[packed < 0] = AWAY
    for number, at in enumerate(one for one in (planned, packed) if one is not None):
        found = _settled(problem, at, seed, number, moves, over)
        yield found
        if not found.penalty or over():
            return


def _settled(
    problem: PartyProblem,
    tables: Ints,
    seed: int,
    number: int,
    moves: int,
    over: Callable[[], bool],
) -> FoundTables:
    """Tables after sweeps, and a walk of so many moves if those leave anything wrong."""
    state = party_state_of(problem, tables)
    rng = generator(seed, KernelStreams.PARTY_TABLES.at(number))
    tried, quiet = 0, 0
    for made in range(SWEEPS):
        before = int(state.penalty[NOW])
        if not before or quiet == STALLED or (made >= SURE_SWEEPS and over()):
            break
        tried += swept(problem, state, rng)
        quiet = 0 if state.penalty[NOW] < before else quiet + 1
    unit = max(1, problem.again * int(np.median(problem.size)) ** 2)
    walk = 0
    while walk < moves and state.penalty[NOW] and not over():
        many = min(SLICE, moves - walk)
        hot, cold = (unit * WARM * (COOL / WARM) ** (at / moves) for at in (walk, walk + many))
        tried += walked(problem, state, rng, many, hot, cold, ALL)
        walk += many
    return FoundTables(state.incumbent.T, int(state.penalty[LEAST]), tried)


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
        With the moves tried; None where nobody is there.
    """
    party = party_of(dinner)
    if int(party.max(initial=-1)) < 0:
        return None
    problem = party_problem_of(dinner, party, rules_only=True)
    found, tried = _waves(problem, watch, seed, executor, abreast)
    random = numpy_generator(seed, NumpyStreams.PARTY_SEATS.at())
    plan = seated(dinner, party, found.at, random)
    return plan, tried


def _waves(
    problem: PartyProblem, watch: Watch, seed: int, executor: Executor, abreast: int
) -> tuple[FoundTables, int]:
    """The best of all walks, and the moves of all."""
    moves = FIRST_MOVES * len(problem.blocks.party)
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
