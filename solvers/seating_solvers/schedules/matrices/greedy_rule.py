"""The greedy rule: give each letter the first offset not forbidden; works for any group."""

from __future__ import annotations

import numpy as np

from seating_solvers.schedules.algebra.difference_matrix import DifferenceMatrix
from seating_solvers.schedules.algebra.groups import AbelianGroup


def greedy_rule(group: AbelianGroup, seats: int, courses: int) -> DifferenceMatrix | None:
    """Fill the matrix entry by entry with the smallest offset that makes no repeat.

    An entry has at most `(courses - 1) * (seats - 1)` forbidden values, one for each earlier
    course and letter, so it never fails while that is below the group's order; beyond, it may
    still succeed, and returns None where it does not.
    """
    m = np.zeros((courses, seats), np.int64)
    for course in range(1, courses):
        for letter in range(1, seats):
            turn = group.subtract(m[:course, letter : letter + 1], m[:course, :letter])
            forbidden = group.add(turn, m[course : course + 1, :letter]).ravel()
            used = np.zeros(group.order, bool)
            used[forbidden] = True
            free = int(np.argmin(used))
            if used[free]:
                return None
            m[course, letter] = free
    return DifferenceMatrix(group, m, f"greedy offsets in {group}")


def greedy_courses(tables: int, seats: int) -> int:
    """Courses the greedy rule cannot miss: the largest R with `(R - 1) * (seats - 1) < tables`."""
    return (tables - 1) // max(seats - 1, 1) + 1
