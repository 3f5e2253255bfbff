"""Tables larger than their number: every letter several times, repeats as few as can be."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

from seating_solvers.schedules.algebra.difference_matrix import DifferenceMatrix
from seating_solvers.schedules.matrices.known_matrices import best_matrix
from seating_solvers.schedules.shared.construction import Construction
from seating_solvers.schedules.shared.schedule import Schedule, from_matrix, from_table


def letter_multiplicity(tables: int, seats: int, courses: int) -> DifferenceMatrix:
    """A matrix of as many letters as tables, letter i used `seats // tables` times or once more.

    For `tables < seats` and at most as many courses as `best_matrix(tables, tables)` has. Two
    copies of a letter share their table in all courses, two different letters never repeat: at
    every table of every course the pairs that met before are those the pigeonhole forces when
    the guests of one table spread evenly over the tables of another course. So no plan has fewer
    repeats. The pairs that repeat are always the same: couples who want to stay together travel
    free.
    """
    matrix = best_matrix(tables, tables).build(courses).cut(courses, tables)
    letters = np.sort(np.arange(seats) % tables)
    how = f"{matrix.how}, every letter {seats // tables} times or once more"
    return DifferenceMatrix(matrix.group, matrix.m[:, letters], how)


def known_for(tables: int, seats: int) -> Iterator[Construction]:
    """More seats than tables; a course more where each letter fills whole tables."""
    if not 1 < tables < seats:
        return
    most = best_matrix(tables, tables).courses
    build = partial(_schedule, tables, seats, most)
    yield Construction(most, build, repeats=1)
    if seats % tables == 0:
        yield Construction(most + 1, build, repeats=1)


def _schedule(tables: int, seats: int, most: int, courses: int) -> Schedule:
    apart = from_matrix(letter_multiplicity(tables, seats, min(courses, most)))
    if courses <= most:
        return apart
    together = np.arange(tables * seats) // seats
    how = f"{apart.how}; then each letter by itself"
    return from_table(np.concatenate([apart.table, [together]]), how)
