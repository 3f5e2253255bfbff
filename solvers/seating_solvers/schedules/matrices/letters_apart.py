"""A difference matrix unfolded: guests of one letter never meet, and nobody meets twice."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from seating_solvers.schedules.matrices.known_matrices import best_matrix, simplest_matrix
from seating_solvers.schedules.shared.construction import Construction
from seating_solvers.schedules.shared.schedule import Schedule, from_matrix


def letters_apart(tables: int, seats: int, courses: int) -> Schedule:
    """The schedule of the simplest matrix known for that many courses, `seats <= tables`.

    In the words of the field a resolvable transversal design, or part of one: letters are its
    groups, tables its blocks, and courses its parallel classes.
    """
    matrix = simplest_matrix(tables, seats, courses)
    if matrix is None:
        raise AssertionError("more courses were asked for than a matrix is known for")
    return from_matrix(matrix)


def known_for(tables: int, seats: int) -> Iterator[Construction]:
    """As many courses as the best matrix has; one where there are more seats than tables."""
    if min(tables, seats) < 2:
        return
    best = best_matrix(tables, seats)
    if seats <= tables:
        yield Construction(best.courses, partial(letters_apart, tables, seats))
    else:
        yield Construction(best.courses, lambda courses: from_matrix(best.build(courses)))
