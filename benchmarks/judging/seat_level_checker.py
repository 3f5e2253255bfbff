"""What a plan of a seat-level instance does, by the checker that is published with the set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from benchmarks.cases.seat_level_dinner import SeatCase
from benchmarks.data.seat_level.check import NoPlan, broken, must_be_a_plan, value
from benchmarks.judging.checker import Checked, WrongPlan, pairs_sharing

if TYPE_CHECKING:
    from benchmarks.cases.case import Case, Ints


def check_seat_level(case: Case, seats: Ints) -> Checked:
    """Count what a plan does, and what it breaks.

    Parameters
    ----------
    case : Case
        A `SeatCase`.
    seats : ndarray of int64, shape (courses, guests)

    Raises
    ------
    WrongPlan
        If it is not a plan of the instance.
    """
    assert isinstance(case, SeatCase)
    rows = seats.tolist()
    try:
        must_be_a_plan(case.document, rows)
    except NoPlan as error:
        raise WrongPlan(str(error)) from None
    table = np.searchsorted(np.cumsum(case.tables), seats, side="right")
    pairs = np.concatenate([pairs_sharing(row) for row in table])
    names, counts = np.unique(pairs[:, 0] * case.guests + pairs[:, 1], return_counts=True)
    low, high = case.knows.min(axis=1, initial=case.guests), case.knows.max(axis=1, initial=-1)
    known = int(np.isin(names, low * case.guests + high).sum())
    return Checked(
        new_pairs=len(names) - known,
        repeats=int((counts - 1).sum()),
        known=known,
        introductions=value(case.document, rows) / case.document["unit"],
        broken=len(broken(case.document, rows)),
    )
