"""Hermitian unitals: guests are the points of a Hermitian curve."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from seating_solvers.schedules.algebra.fields import Field, is_prime_power
from seating_solvers.schedules.algebra.groups import Ints
from seating_solvers.schedules.algebra.projective_plane import cross, dot, number, points
from seating_solvers.schedules.shared.construction import Construction


def unital(q: int) -> Ints:
    """Everyone meets everyone: q^2 courses, `q^2 - q + 1` tables of q + 1.

    Guests are the q^3 + 1 points with x^(q+1) + y^(q+1) + z^(q+1) = 0 in PG(2, q^2); a line
    meets them in 1 or q + 1. Take the tangent at one of them. Through every other point Q of it
    go q + 1 tangents, whose points of contact lie on the polar line of Q, and q^2 - q lines with
    q + 1 guests each: with the polar line they seat everyone once. Bose (1959), "On the
    application of finite projective geometry for deriving a certain series of balanced
    Kirkman arrangements".

    Returns
    -------
    ndarray of int, shape (q * q, q ** 3 + 1)
        Table of each guest in each course.
    """
    field = Field(q * q)
    point = points(field)
    curve = point[dot(field, point, field.power(point, q)) == 0]
    tangent = field.power(curve[0], q)
    outside = point[(dot(field, tangent, point) == 0) & (point != curve[0]).any(axis=1)]
    table = np.empty((len(outside), len(curve)), np.int64)
    for course, centre in enumerate(outside):
        line = number(field, cross(field, centre[None, :], curve))
        polar = dot(field, curve, field.power(centre, q)) == 0
        table[course] = np.unique(np.where(polar, -1, line), return_inverse=True)[1]
    return table


def unital_order(tables: int, seats: int) -> int | None:
    """The q with `seats = q + 1` and `tables = q^2 - q + 1`, a prime power, or None."""
    q = seats - 1
    return q if tables == q * q - q + 1 and is_prime_power(q) else None


def known_for(tables: int, seats: int) -> Iterator[Construction]:
    """Shapes of `unital_order`."""
    q = unital_order(tables, seats)
    if q is not None:
        how = f"points of a Hermitian curve in the plane over GF({q * q})"
        yield Construction.of_table(q * q, lambda: unital(q), how)
