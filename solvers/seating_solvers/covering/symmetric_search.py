"""Searches under a symmetry: far fewer courses to look at, if there is one that suits."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from seating_solvers.covering.cover import SLICE, TEMPERATURES, Cover, Covered, left
from seating_solvers.covering.covering_symmetry import CoveringSymmetry, random_symmetry
from seating_solvers.running.random_numbers import generator
from seating_solvers.running.random_streams import KernelStreams, NumpyStreams, numpy_generator

SLOWER = 16
"""A move of such a search takes so many times as long as one without a symmetry."""

MOST_MORE = 2
"""Guests more, at most, who are searched for and left out then: they may make it symmetric."""

DRAWS = 50


def symmetric_search(
    cover: Cover,
    number: int,
    moves: int,
    over: Callable[[], bool],
    symmetry: CoveringSymmetry | None = None,
) -> Covered:
    """One search under a symmetry, a random one where none is given.

    Parameters
    ----------
    cover : Cover
        One that `suits_symmetry`.
    number : int
        Tells searches apart.
    moves : int
        As for a search without a symmetry; of these, as many as take as long.
    over : callable
        Whether to end now.
    symmetry : CoveringSymmetry, optional
        Of as many guests, or more, of whom the last are left out.
    """
    # kernels take long to import
    from seating_solvers.covering.starter_annealing import walk_orbits
    from seating_solvers.covering.starter_orbits import orbits_of, unfolded

    dice = numpy_generator(cover.seed, NumpyStreams.SYMMETRIC_COVERING.at(number))
    used = np.flatnonzero(cover.sizes)
    tables, seats = len(used), int(cover.sizes[used[0]])
    for _ in range(DRAWS):
        chosen = symmetry or random_symmetry(_guests(cover, dice), cover.courses, dice)
        state = orbits_of(chosen, tables, seats, dice)
        if state is not None:
            break
    else:
        return random_seats(cover, dice)
    rng = generator(cover.seed, KernelStreams.SYMMETRIC_COVERING.at(number))
    first, last = TEMPERATURES[number % len(TEMPERATURES)]
    tried, limit = 0, max(moves // SLOWER, 1)
    while tried < limit and state.left[0] and not over():
        step = min(SLICE // SLOWER, limit - tried)
        ends = (chosen.order * first * (last / first) ** (d / limit) for d in (tried, tried + step))
        tried += walk_orbits(state, rng, seats, step, *ends)
    table = used[unfolded(state, chosen)][:, : len(cover.need)]
    return Covered(table, left(table, cover.need), tried)


def suits_symmetry(cover: Cover) -> bool:
    """Whether all are to meet, in some courses, at tables that are used and all of one size."""
    guests, used = len(cover.need), cover.sizes[cover.sizes > 0]
    everyone = cover.need.sum() == guests * (guests - 1)
    return bool(everyone and guests > 2 and cover.courses > 1 and (used == used[0]).all())


def random_seats(cover: Cover, dice: np.random.Generator) -> Covered:
    """Random seats, where a search finds no start."""
    places = np.repeat(np.arange(len(cover.sizes)), cover.sizes)
    table = np.array([dice.permutation(places)[: len(cover.need)] for _ in range(cover.courses)])
    return Covered(table, left(table, cover.need), 0)


def _guests(cover: Cover, dice: np.random.Generator) -> int:
    """How many guests to search for."""
    more = int(dice.integers(0, MOST_MORE + 1))
    return min(len(cover.need) + more, int(cover.sizes.sum()))
