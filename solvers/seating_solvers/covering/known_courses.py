"""Courses in which all meet that are known without a search."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating_solvers.covering.cover import left
from seating_solvers.covering.covering_catalogue import entries
from seating_solvers.schedules import known_schedule


def known_courses(room: Ints, courses: int, need: NDArray[np.bool_]) -> Ints | None:
    """The table of each guest in so many courses after which all have met, or None.

    Parameters
    ----------
    room : ndarray of int64, shape (tables,)
        Seats at each table.
    courses : int
    need : ndarray of bool, shape (guests, guests)
        Who is to meet whom.

    Returns
    -------
    ndarray of int64, shape (courses, guests), or None

    Examples
    --------
    >>> strangers = ~np.eye(9, dtype=bool)
    >>> known_courses(np.array([3, 3, 3]), 4, strangers).shape
    (4, 9)
    """
    for table in (*_kept(courses, len(need)), *_constructed(room, courses, len(need))):
        seated = _in_room(table, room)
        if seated is not None and not left(seated, need):
            return seated
    return None


def _kept(courses: int, guests: int) -> Iterator[Ints]:
    """Of the catalogue, the last guests left out; the smallest first."""
    fitting = [one for one in entries() if one.courses == courses and one.guests >= guests]
    for one in sorted(fitting, key=lambda one: one.guests):
        yield one.table[:, :guests]


def _constructed(room: Ints, courses: int, guests: int) -> Iterator[Ints]:
    """Schedules for as few tables of one size as are needed, up to all there are."""
    for seats in sorted(set(room.tolist()), reverse=True):
        for tables in range(-(-guests // seats), int((room >= seats).sum()) + 1):
            found = known_schedule(tables, seats, courses, guests)
            if found is not None:
                yield found.table.astype(np.int64)


def _in_room(table: Ints, room: Ints) -> Ints | None:
    """The same at the tables of a room, more guests at larger tables; None if too many."""
    order, seated = np.argsort(-room, kind="stable"), np.empty_like(table)
    for course, row in enumerate(table):
        sizes = np.bincount(row)
        ranked = np.argsort(-sizes, kind="stable")
        ranked = ranked[sizes[ranked] > 0]
        if len(ranked) > len(room) or (sizes[ranked] > room[order[: len(ranked)]]).any():
            return None
        at = np.zeros(len(sizes), dtype=np.int64)
        at[ranked] = order[: len(ranked)]
        seated[course] = at[row]
    return seated
