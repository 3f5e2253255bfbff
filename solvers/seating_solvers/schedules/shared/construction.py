"""A construction not yet built."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from seating_solvers.schedules.shared.schedule import Schedule, from_table


@dataclass(frozen=True)
class Construction:
    """A construction not yet built.

    Attributes
    ----------
    courses : int
        Courses it holds for; fewer, too, unless it is `exact`.
    build : callable
        Takes the number of courses.
    repeats : int
        0 when perfect, else a number by which such constructions are compared.
    exact : bool
        Whether it was searched for just so many courses, and is poor for fewer.
    """

    courses: int
    build: Callable[[int], Schedule]
    repeats: int = 0
    exact: bool = False

    @classmethod
    def of_table(
        cls,
        courses: int,
        table: Callable[[], npt.NDArray[np.integer]],
        how: str,
        *,
        repeats: int = 0,
        exact: bool = False,
    ) -> Construction:
        """One whose first courses are those of a table, shape (courses, guests)."""
        return cls(courses, lambda few: from_table(table()[:few], how), repeats, exact)

    def fits(self, courses: int) -> bool:
        """Whether it can be built for so many courses."""
        return courses == self.courses if self.exact else courses <= self.courses
