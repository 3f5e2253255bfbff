"""Which guest takes which place of a schedule, so that people who know each other never meet.

All guests change places with each other freely, since a schedule without a repeat has none
whoever sits where. Guests in trouble look for somebody to change with until nobody meets
an acquaintance, or time is up: a walk that only ever touches what is wrong (Minton et al.,
Artificial Intelligence 58, 1992).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from seating.pairs import Ints, PairTable
from seating_solvers.jit import entry, kernel
from seating_solvers.random import below, fraction, generator

SWEEPS = 400
PARTNERS = 40
"""How many others a guest in trouble asks in one sweep."""

PATIENCE = 0.02
"""How readily a change that helps nobody is made."""


def mapped(
    table: NDArray[np.int32],
    known: PairTable,
    frozen: NDArray[np.bool_],
    seed: int,
    over: Callable[[], bool],
) -> Ints:
    """The place of each guest in a schedule.

    Parameters
    ----------
    table : ndarray of int32, shape (courses, places)
        The table of each place at each course.
    known : PairTable
        What is lost when a pair of guests meets; only pairs with a value matter.
    frozen : ndarray of bool, shape (guests,)
        Guests who keep the place of their own number.
    seed : int
    over : callable
        Whether to stop looking.

    Returns
    -------
    ndarray of int64, shape (guests,)
        A permutation of the places.
    """
    place = np.arange(table.shape[1], dtype=np.int64)
    if not len(known):
        return place
    starts, others, values = known.rows
    columns = np.ascontiguousarray(table.T)
    rng = generator(seed, 3)
    free = np.flatnonzero(~frozen)
    place[free] = np.random.default_rng([abs(seed), 3]).permutation(free)
    for _ in range(SWEEPS):
        if over() or not sweep(columns, starts, others, values, frozen, place, rng):
            break
    return place


@kernel
def share(columns, one, two):  # type: ignore[no-untyped-def]
    """Whether two places of a schedule ever share a table."""
    for course in range(columns.shape[1]):  # noqa: SIM110  # kernels have no generators
        if columns[one, course] == columns[two, course]:
            return True
    return False


@kernel
def trouble(columns, starts, others, values, place, guest, where, besides):  # type: ignore[no-untyped-def]
    """What a guest would lose by acquaintances met from a place, `besides` left out."""
    lost = np.int64(0)
    for row in range(starts[guest], starts[guest + 1]):
        other = others[row]
        if other != besides and share(columns, where, place[other]):
            lost += values[row]
    return lost


@entry
def sweep(columns, starts, others, values, frozen, place, rng):  # type: ignore[no-untyped-def]
    """Let every guest in trouble look for a better place once; returns how many were."""
    people, bad = place.shape[0], 0
    for g in range(people):
        if frozen[g] or starts[g] == starts[g + 1]:
            continue
        lost = trouble(columns, starts, others, values, place, g, place[g], g)
        if lost == 0:
            continue
        bad += 1
        for _ in range(PARTNERS):
            h = below(rng, people)
            if h == g or frozen[h]:
                continue
            a, b = place[g], place[h]
            change = trouble(columns, starts, others, values, place, g, b, h)
            change += trouble(columns, starts, others, values, place, h, a, g)
            change -= trouble(columns, starts, others, values, place, g, a, h)
            change -= trouble(columns, starts, others, values, place, h, b, g)
            if change < 0 or (change == 0 and fraction(rng) < PATIENCE):
                place[g], place[h] = b, a
                break
    return bad
