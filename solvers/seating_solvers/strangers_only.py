"""Places in a schedule where no two guests who know each other meet, for small dinners.

A quadratic assignment problem (Koopmans and Beckmann, 1957) whose wanted value is zero:
steepest descent by exchanges of two guests from a few random starts mostly finds it. It
does without kernels, which take longer to load than the search takes.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seating.pairs import Ints, PairTable

MOST_GUESTS = 200
STARTS = 8


def strangers_only(
    table: NDArray[np.int32], known: PairTable, frozen: NDArray[np.bool_], seed: int
) -> Ints | None:
    """The place of each guest such that nobody ever shares a table with somebody they know.

    Parameters
    ----------
    table : ndarray of int32, shape (courses, places)
        The table of each place at each course.
    known : PairTable
        Pairs with a value must not meet.
    frozen : ndarray of bool, shape (guests,)
        Guests who keep the place of their own number.
    seed : int

    Returns
    -------
    ndarray of int64, shape (guests,), or None
        None where none was found, or the dinner is large.
    """
    places = table.shape[1]
    if places > MOST_GUESTS:
        return None
    meet = (table[:, :, None] == table[:, None, :]).any(axis=0).astype(np.float32)
    np.fill_diagonal(meet, 0)
    bound = np.zeros((places, places), dtype=np.float32)
    bound[known.first, known.second] = bound[known.second, known.first] = known.values > 0
    free = np.flatnonzero(~frozen)
    random = np.random.default_rng([abs(seed), 3])
    for _ in range(STARTS):
        place = np.arange(places)
        place[free] = random.permutation(free)
        if _descend(place, meet, bound, free):
            return place
    return None


def _descend(
    place: Ints, meet: NDArray[np.float32], bound: NDArray[np.float32], free: Ints
) -> bool:
    """Exchange two guests while that helps, in place; whether nobody meets whom they know."""
    if not len(free):
        return False
    while True:
        between = meet[np.ix_(place, place)]
        cost = bound @ between  # of a guest at the place of another, all others as they are
        own = np.diagonal(cost)
        if not own.any():
            return True
        change = cost + cost.T - own[:, None] - own + 2 * bound * between
        change = change[np.ix_(free, free)]
        best = int(change.argmin())
        if change.flat[best] >= 0:
            return False
        one, other = free[best // len(free)], free[best % len(free)]
        place[[one, other]] = place[[other, one]]
