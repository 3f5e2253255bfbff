"""Compiling the kernels, once for an installation, outside of anybody's budget.

What a search needs depends on the dinner: with rules or without, with goals or without, with few
guests or many, with parties or without. Each is compiled when the first such dinner is planned.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np

from seating.dinner.dinner import Dinner
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
    from seating_solvers.annealing.kernels.entry_points import argument_types, perform
    from seating_solvers.annealing.kernels.table_walk import walk_tables
    from seating_solvers.running.kernels import is_kept

    dinner = dinner or _small()
    if _by_tables(dinner) and not is_kept(walk_tables):
        return True
    return not is_kept(perform, *argument_types(dinner))


def warm(dinner: Dinner | None = None) -> None:
    """Compile the kernels now.

    Parameters
    ----------
    dinner : Dinner, optional
        For whose kind to compile; when left out, for dinners with rules and without, with parties,
        and for what prepares schedules.
    """
    from seating_solvers.annealing.kernels.entry_points import argument_types, perform

    if dinner is not None:
        perform.compile(argument_types(dinner))
        if _by_tables(dinner):
            _walk_tables()
        return
    from seating_solvers.parties.party_search import party_plan
    from seating_solvers.placing.perfect_plan import perfect_plan
    from seating_solvers.schedules import schedule

    for usual in (_small(), _small(ruled=True)):
        warm(usual)
    watch = Watch(Budget(seconds=None, iterations=100))
    perfect_plan(_small(), 0, watch.over)
    schedule(2, 2, 4)
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix=THREADS) as threads:
        party_plan(_small(), watch, 0, threads)
    warm_parties()


def warm_parties() -> None:
    """Compile the kernels that move whole parties, where none are kept."""
    from seating_solvers.parties.party_annealing import sweep, swept, walked
    from seating_solvers.parties.party_problem import party_of, party_problem_of
    from seating_solvers.parties.party_state import party_state_of
    from seating_solvers.running.kernels import is_kept
    from seating_solvers.running.random_numbers import generator

    if is_kept(sweep):
        return
    dinner, rng = _small(), generator(0, 0)
    problem = party_problem_of(dinner, party_of(dinner))
    state = party_state_of(problem, np.zeros((2, 4), dtype=np.int64))
    swept(problem, state, rng)
    walked(problem, state, rng, 1, 1.0, 1.0)


def _by_tables(dinner: Dinner) -> bool:
    """Whether searches walk as where everyone at a table meets and no rule binds."""
    from seating_solvers.annealing.kernels.problem import DENSE

    few = len(dinner.guests) <= DENSE
    return few and dinner.talk.meet == "table" and not dinner.rules


def _walk_tables() -> None:
    """Walk a step so."""
    from seating_solvers.annealing.kernels.problem import problem_of
    from seating_solvers.annealing.search import Search
    from seating_solvers.annealing.temperature import Temperatures

    ends, dinner = Temperatures(1.0, 1.0), _small()
    Search(dinner, problem_of(dinner), 0, 0, 1, ends, penalty=1.0, target=100).run(lambda: False)


def _small(*, ruled: bool = False) -> Dinner:
    from seating.rules.apart import Apart

    names = ["Ana", "Bo", "Cy", "Di"]
    rules = (Apart(("1", "2")),) if ruled else ()
    return Dinner.of(names, "2x2", 2, knows=[("Bo", "Cy")], meet="table", rules=rules)
