"""The projective plane over GF(q): points, lines, and where two lines meet."""

from __future__ import annotations

import numpy as np

from seating_solvers.schedules.algebra.fields import Field
from seating_solvers.schedules.algebra.groups import Ints


def points(field: Field) -> Ints:
    """The q^2 + q + 1 points (or, dually, lines), first non-zero coordinate 1; shape (n, 3)."""
    q = field.order
    x, y = np.divmod(np.arange(q * q), q)
    finite = np.stack([np.ones_like(x), x, y], axis=1)
    far = np.stack([np.zeros(q, np.int64), np.ones(q, np.int64), np.arange(q)], axis=1)
    return np.concatenate([finite, far, [[0, 0, 1]]])


def dot(field: Field, a: Ints, b: Ints) -> Ints:
    """`a1 b1 + a2 b2 + a3 b3` over the last axis; zero says the point is on the line."""
    terms = field.multiply(a, b)
    return field.add(field.add(terms[..., 0], terms[..., 1]), terms[..., 2])


def cross(field: Field, a: Ints, b: Ints) -> Ints:
    """The line through two points or the point on two lines, not normalised."""
    left = field.multiply(a[..., [1, 2, 0]], b[..., [2, 0, 1]])
    return field.subtract(left, field.multiply(a[..., [2, 0, 1]], b[..., [1, 2, 0]]))


def number(field: Field, triple: Ints) -> Ints:
    """Index in `points` of triples that need not be normalised."""
    q, lead = field.order, np.where(triple[..., 0] != 0, 0, np.where(triple[..., 1] != 0, 1, 2))
    first = np.take_along_axis(triple, lead[..., None], -1)
    x = field.multiply(triple, field.inverse(first))
    finite, far = x[..., 1] * q + x[..., 2], q * q + x[..., 2]
    return np.select([lead == 0, lead == 1], [finite, far], q * q + q)
