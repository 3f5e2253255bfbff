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


def assert_everyone_meets_once(table, courses: int, seats: int) -> None:
    """So many courses at tables of so many seats, and every two guests together just once."""
    guests = table.shape[1]
    assert table.shape[0] == courses
    assert sizes(table) == {seats}
    assert counted(table) == 0
    assert courses * (seats - 1) == guests - 1
