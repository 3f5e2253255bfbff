"""A table holds guests who already shared one, when there are fewer tables than seats.

Between a base course and another: the guests of a table come from the tables of the base
course, and when they are more than those tables, some come from the same. The least number
of such pairs is found by spreading them as evenly as the tables of the base course allow.
"""

from __future__ import annotations

from math import comb

import numpy as np

from seating.pairs import Ints
from seating_solvers.bounds.setting import Setting


def forced_repeats(setting: Setting) -> int:
    """Pairs who must share a table once more than the first time, at least.

    The best over all base courses; 0 where the sizes of tables are not certain.
    """
    sizes = setting.sizes
    if sizes is None:
        return 0
    present = setting.dinner.present
    best = 0
    for base in range(len(sizes)):
        forced = 0
        for course in range(len(sizes)):
            if course != base:
                newcomers = int((present[course] & ~present[base]).sum())
                forced += _between(sizes[course], sizes[base], newcomers)
        best = max(best, forced)
    return best


def _between(sizes: Ints, base: Ints, newcomers: int) -> int:
    together = 0
    for guests, tables in zip(*np.unique(sizes, return_counts=True), strict=True):
        together += int(tables) * fewest_pairs(int(guests), base, newcomers)
    return together


def fewest_pairs(guests: int, base: Ints, newcomers: int = 0) -> int:
    """The fewest pairs of `guests` people who come from one table of the base course.

    Parameters
    ----------
    guests : int
        At one table of the later course.
    base : ndarray of int
        Sizes of the tables of the base course.
    newcomers : int, optional
        Guests who were not there at the base course.

    Examples
    --------
    >>> fewest_pairs(10, np.full(8, 10))
    2
    >>> fewest_pairs(8, np.full(8, 8))
    0
    """
    left = guests - newcomers
    if left <= int((base > 0).sum()):
        return 0
    level = 0
    taken = np.zeros_like(base)
    while left > 0:
        open_tables = np.flatnonzero(base > level)
        if not len(open_tables):
            break
        filled = open_tables[:left]
        taken[filled] += 1
        left -= len(filled)
        level += 1
    return sum(comb(int(count), 2) for count in taken)
