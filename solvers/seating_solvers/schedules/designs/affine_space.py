"""Affine spaces: guests are points, tables are lines, courses are directions."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from seating_solvers.schedules.algebra.fields import Field, is_prime_power
from seating_solvers.schedules.algebra.groups import Ints
from seating_solvers.schedules.shared.construction import Construction


def affine_space(seats: int, d: int) -> Ints:
    """Everyone meets everyone: the lines of AG(d, seats), one direction a course.

    There are `(seats**d - 1) / (seats - 1)` directions, and parallel lines share no point
    (Veblen and Bussey 1906; Colbourn and Dinitz, VII.2).

    Returns
    -------
    ndarray of int, shape (courses, seats ** d)
        Table of each guest in each course.
    """
    field = Field(seats)
    point = np.arange(seats**d)
    digits = np.array([point // seats**k % seats for k in range(d)])
    return np.array([_lines(field, digits, direction) for direction in _directions(seats, d)])


def dimension(tables: int, seats: int) -> int | None:
    """The d with `tables * seats = seats ** d`, if there is one and `seats` is a prime power."""
    guests, d = tables * seats, 0
    while guests % seats == 0 and seats > 1:
        guests, d = guests // seats, d + 1
    return d if guests == 1 and d > 1 and is_prime_power(seats) else None


def _directions(seats: int, d: int) -> list[tuple[int, Ints]]:
    """Each direction as its first non-zero place, where it is 1, and the coordinates above."""
    places = [(lead, rest) for lead in range(d) for rest in range(seats ** (d - 1 - lead))]
    return [(k, np.array([x // seats**i % seats for i in range(d - 1 - k)])) for k, x in places]


def _lines(field: Field, digits: Ints, direction: tuple[int, Ints]) -> Ints:
    """Number each point's line by its point where the leading coordinate is zero."""
    lead, rest = direction
    line, place = np.zeros(digits.shape[1], np.int64), 1
    for k in [k for k in range(len(digits)) if k != lead]:
        coordinate = digits[k]
        if k > lead:
            step = field.multiply(digits[lead], rest[k - lead - 1])
            coordinate = field.subtract(coordinate, step)
        line, place = line + place * coordinate, place * field.order
    return line


def known_for(tables: int, seats: int) -> Iterator[Construction]:
    """A prime power of seats, of which the guests are a power."""
    d = dimension(tables, seats)
    if d is not None:
        how = f"parallel lines of the affine space of dimension {d} over GF({seats})"
        courses = (seats**d - 1) // (seats - 1)
        yield Construction.of_table(courses, lambda: affine_space(seats, d), how)
