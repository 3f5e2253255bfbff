"""How often guests share a table again: a count of pairs, for any schedule."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from seating.people.pairs import distinct


def count_repeats(table: npt.NDArray[np.int32]) -> int:
    """Repeated pairs of a schedule, counted pair by pair.

    Parameters
    ----------
    table : ndarray of int32, shape (courses, guests)
        Table of each guest in each course.

    Returns
    -------
    int
        Pairs at a table, summed over courses, less the distinct pairs among them.
    """
    if not len(table):
        return 0
    pairs = np.concatenate([_pairs(course) for course in table])
    return len(pairs) - len(distinct(pairs))


def repeats_by_guest(table: npt.NDArray[np.int32]) -> npt.NDArray[np.int64]:
    """How often each guest shares a table with somebody once more than the first time.

    Returns
    -------
    ndarray of int64, shape (guests,)
        Twice the repeats of the schedule in all.
    """
    guests = table.shape[1]
    pairs, times = np.unique(np.concatenate([_pairs(row) for row in table]), return_counts=True)
    again = np.zeros(guests, np.int64)
    for end in (pairs // guests, pairs % guests):
        np.add.at(again, end, times - 1)
    return again


def _pairs(course: npt.NDArray[np.int32]) -> npt.NDArray[np.int64]:
    """Every pair at one table as `low guest * guests + high guest`."""
    order = np.argsort(course, kind="stable").astype(np.int64)
    seated = course[order]
    found = []
    for step in range(1, int(np.bincount(course).max())):
        together = seated[step:] == seated[:-step]
        # the sort is stable, so guests of one table stand in rising order
        found.append((order[:-step] * len(course) + order[step:])[together])
    return np.concatenate(found) if found else np.zeros(0, np.int64)
