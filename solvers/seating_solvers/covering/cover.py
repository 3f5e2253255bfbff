"""What searches for courses in which all meet look for, and what they find."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints

SLICE = 1 << 20
"""Moves between two looks at the clock."""

TEMPERATURES = ((0.5, 0.3), (0.4, 0.25), (0.35, 0.2), (0.25, 0.12))
"""First and last temperature of searches side by side, in pairs.

The fewer courses, the fewer pairs can be given up for others, and the warmer it has to be.
"""


@dataclass(frozen=True, eq=False)
class Cover:
    """What is looked for.

    Parameters
    ----------
    need : ndarray of bool, shape (guests, guests)
        Who is to meet whom; symmetric, nobody themselves.
    sizes : ndarray of int64, shape (tables,)
        Places at each table; as many as guests, or more, of which some stay empty.
    courses : int
    seed : int
    """

    need: NDArray[np.bool_]
    sizes: Ints
    courses: int
    seed: int


@dataclass(frozen=True, eq=False)
class Covered:
    """The best courses that searches have found.

    Parameters
    ----------
    table : ndarray of int64, shape (courses, guests)
    left : int
        Pairs that are to meet and do not.
    tried : int
        Moves of all searches.
    """

    table: Ints
    left: int
    tried: int


def left(table: Ints, need: NDArray[np.bool_]) -> int:
    """How many pairs that are to meet share no table.

    Parameters
    ----------
    table : ndarray of int, shape (courses, guests)
    need : ndarray of bool, shape (guests, guests)
    """
    never = np.ones(need.shape, dtype=bool)
    for row in table:
        never &= row[:, None] != row
    return int(np.triu(need & never).sum())
