"""Unbroken rows of taken seats."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def rows_with_ends(beside: NDArray[np.bool_], taken: Sequence[int]) -> int:
    """How many unbroken rows of taken seats have two ends.

    Parameters
    ----------
    beside : ndarray of bool, shape (seats, seats)
        Which seats are side by side; a seat has at most two neighbours.
    taken : sequence of int
        Seats, from 0.

    Examples
    --------
    >>> from seating import Table
    >>> rows_with_ends(Table("1", 6).beside, range(6)), rows_with_ends(Table("1", 6).beside, [0, 2])
    (0, 2)
    """
    near = beside[np.ix_(list(taken), list(taken))]
    # A row of s seats has s - 1 places where two meet, a ring has s: rows are what is missing.
    return len(taken) - int(near.sum()) // 2
