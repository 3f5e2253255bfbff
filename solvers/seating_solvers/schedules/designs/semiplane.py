"""An elliptic semiplane of 135 points: guests are the points off three parallel lines."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from seating_solvers.schedules.algebra.groups import Ints
from seating_solvers.schedules.shared.construction import Construction

_ONE = ((1, 0), (0, 1))
_I = ((0, 1), (2, 0))
_J = ((1, 1), (1, 2))
_K = ((1, 2), (2, 2))

QUATERNIONS = np.array([_ONE, _I, _J, _K])
"""1, i, j and k as 2 x 2 matrices over GF(3); the group has their negatives too."""

BASE_LINES = np.array(
    [
        [
            *([1, 0, 0, 1], [1, 0, 1, 0], [1, 0, 2, 0], [2, 0, 0, 2]),
            *([2, 1, 2, 1], [2, 2, 1, 1], [3, 0, 0, 0], [3, 1, 0, 2]),
            *([3, 2, 0, 2], [4, 0, 0, 1], [4, 1, 1, 2], [4, 2, 2, 2]),
        ],
        [
            *([0, 0, 0, 1], [0, 1, 1, 2], [0, 2, 2, 2], [1, 0, 0, 1]),
            *([1, 1, 2, 2], [1, 2, 1, 2], [2, 0, 0, 1], [2, 1, 0, 2]),
            *([2, 2, 0, 2], [3, 0, 0, 1], [3, 0, 1, 2], [3, 0, 2, 2]),
        ],
    ]
)
"""Lines whose images are all lines, as points of kind, x, y and z, shape (2, 12, 4)."""

KINDS = 5


def semiplane() -> Ints:
    """The lines: any two meet in one point, or are parallel, three and three; so are points joined.

    Points are of five kinds; of each kind there are the 27 elements (x, y, z) of the Heisenberg
    group over GF(3), where (x, y, z) (x', y', z') = (x + x', y + y', z + z' + y x' - x y').
    It acts on every kind from the left; the quaternion group, eight matrices over GF(3), turns
    (x, y), and permutes the first four kinds as its quotient by 1 and -1 permutes itself. Under
    these 216 symmetries there are two orbits of lines, of 108 and 27. That there is such a
    semiplane was shown by Mathon (1987), "Divisible semiplanes"; the base lines are the outcome
    of an exhaustive search with this symmetry, `seating_solvers.schedules.search.search_semiplane`.

    Returns
    -------
    ndarray of int, shape (135, 12)
        Points of each line, numbered, in ascending order.
    """
    lines = [number(moved) for line in BASE_LINES for moved in images(line)]
    return np.unique(np.sort(lines, axis=1), axis=0)


def semiplane_schedule() -> Ints:
    """99 guests meet all others but two without a repeat: 12 courses, 11 tables of 9.

    Take three parallel lines away, with all their points. A point of the first of them was on
    eleven more lines, which meet nowhere else, and each of which has lost a point to each of the
    three: those lines are the tables of one course.

    Returns
    -------
    ndarray of int, shape (12, 99)
        Table of each guest in each course.
    """
    lines = semiplane()
    on_line = np.zeros((len(lines), KINDS * 27), dtype=bool)
    np.put_along_axis(on_line, lines, values=True, axis=1)
    parallel = ~(on_line & on_line[0]).any(axis=1)
    parallel[0] = True
    guests = np.flatnonzero(~on_line[parallel].any(axis=0))
    courses = [on_line[on_line[:, point] & ~parallel] for point in lines[0]]
    return np.array([tables[:, guests].argmax(axis=0) for tables in courses])


def images(points: Ints) -> Ints:
    """Points moved by all symmetries, shape (216, points, 4)."""
    turned = np.array([_turned(points, turn, sign) for turn in range(4) for sign in (1, 2)])
    heisenberg = np.indices((3, 3, 3)).reshape(3, -1).T
    return np.concatenate([_shifted(turned, by) for by in heisenberg])


def number(points: Ints) -> Ints:
    """The number of each point, from 0, shape without the last axis."""
    kind, x, y, z = np.moveaxis(points, -1, 0)
    numbers: Ints = 27 * kind + 9 * x + 3 * y + z
    return numbers


def _turned(points: Ints, turn: int, sign: int) -> Ints:
    """Points moved by a quaternion; the quotient multiplies as numbers below 4 by exclusive or."""
    kind, plane, z = points[..., :1], points[..., 1:3], points[..., 3:]
    kind = np.where(kind < 4, kind ^ turn, kind)
    return np.concatenate([kind, plane @ (sign * QUATERNIONS[turn]).T % 3, z], axis=-1)


def _shifted(points: Ints, by: Ints) -> Ints:
    """Points moved by an element of the Heisenberg group from the left."""
    a, b, c = by
    kind, x, y, z = np.moveaxis(points, -1, 0)
    moved = [kind, (a + x) % 3, (b + y) % 3, (c + z + b * x - a * y) % 3]
    return np.stack(moved, axis=-1)


def known_for(tables: int, seats: int) -> Iterator[Construction]:
    """Eleven tables of nine."""
    if (tables, seats) == (11, 9):
        how = "points of an elliptic semiplane off three parallel lines"
        yield Construction.of_table(12, semiplane_schedule, how)
