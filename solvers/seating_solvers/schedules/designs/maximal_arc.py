"""Maximal arcs: guests are the lines that miss an arc in a plane of even order."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from seating_solvers.schedules.algebra.fields import Field
from seating_solvers.schedules.algebra.groups import Ints
from seating_solvers.schedules.algebra.projective_plane import cross, dot, number, points
from seating_solvers.schedules.shared.construction import Construction


def maximal_arc(q: int, d: int) -> Ints:
    """Everyone meets everyone: q + 1 courses, `q + 1 - d` tables of `q / d`.

    A maximal arc of degree d in PG(2, q) meets every line in 0 or d points. Guests are the lines
    that miss it, tables the points off it: two lines meet in one point. Courses are the lines
    through one point of the arc: each of its points off the arc lies on q / d missing lines, and
    every missing line crosses it once. With d = 2 (a hyperoval) and q = 16 this is the classical
    resolvable design of 120 guests. Arcs: Denniston (1969); designs: Thas (1974); Colbourn and
    Dinitz, *Handbook of Combinatorial Designs*, II.7 and VII.2.

    Returns
    -------
    ndarray of int, shape (q + 1, guests)
        Table of each guest in each course.
    """
    field = Field(q)
    point = points(field)
    arc = _denniston(field, point, d)
    on_arc = np.array([(dot(field, line, point[arc]) == 0).any() for line in point])
    guests = point[~on_arc]
    centre = point[arc[0]]
    through = point[dot(field, centre, point) == 0]
    table = np.empty((q + 1, len(guests)), np.int64)
    for course, line in enumerate(through):
        meeting = number(field, cross(field, line[None, :], guests))
        table[course] = np.unique(meeting, return_inverse=True)[1]
    return table


def arc_shape(tables: int, seats: int) -> tuple[int, int] | None:
    """The (q, d) with `tables = q + 1 - d`, `seats = q / d`, powers of two, 1 < d < q, or None."""
    d = 2
    while seats > 1 and seats & (seats - 1) == 0 and d <= tables:
        if tables == seats * d + 1 - d:
            return seats * d, d
        d *= 2
    return None


def _denniston(field: Field, point: Ints, d: int) -> Ints:
    """Numbers of the points (1, x, y) with x^2 + xy + c y^2 below d.

    The form never vanishes off the origin when t^2 + t + c has no root, and the elements numbered
    below d, a power of two, are closed under addition: Denniston's condition.
    """
    everything = np.arange(field.order)
    roots = field.add(field.power(everything, 2), everything)
    c = int(np.setdiff1d(everything, roots)[0])
    x, y = point[: field.order**2, 1], point[: field.order**2, 2]
    form = field.add(field.multiply(x, field.add(x, y)), field.multiply(c, field.power(y, 2)))
    return np.flatnonzero(form < d)


def known_for(tables: int, seats: int) -> Iterator[Construction]:
    """Shapes of `arc_shape`."""
    shape = arc_shape(tables, seats)
    if shape is not None:
        q, d = shape
        how = f"lines that miss a maximal arc of degree {d} in the plane over GF({q})"
        yield Construction.of_table(q + 1, lambda: maximal_arc(q, d), how)
