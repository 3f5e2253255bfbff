"""Places in a schedule where no two guests who know each other meet, for small dinners.

A quadratic assignment problem (Koopmans and Beckmann, 1957) whose least value is to be zero:
steepest descent by exchanges of two guests from a few random starts mostly finds it. It
does without kernels, which take longer to load than the search takes.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints, PairTable
from seating_solvers.running.random_streams import NumpyStreams, numpy_generator

MOST_GUESTS = 200
STARTS = 4
HOPELESS = 0.1
"""Guests in trouble after a descent, as a share of all, with whom no other start is tried."""


def strangers_only(
    table: NDArray[np.int32], known: PairTable, first: Ints, classes: Ints, seed: int
) -> Ints | None:
    """The place of each guest such that nobody ever shares a table with somebody they know.

    Parameters
    ----------
    table : ndarray of int32, shape (courses, places)
        The table of each place at each course.
    known : PairTable
        Pairs with a value must not meet.
    first : ndarray of int64, shape (guests,)
        A place for each guest.
    classes : ndarray of int64, shape (guests,)
        Guests change places within their class only; those of a class below 0 never.
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
    free = np.flatnonzero(classes >= 0)
    barred = np.where(classes[free][:, None] == classes[free], 0, np.inf).astype(np.float32)
    random = numpy_generator(seed, NumpyStreams.STRANGERS_ONLY.at())
    for _ in range(STARTS):
        place = first.copy()
        for one in np.unique(classes[free]):
            members = np.flatnonzero(classes == one)
            place[members] = first[random.permutation(members)]
        left = _descend(place, meet, bound, free, barred)
        if left == 0:
            return place
        if left > HOPELESS * places:
            return None
    return None


def _descend(
    place: Ints,
    meet: NDArray[np.float32],
    bound: NDArray[np.float32],
    free: Ints,
    barred: NDArray[np.float32],
) -> int:
    """Exchange two guests while that helps, in place; how many meet whom they know."""
    between = meet[np.ix_(place, place)]
    cost = bound @ between  # of a guest at the place of another, all others as they are
    while True:
        own = np.diagonal(cost)
        if not own.any() or not len(free):
            return int(np.count_nonzero(own))
        change = cost + cost.T - own[:, None] - own + 2 * bound * between
        change = change[np.ix_(free, free)] + barred
        best = int(change.argmin())
        if change.flat[best] >= 0:
            return int(np.count_nonzero(own))
        pair = free[[best // len(free), best % len(free)]]
        place[pair] = place[pair[::-1]]
        fresh = meet[np.ix_(place[pair], place)]
        cost += bound[:, pair] @ (fresh - between[pair])
        between[pair], between[:, pair] = fresh, fresh.T
        cost[:, pair] = bound @ fresh.T
