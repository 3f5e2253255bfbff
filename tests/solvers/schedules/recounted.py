"""Schedules counted again, sharing no code with the package."""

from itertools import combinations

import numpy as np


def counted(table) -> int:
    """Repeats counted with a set of pairs, sharing no code with the package."""
    met, again = set(), 0
    for course in table:
        for t in set(course.tolist()):
            for pair in combinations(np.flatnonzero(course == t).tolist(), 2):
                again += pair in met
                met.add(pair)
    return again


def sizes(table) -> set[int]:
    return {int(size) for course in table for size in np.bincount(course)}
