"""Acquaintances of whom everyone has many: a share of all pairs, drawn by a seed.

Each kind gives every pair a weight, and as many pairs as asked for are drawn by it, none twice: the
largest of ``log(weight) + Gumbel noise`` (Yellott, Journal of Mathematical Psychology 15, 1977).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from benchmarks.cases.case import Ints

Floats = NDArray[np.float64]

BLOCK, INSIDE = 12, 3.0
"""People of a department, and by how much the weight's logarithm is larger inside one."""

SLOTS, ROOM = 3, 20
"""Of a conference day: lectures one after the other, and people at each of those side by side."""


def dense_acquaintances(kind: str, guests: int, pairs: int, seed: int) -> Ints:
    """So many pairs of guests, each once, in order, shape (pairs, 2).

    Parameters
    ----------
    kind : str
        One of `KINDS`.
    guests, pairs, seed : int
    """
    random = np.random.default_rng(seed)
    one, two = np.triu_indices(guests, 1)
    chosen = np.argsort(-KINDS[kind](guests, random)[one, two], kind="stable")[:pairs]
    return np.column_stack([one, two])[np.sort(chosen)].astype(np.int64)


def _noise(guests: int, random: np.random.Generator) -> Floats:
    return np.asarray(random.gumbel(size=(guests, guests)))


def _scale_free(guests: int, random: np.random.Generator) -> Floats:
    """Pairs by the product of two fitnesses (Goh, Kahng and Kim, PRL 87, 2001)."""
    fitness = -0.7 * np.log(1 + random.permutation(guests))
    return np.asarray(fitness[:, None] + fitness[None, :] + _noise(guests, random))


def _geometric(guests: int, random: np.random.Generator) -> Floats:
    """The nearest pairs of points in a square."""
    places = random.random((guests, 2))
    apart = places[:, None, :] - places[None, :, :]
    return np.asarray(-np.hypot(apart[..., 0], apart[..., 1]))


def _conference(guests: int, random: np.random.Generator) -> Floats:
    """Two days, of which half the people came to one only: who heard a lecture together."""
    shared = np.zeros((guests, guests))
    came = random.integers(0, 4, guests)  # 0: the first day, 1: the second, else both
    topics = random.random(guests)
    for day in range(2):
        there = np.flatnonzero(came != 1 - day)
        for _ in range(SLOTS):
            # people of like topics go to one lecture, more or less
            order = there[np.argsort(topics[there] + random.normal(0, 0.25, len(there)))]
            for start in range(0, len(order), ROOM):
                room = order[start : start + ROOM]
                shared[np.ix_(room, room)] += 1
    return np.asarray(2.0 * shared + _noise(guests, random))


def _blocks(guests: int, random: np.random.Generator) -> Floats:
    """Departments of one size, who know many of their own and some of the others."""
    block = random.permutation(guests) // BLOCK
    return np.asarray(INSIDE * (block[:, None] == block[None, :]) + _noise(guests, random))


KINDS: dict[str, Callable[[int, np.random.Generator], Floats]] = {
    "scale-free": _scale_free,
    "geometric": _geometric,
    "conference": _conference,
    "blocks": _blocks,
}
"""What weight the pairs have, by the name of the kind."""
