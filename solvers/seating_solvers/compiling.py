"""Compiling the kernels, once for an installation, outside of anybody's budget.

What a search needs depends on the dinner: with rules or without, with goals or without, with few
guests or many, with parties or without. Each is compiled when the first such dinner is planned.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import NamedTuple

import numpy as np

from seating.dinner.dinner import Dinner
from seating_solvers.running.budget import Budget
from seating_solvers.running.kernel_folder import VARIABLE, choose_folder, is_private
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
    from seating_solvers.annealing.compile_mending import may_be_mended, mending_is_kept
    from seating_solvers.annealing.kernels.entry_points import argument_types, perform
    from seating_solvers.annealing.kernels.table_walk import walk_tables
    from seating_solvers.annealing.kernels.tabu_walk import walk_tabu
    from seating_solvers.running.kernels import is_kept

    dinner = dinner or _small()
    if _by_tables(dinner) and not is_kept(walk_tables):
        return True
    if _by_best_swaps(dinner) and not is_kept(walk_tabu):
        return True
    if may_be_mended(dinner) and not mending_is_kept():
        return True
    if not _parties_are_kept() and _moves_parties(dinner):
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
    if dinner is not None:
        warm_kind(_kind_of(dinner))
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
    from seating_solvers.parties.party_annealing import swept, walked
    from seating_solvers.parties.party_problem import party_of, party_problem_of
    from seating_solvers.parties.party_state import party_state_of
    from seating_solvers.running.random_numbers import generator

    if _parties_are_kept():
        return
    dinner, rng = _small(), generator(0, 0)
    problem = party_problem_of(dinner, party_of(dinner))
    state = party_state_of(problem, np.zeros((2, 4), dtype=np.int64))
    swept(problem, state, rng)
    walked(problem, state, rng, 1, 1.0, 1.0)


def _parties_are_kept() -> bool:
    from seating_solvers.parties.party_annealing import sweep, walk
    from seating_solvers.running.kernels import is_kept

    return is_kept(sweep) and is_kept(walk)


def _moves_parties(dinner: Dinner) -> bool:
    """Whether the search moves whole parties, too."""
    from seating_solvers.parties import asks_for_parties, has_parties

    return has_parties(dinner) or asks_for_parties(dinner)


def _by_tables(dinner: Dinner) -> bool:
    """Whether searches walk as where everyone at a table meets and no rule binds."""
    from seating_solvers.annealing.kernels.problem import DENSE

    few = len(dinner.guests) <= DENSE
    return few and dinner.talk.meet == "table" and not dinner.rules


def _by_best_swaps(dinner: Dinner) -> bool:
    """Whether searches make the best swap each time, too."""
    from seating_solvers.annealing.best_swaps_help import knows_many

    return _by_tables(dinner) and knows_many(dinner)


def _walk_tables(*, tabu: bool) -> None:
    """Walk a step so; or make the best swap."""
    from seating_solvers.annealing.kernels.problem import problem_of
    from seating_solvers.annealing.search import Search
    from seating_solvers.annealing.temperature import Temperatures

    ends, dinner = Temperatures(1.0, 1.0), _small()
    search = Search(dinner, problem_of(dinner), 0, 0, 1, ends, penalty=1.0, target=100, tabu=tabu)
    search.run(lambda: False)


class Kind(NamedTuple):
    """What decides which kernels a dinner needs."""

    task: tuple[bool, bool, bool]  # as `entry_points.kind_of`
    by_tables: bool  # as `_by_tables`
    mended: bool  # whether its plan may be mended by moves directed at what is broken
    parties: bool  # whether whole parties may be moved
    best_swaps: bool  # as `_by_best_swaps`


def _kind_of(dinner: Dinner) -> Kind:
    from seating_solvers.annealing.compile_mending import may_be_mended
    from seating_solvers.annealing.kernels.entry_points import kind_of

    by_tables, parties = _by_tables(dinner), _moves_parties(dinner)
    swaps = _by_best_swaps(dinner)
    return Kind(kind_of(dinner), by_tables, may_be_mended(dinner), parties, swaps)


def warm_kind(kind: Kind) -> None:
    """Compile the kernels for dinners of a kind."""
    from seating_solvers.annealing.compile_mending import compile_mending
    from seating_solvers.annealing.kernels.entry_points import perform, types_of

    perform.compile(types_of(*kind.task))
    if kind.by_tables:
        _walk_tables(tabu=False)
    if kind.best_swaps:
        _walk_tables(tabu=True)
    if kind.mended:
        compile_mending()
    if kind.parties:
        warm_parties()


OTHER_PROCESS = """
import json, sys
from seating_solvers.compiling import Kind, warm_kind
warm_kind(Kind(*json.loads(sys.argv[1])))
"""

LOOK = 0.05
"""Seconds between two looks at whether it has compiled, or is to end."""


def compile_beside(dinner: Dinner, over: Callable[[], bool], meanwhile: Callable[[], None]) -> None:
    """Compile for a dinner's kind in another process, and read what it keeps.

    Where nothing can be kept, or no process be started, it is compiled here, afterwards.

    Parameters
    ----------
    dinner : Dinner
    over : callable
        Whether to end now, with nothing compiled.
    meanwhile : callable
        Called once, when the other process has begun.
    """
    other = _other_process(dinner)
    try:
        meanwhile()
        while other is not None and other.poll() is None and not over():
            with suppress(subprocess.TimeoutExpired):
                other.wait(LOOK)
    finally:
        if other is not None:
            other.kill()
            other.wait()
    if not over():
        warm(dinner)


def _other_process(dinner: Dinner) -> subprocess.Popen[bytes] | None:
    folder = choose_folder()
    if folder is None or not is_private(folder) or not sys.executable:
        return None
    kind = json.dumps(_kind_of(dinner))
    modules = os.pathsep.join(path for path in sys.path if path)
    try:
        return subprocess.Popen(
            [sys.executable, "-c", OTHER_PROCESS, kind],
            env={**os.environ, VARIABLE: str(folder), "PYTHONPATH": modules},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C is ours to hear
        )
    except OSError:
        return None


def _small(*, ruled: bool = False) -> Dinner:
    from seating.rules.apart import Apart

    names = ["Ana", "Bo", "Cy", "Di"]
    rules = (Apart(("1", "2")),) if ruled else ()
    return Dinner.of(names, "2x2", 2, knows=[("Bo", "Cy")], meet="table", rules=rules)
