"""Whether after the last course everyone has met everyone, without the library's code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from benchmarks.judging.checker import WrongPlan, pairs_sharing

if TYPE_CHECKING:
    from benchmarks.cases.case import Ints


def check_all_meet(tables: Ints, seats: int) -> None:
    """Whether everyone shares a table with everyone.

    Parameters
    ----------
    tables : ndarray of int64, shape (courses, guests)
        Table of each guest.
    seats : int
        Of every table.

    Raises
    ------
    WrongPlan
        If two never meet, or there are more at a table than it has seats.
    """
    for course in tables:
        if np.unique(course, return_counts=True)[1].max() > seats:
            raise WrongPlan(f"more than {seats} at a table")
    met = np.unique(np.concatenate([pairs_sharing(course) for course in tables]), axis=0)
    guests = tables.shape[1]
    if len(met) < guests * (guests - 1) // 2:
        raise WrongPlan(f"{len(met)} pairs meet of {guests * (guests - 1) // 2}")
