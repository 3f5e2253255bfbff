"""The courses in which letters sit together, after a matrix in which they never met."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt

from seating_solvers.schedules.matrices.known_matrices import best_matrix
from seating_solvers.schedules.matrices.letters_apart import letters_apart
from seating_solvers.schedules.shared.construction import Construction
from seating_solvers.schedules.shared.schedule import Schedule, from_table


def letters_together(letters: int, inner: npt.NDArray[np.integer]) -> npt.NDArray[np.int32]:
    """Seat each letter's guests among themselves by a smaller schedule, all letters alike.

    In a difference matrix guests of one letter never meet. If the tables' seats divide their
    number, each letter fills whole tables, and a schedule `inner` for one letter gives as many
    more courses without a repeat (filling in the groups of a transversal design; Colbourn and
    Dinitz, *Handbook of Combinatorial Designs*, IV.2).

    Parameters
    ----------
    letters : int
        Number of letters.
    inner : ndarray of int, shape (courses, guests of one letter)
        Table of each guest of a letter.

    Returns
    -------
    ndarray of int32, shape (courses, letters * guests of one letter)
    """
    tables = int(inner.max()) + 1
    first = np.repeat(np.arange(letters) * tables, inner.shape[1])
    return (np.tile(inner, (1, letters)) + first).astype(np.int32)


def known_for(
    tables: int,
    seats: int,
    most_courses: Callable[[int, int], int],
    best_construction: Callable[[int, int, int], Construction],
) -> Iterator[Construction]:
    """As many courses more as are known for the tables that one letter fills.

    Parameters
    ----------
    tables, seats : int
    most_courses : callable
        The most courses known without a repeat for tables and seats.
    best_construction : callable
        The construction for tables, seats and so many courses.
    """
    if min(tables, seats) < 2 or tables % seats:
        return
    apart = best_matrix(tables, seats).courses
    inner = tables // seats

    def build(courses: int) -> Schedule:
        first = letters_apart(tables, seats, min(apart, courses))
        more = courses - len(first.table)
        if more <= 0:
            return first
        smaller = best_construction(inner, seats, more).build(more)
        together = letters_together(seats, smaller.table)
        how = f"{first.how}; then each letter by itself, {smaller.how}"
        return from_table(np.concatenate([first.table, together]), how)

    yield Construction(apart + most_courses(inner, seats), build)
