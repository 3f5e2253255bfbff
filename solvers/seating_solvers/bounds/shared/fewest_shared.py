"""How many pairs share a table in two courses, at least.

The guests of a table come from the tables of another course, and when they are more than
those tables, some come from the same. Spread evenly they make the fewest such pairs.
"""

from __future__ import annotations

import numpy as np

from seating.people.pairs import Ints


def fewest_shared(sizes: Ints, others: Ints, away: int = 0) -> int:
    """The fewest pairs who share a table of these, and one of another course.

    Parameters
    ----------
    sizes : ndarray of int64, shape (tables,)
        Guests at each table.
    others : ndarray of int64, shape (other tables,)
        Guests at each table of the other course.
    away : int, optional
        How many of the guests were not at the other course.

    Examples
    --------
    >>> eights = np.full(8, 8)
    >>> fewest_shared(eights, eights)
    0
    >>> tens = np.full(8, 10)
    >>> fewest_shared(tens, tens), fewest_shared(tens, tens, away=1)
    (16, 15)
    """
    if not len(sizes) or int(sizes.max()) <= int((others > 0).sum()):
        return 0
    values, counts = np.unique(sizes, return_counts=True)
    costs = _costs(int(values[-1]), others)
    # the k-th guest of a table costs costs[k], at each table that has so many
    tables = np.array([int(counts[values > k].sum()) for k in range(len(costs))])
    total = int((costs * tables).sum())
    for cost, many in zip(costs[::-1].tolist(), tables[::-1].tolist(), strict=True):
        spared = min(away, many)
        total -= cost * spared
        away -= spared
    return total


def _costs(guests: int, others: Ints) -> Ints:
    """With how many of the guests before shares each further one a table of the other course."""
    top = int(others.max(initial=0))
    taking = [int((others > level).sum()) for level in range(min(top, guests))]
    costs = np.repeat(np.arange(len(taking)), taking)[:guests]
    return np.pad(costs, (0, guests - len(costs)))
