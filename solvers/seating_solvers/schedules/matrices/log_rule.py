"""The log rule: logarithms in a field with one element more than there are tables."""

from __future__ import annotations

import numpy as np

from seating_solvers.schedules.algebra.difference_matrix import DifferenceMatrix
from seating_solvers.schedules.algebra.fields import Field
from seating_solvers.schedules.algebra.groups import cyclic


def log_rule(tables: int, seats: int, courses: int) -> DifferenceMatrix:
    """`m[r, i] = log(x_r - y_i)` in Z_(q-1), q = tables + 1 a prime power, and a row of zeros.

    Condition: `courses + seats <= q + 1`. The quotient `(x - y_i) / (x - y_j)` is injective in x
    and never 1, so the differences of logarithms are distinct and never those of the zero row
    (the cyclic sum-distinct tables of Bose; Colbourn and Dinitz, VI.17).
    """
    field = Field(tables + 1)
    x = np.arange(courses - 1)[:, None]
    y = np.arange(courses - 1, courses - 1 + seats)[None, :]
    m = np.zeros((courses, seats), np.int64)
    m[1:] = field.log[field.subtract(x, y)]
    return DifferenceMatrix(cyclic(tables), m, f"log rule: discrete logarithms in GF({tables + 1})")
