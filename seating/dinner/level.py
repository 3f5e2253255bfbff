"""Tables filled to one level."""

from __future__ import annotations

import numpy as np

from seating.people.pairs import Ints


def level(capacity: Ints, fixed: Ints, guests: int) -> tuple[Ints, Ints]:
    """Fill all tables to one level, between their fixed guests and their seats.

    Parameters
    ----------
    capacity, fixed : ndarray of int64, shape (tables,)
        Seats at each table, and guests who cannot sit elsewhere.
    guests : int

    Returns
    -------
    low, high : ndarray of int64, shape (tables,)
        Least and most at each table, one apart where guests do not come out even.
    """
    below, above = 0, int(capacity.max(initial=0)) + 1
    while above - below > 1:
        middle = (below + above) // 2
        if np.clip(middle, fixed, capacity).sum() <= guests:
            below = middle
        else:
            above = middle
    low = np.clip(below, fixed, capacity)
    full = low.sum() >= guests
    return low, low if full else np.clip(below + 1, fixed, capacity)
