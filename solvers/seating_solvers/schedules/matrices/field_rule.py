"""The field rule: an affine plane gives as many courses as there are tables."""

from __future__ import annotations

import numpy as np

from seating_solvers.schedules.algebra.difference_matrix import DifferenceMatrix
from seating_solvers.schedules.algebra.fields import Field


def field_rule(tables: int, seats: int, courses: int) -> DifferenceMatrix:
    """`m[r, i] = r * i` in GF(tables), for a prime power and `seats, courses <= tables`.

    The differences `r * (i - j)` are distinct over r because i - j can be divided by. This is
    the complete set of orthogonal Latin squares of Bose (1938), lines of the affine plane.
    """
    field = Field(tables)
    m = field.multiply(np.arange(courses)[:, None], np.arange(seats)[None, :])
    return DifferenceMatrix(field.group, m, f"field rule over GF({tables}); letter A stays")
