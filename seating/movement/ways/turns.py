"""Going round: so many on along a row of places, and from its end to its beginning."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from seating.people.pairs import Ints


def turned(count: int, turns: Iterable[tuple[Ints, int]]) -> Ints:
    """Where each of so many places leads to.

    Parameters
    ----------
    count : int
        Places in all; those in no row lead to themselves.
    turns : iterable of (ndarray of int, int)
        Rows of places, and how far each goes on along its own, backwards where it is negative.

    Examples
    --------
    >>> turned(5, [(np.array([1, 2, 4]), 1)]).tolist()
    [0, 2, 4, 3, 1]
    """
    leads = np.arange(count)
    for row, far in turns:
        leads[row] = np.roll(row, -far)
    return leads
