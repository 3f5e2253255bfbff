"""By how much a plan of a progressive party breaks its rules, without the library's code."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.judging.checker import Checked, check

if TYPE_CHECKING:
    from benchmarks.cases.case import Case, Ints


def check_party(case: Case, seats: Ints) -> Checked:
    """Count what a plan does, and what it breaks.

    Parameters
    ----------
    case : Case
        Guests of one crew know each other, and nobody else.
    seats : ndarray of int64, shape (courses, guests)

    Raises
    ------
    benchmarks.judging.checker.WrongPlan
        If somebody has no seat, or a boat takes more than it can.
    """
    counted = check(case, seats)
    ends = np.cumsum(case.tables)
    boats = [[int((ends <= seat).sum()) for seat in row] for row in seats.tolist()]
    broken = _parted(case, boats) + _returned(boats) + _met_again(case, boats)
    return replace(counted, broken=broken)


def _parted(case: Case, boats: list[list[int]]) -> int:
    """Pairs of one crew on two boats, course by course."""
    return sum(row[one] != row[two] for row in boats for one, two in case.knows.tolist())


def _returned(boats: list[list[int]]) -> int:
    """Guests on a boat where they have been before, course by course."""
    visits = zip(*boats, strict=True)
    return sum(len(visited) - len(set(visited)) for visited in visits)


def _met_again(case: Case, boats: list[list[int]]) -> int:
    """How many times guests of two crews share a boat once more than the first time."""
    known = {(min(pair), max(pair)) for pair in case.knows.tolist()}
    again = 0
    for one, two in combinations(range(case.guests), 2):
        if (one, two) not in known:
            again += max(sum(row[one] == row[two] for row in boats) - 1, 0)
    return again
