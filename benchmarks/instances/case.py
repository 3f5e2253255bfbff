"""One dinner to measure on, as plain numbers that no solver has touched."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from benchmarks.judging.checker import Checked
    from seating import Dinner

Ints = NDArray[np.int64]


def nobody() -> Ints:
    """No pairs, shape (0, 2)."""
    return np.empty((0, 2), dtype=np.int64)


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
    """

    guests: int
    tables: tuple[int, ...]
    courses: int
    knows: Ints = field(default_factory=nobody)
    away: Ints = field(default_factory=nobody)
    meet: str = "table"


@dataclass(frozen=True)
class Instance:
    """A named case.

    Parameters
    ----------
    name : str
        Unique; names its family first, as in ``golfer/8x4x10``.
    make : callable
        Makes the case; the same each time.
    seconds : float
        Ceiling for solving it.
    goal : int or None
        Introductions (or pairs) that are known or asked for; 0 where it is asked only that
        no rule is broken.
    source : str
        Where the goal or the data comes from.
    plain : float or None
        Ceiling for plain annealing beside it; the same as for solving when None, and 0 where it
        is not asked, as it finds no plan.
    dinner : callable or None
        Makes the library's dinner of the case, where `solve_instance.dinner_of` cannot
        say all of it (rules, say).
    check : callable or None
        Counts what seats do, where `benchmarks.judging.checker.check` does not suffice; it raises
        `benchmarks.judging.checker.WrongPlan` if they are no plan.
    """

    name: str
    make: Callable[[], Case]
    seconds: float = 10.0
    goal: int | None = None
    source: str = ""
    plain: float | None = None
    dinner: Callable[[Case], Dinner] | None = None
    check: Callable[[Case, Ints], Checked] | None = None

    @property
    def family(self) -> str:
        """The part of the name before the first slash."""
        return self.name.split("/")[0]
