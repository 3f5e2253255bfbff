"""How many guests are to sit at each table of a schedule, as close as can be to how many do."""

from __future__ import annotations

import numpy as np

from seating.dinner.level import level
from seating.people.pairs import Ints


def evenly_filled(capacity: Ints, guests: int) -> Ints:
    """Sizes of tables filled evenly by so many guests, or by as many as there are seats for.

    Examples
    --------
    >>> evenly_filled(np.array([4, 8, 8]), 17).tolist()
    [4, 7, 6]
    """
    low, high = level(capacity, np.zeros_like(capacity), guests)
    sizes: Ints = low.copy()
    sizes[np.flatnonzero(high > low)[: guests - int(low.sum())]] += 1
    return sizes


def target_sizes(sizes: Ints, low: Ints, high: Ints, guests: int, fixed: bool) -> Ints:
    """The size that each table is to have at one course.

    Parameters
    ----------
    sizes : ndarray of int64, shape (tables,)
        How many sit at each position of a schedule now.
    low, high : ndarray of int64, shape (tables,)
        Least and most at each table.
    guests : int
        How many there are; between ``low.sum()`` and ``high.sum()``.
    fixed : bool
        Whether each position is the table of its number; otherwise the positions where most
        sit are to be the largest tables.

    Returns
    -------
    ndarray of int64, shape (tables,)
        By table; adds up to `guests`.
    """
    tables = np.arange(len(sizes)) if fixed else np.lexsort((-low, -high))
    positions = tables if fixed else np.argsort(-sizes, kind="stable")
    target = np.zeros_like(sizes)
    target[tables] = np.clip(sizes[positions], low[tables], high[tables])
    while (lacking := guests - int(target.sum())) != 0:
        room = target < high if lacking > 0 else target > low
        chosen = np.flatnonzero(room)[: abs(lacking)]
        if not len(chosen):
            break
        target[chosen] += np.sign(lacking)
    return target


def named(sizes: Ints, target: Ints) -> Ints:
    """The table that each position of a schedule becomes, itself where the size is right.

    Parameters
    ----------
    sizes, target : ndarray of int64, shape (tables,)
        By position and by table; the same numbers in some order, or nearly.

    Returns
    -------
    ndarray of int64, shape (tables,)
        A permutation.

    Examples
    --------
    >>> named(np.array([4, 5, 4]), np.array([5, 4, 4])).tolist()
    [1, 0, 2]
    """
    table = np.arange(len(sizes))
    wrong = np.flatnonzero(sizes != target)
    by_size = wrong[np.argsort(sizes[wrong], kind="stable")]
    table[by_size] = wrong[np.argsort(target[wrong], kind="stable")]
    return table
