"""The linear rule: letter i moves i tables on after every course."""

from __future__ import annotations

import numpy as np

from seating_solvers.schedules.algebra.difference_matrix import DifferenceMatrix
from seating_solvers.schedules.algebra.groups import cyclic


def linear_rule(tables: int, seats: int, courses: int) -> DifferenceMatrix:
    """`m[r, i] = r * i` in Z_tables: a rule a host can say aloud; letter A stays at its table."""
    m = np.arange(courses)[:, None] * np.arange(seats)[None, :] % tables
    how = "linear rule: after each course letter B moves one table on, C two, D three; A stays"
    return DifferenceMatrix(cyclic(tables), m, how)


def linear_courses(tables: int, seats: int) -> int:
    """Courses without a repeat under the linear rule, for `seats <= tables`.

    Two letters i apart meet the same guest again after `tables / gcd(i, tables)` courses, so the
    rule holds for `tables / D` courses, D the largest divisor of `tables` below `seats`.

    Examples
    --------
    >>> linear_courses(10, 4), linear_courses(100_000, 10)
    (5, 12500)
    """
    widest = max((d for d in range(1, min(seats, tables + 1)) if tables % d == 0), default=1)
    return tables // widest
