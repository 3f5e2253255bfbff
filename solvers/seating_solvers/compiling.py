"""Compiling the kernels, once for an installation, outside of anybody's budget.

What a search needs depends on the dinner: with rules or without, of the usual ways or of all, with
goals or without, with few guests or many, with parties or without. Each is compiled when the first
such dinner is planned.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import NamedTuple

import numpy as np

from seating.dinner.dinner import Dinner
from seating.rules.apart import Apart
from seating.rules.must_meet import MustMeet
from seating.rules.shared.rule import Rule
from seating_solvers.running.budget import Budget
from seating_solvers.running.when_to_stop import Watch
from seating_solvers.running.workers import THREADS


def needs_compiling(dinner: Dinner | None = None) -> bool:
    """Whether the first search of this installation will compile its kernels.

    Parameters
    ----------
    dinner : Dinner, optional
        What is searched for; a dinner without rules when left out.

    Returns
    -------
    bool
        True when no compiled code is kept for such dinners: it takes some seconds more, once.
    """
    return not all(part.kept() for part in _parts(dinner or _small()))


def warm(dinner: Dinner | None = None) -> None:
    """Compile the kernels now.

    Parameters
    ----------
    dinner : Dinner, optional
        For whose kind to compile; when left out, for dinners without rules, with the usual ones and
        with others, with parties, and for what prepares schedules.
    """
    if dinner is not None:
        for part in _parts(dinner):
            part.compile()
        return
    from seating_solvers.parties.party_search import party_plan
    from seating_solvers.placing.perfect_plan import perfect_plan
    from seating_solvers.schedules import schedule

    apart = Apart(("1", "2"))
    for rules in ((), (apart,), (apart, MustMeet(("2", "3")))):
        warm(_small(rules))
    watch = Watch(Budget(seconds=None, iterations=100))
    perfect_plan(_small(), 0, watch.over)
    schedule(2, 2, 4)
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix=THREADS) as threads:
        party_plan(_small(), watch, 0, threads)
    _compile_parties()


def warm_until(dinner: Dinner, over: Callable[[], bool]) -> None:
    """Compile the kernels for a dinner's kind, unless the host would not wait.

    Parameters
    ----------
    dinner : Dinner
    over : callable
        Whether to end now; what has been compiled so far is kept.
    """
    from seating_solvers.running.linked_kernel import CompilingEnded, ended_by

    with suppress(CompilingEnded), ended_by(over):
        warm(dinner)


class Part(NamedTuple):
    """Something that a dinner needs compiled."""

    kept: Callable[[], bool]  # whether its code is at hand
    compile: Callable[[], None]


def _parts(dinner: Dinner) -> Iterator[Part]:
    """What a search of a dinner calls, whatever way it may go."""
    from seating_solvers.annealing.compile_mending import (
        compile_mending,
        may_be_mended,
        mending_is_kept,
    )
    from seating_solvers.annealing.kernels.entry_points import kind_of, perform, types_of
    from seating_solvers.annealing.kernels.gibbs_walk import walk_gibbs
    from seating_solvers.annealing.kernels.table_walk import walk_tables
    from seating_solvers.annealing.kernels.tabu_walk import walk_tabu
    from seating_solvers.running.kernels import is_kept

    kind = _, more, _, _ = kind_of(dinner)
    types = types_of(*kind)
    yield Part(lambda: is_kept(perform, *types), lambda: perform.compile(types))
    if _by_tables(dinner):
        yield Part(lambda: is_kept(walk_tables), lambda: _walk_tables(tabu=False))
        if _knows_many(dinner):
            yield Part(lambda: is_kept(walk_tabu), lambda: _walk_tables(tabu=True))
            yield Part(lambda: is_kept(walk_gibbs), _sample_swaps)
    if may_be_mended(dinner):
        yield Part(partial(mending_is_kept, more=more), partial(compile_mending, more=more))
    if _moves_parties(dinner):
        yield Part(_parties_are_kept, _compile_parties)


def _compile_parties() -> None:
    """Compile the kernels that move whole parties, where none are kept."""
    from seating_solvers.parties.party_annealing import swept
    from seating_solvers.parties.party_problem import party_of, party_problem_of
    from seating_solvers.parties.party_state import party_state_of
    from seating_solvers.running.random_numbers import generator

    if _parties_are_kept():
        return
    dinner, rng = _small(), generator(0, 0)
    problem = party_problem_of(dinner, party_of(dinner))
    state = party_state_of(problem, np.zeros((2, 4), dtype=np.int64))
    swept(problem, state, rng)


def _parties_are_kept() -> bool:
    from seating_solvers.parties.party_annealing import move_parties
    from seating_solvers.running.kernels import is_kept

    return is_kept(move_parties)


def _moves_parties(dinner: Dinner) -> bool:
    """Whether the search moves whole parties, too."""
    from seating_solvers.parties import asks_for_parties, has_parties

    return has_parties(dinner) or asks_for_parties(dinner)


def _by_tables(dinner: Dinner) -> bool:
    """Whether searches walk as where everyone at a table meets and no rule binds."""
    from seating_solvers.annealing.kernels.problem import DENSE

    few = len(dinner.guests) <= DENSE
    return few and dinner.talk.meet == "table" and not dinner.rules


def _knows_many(dinner: Dinner) -> bool:
    """Whether searches make the best swap each time, too."""
    from seating_solvers.annealing.best_swaps_help import knows_many

    return knows_many(dinner)


def _walk_tables(*, tabu: bool) -> None:
    """Walk a step so; or make the best swap."""
    from seating_solvers.annealing.kernels.problem import problem_of
    from seating_solvers.annealing.search import Search
    from seating_solvers.annealing.temperature import Temperatures

    ends, dinner = Temperatures(1.0, 1.0), _small()
    search = Search(dinner, problem_of(dinner), 0, 0, 1, ends, penalty=1.0, target=100, tabu=tabu)
    search.run(lambda: False)


def _sample_swaps() -> None:
    """Draw swaps by Gibbs sampling for a step."""
    from seating_solvers.annealing.begin import begin
    from seating_solvers.annealing.first_plan import first_plan
    from seating_solvers.annealing.kernels.problem import problem_of
    from seating_solvers.annealing.laid_by_gibbs import ALL, gibbs
    from seating_solvers.running.random_numbers import generator

    dinner = _small()
    problem = problem_of(dinner)
    state = begin(dinner, problem, first_plan(dinner, 0))
    gibbs(problem, state, generator(0, 0), lambda: False, 1, ALL)


def _small(rules: tuple[Rule, ...] = ()) -> Dinner:
    names = ["Ana", "Bo", "Cy", "Di"]
    return Dinner.of(names, "2x2", 2, knows=[("Bo", "Cy")], meet="table", rules=rules)
