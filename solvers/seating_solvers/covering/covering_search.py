"""Searches for courses in which all meet, side by side, in waves of longer and longer ones.

Every other wave imposes symmetries, where all are to meet at tables of one size.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor

import numpy as np

from seating_solvers.covering.cover import SLICE, TEMPERATURES, Cover, Covered
from seating_solvers.covering.symmetric_search import suits_symmetry, symmetric_search
from seating_solvers.running.random_numbers import generator
from seating_solvers.running.random_streams import KernelStreams, NumpyStreams, numpy_generator
from seating_solvers.running.waiting import wait_for
from seating_solvers.running.when_to_stop import Watch

PER_WAVE = 4
"""Searches side by side; the same for any number of workers, so that a run can be repeated."""

FIRST_MOVES, MOST_MOVES = 250_000, 16_000_000
"""Moves of a search of the first wave; each wave's are twice as long, up to the most."""

MOST_DOUBLINGS = 20
"""More than it takes to the most moves, so that numbers stay small."""


def covering_search(
    cover: Cover,
    watch: Watch,
    executor: Executor,
    tell: Callable[[Covered], None] = lambda _: None,
    waves: int | None = None,
) -> Covered:
    """Search until all have met, or the budget is spent.

    Parameters
    ----------
    cover : Cover
    watch : Watch
        Its iterations are the moves of all searches.
    executor : concurrent.futures.Executor
    tell : callable, optional
        Called with what is better than all before.
    waves : int, optional
        End after so many waves.
    """
    best, tried, wave = plain_search(cover, 0, 0, watch.over), 0, 0
    both = suits_symmetry(cover)
    while best.left and wave != waves and not watch.over():
        longer, second = divmod(wave, 2) if both else (wave, 0)
        moves = _moves(longer, tried, watch.budget.iterations)
        if moves == 0:
            break
        numbers = range(wave * PER_WAVE, (wave + 1) * PER_WAVE)
        search = symmetric_search if second else plain_search
        ahead = [executor.submit(search, cover, number, moves, watch.over) for number in numbers]
        for found in wait_for(ahead, watch):
            tried += found.tried
            if found.left < best.left:
                best = Covered(found.table, found.left, tried)
                tell(best)
        wave += 1
    return Covered(best.table, best.left, tried)


def _moves(wave: int, tried: int, limit: int | None) -> int:
    """Moves of each search of a wave; 0 when the budget is spent."""
    moves = min(FIRST_MOVES << min(wave, MOST_DOUBLINGS), MOST_MOVES)
    return moves if limit is None else min(moves, max(limit - tried, 0) // PER_WAVE)


def plain_search(cover: Cover, number: int, moves: int, over: Callable[[], bool]) -> Covered:
    """One search from a start of its own, in slices; the best end of a slice."""
    # kernels take long to import
    from seating_solvers.covering.covering_annealing import walk
    from seating_solvers.covering.covering_state import state_of, tables_of

    guests, places = len(cover.need), int(cover.sizes.sum())
    dice = numpy_generator(cover.seed, NumpyStreams.COVERING.at(number))
    who = np.array([dice.permutation(places) for _ in range(cover.courses)])
    state = state_of(who, cover.sizes, cover.need)
    rng = generator(cover.seed, KernelStreams.COVERING.at(number))
    first, last = TEMPERATURES[number % len(TEMPERATURES)]
    best, tried = Covered(tables_of(state, guests), int(state.left[0]), 0), 0
    while tried < moves and state.left[0] and not over():
        step = min(SLICE, moves - tried)
        hot, cold = (first * (last / first) ** (done / moves) for done in (tried, tried + step))
        tried += walk(state, rng, guests, step, hot, cold)
        if state.left[0] < best.left:
            best = Covered(tables_of(state, guests), int(state.left[0]), tried)
    return Covered(best.table, best.left, tried)


def compile_covering() -> None:
    """Compile the kernels of a plain search, by a very small one."""
    strangers = ~np.eye(4, dtype=bool)
    plain_search(Cover(strangers, np.array([2, 2]), 1, 0), 0, 10, lambda: False)
