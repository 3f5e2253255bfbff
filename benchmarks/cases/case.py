"""One dinner to measure on, as plain numbers that no solver has touched."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from benchmarks.cases.case_rule import CaseRule

Ints = NDArray[np.int64]

NO_PAIRS: Ints = np.empty((0, 2), dtype=np.int64)


@dataclass(frozen=True, eq=False)
class Case:
    """A dinner.

    Parameters
    ----------
    guests : int
        How many; they are numbered from 0.
    tables : tuple of int
        Seats at each table.
    courses : int
    knows : ndarray of int64, shape (pairs, 2)
        Who knows whom.
    away : ndarray of int64, shape (absences, 2)
        Course and guest.
    meet : {"table", "near"}
    columns : mapping of str to tuple of int
        What a list says of guests: the number of each guest's value, -1 for none.
    rules : tuple of CaseRule
    """

    guests: int
    tables: tuple[int, ...]
    courses: int
    knows: Ints = field(default_factory=NO_PAIRS.copy)
    away: Ints = field(default_factory=NO_PAIRS.copy)
    meet: str = "table"
    columns: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    rules: tuple[CaseRule, ...] = ()


def strangers(tables: int, seats: int, courses: int) -> Case:
    """Nobody knows anybody, and every seat is taken."""
    return Case(tables * seats, (seats,) * tables, courses)
