"""A case with a name, and what is asked of it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.cases.case_dinner import case_dinner

if TYPE_CHECKING:
    from benchmarks.cases.case import Case
    from seating import Dinner


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
    share : float or None
        Which share of the bound is asked for, where that is the goal and not a number.
    dinner : callable
        Makes the library's dinner of the case; another than `case_dinner` where a case cannot
        say all of it (rules, say).
    """

    name: str
    make: Callable[[], Case]
    seconds: float = 10.0
    goal: int | None = None
    source: str = ""
    plain: float | None = None
    share: float | None = None
    dinner: Callable[[Case], Dinner] = case_dinner

    @property
    def family(self) -> str:
        """The part of the name before the first slash."""
        return self.name.split("/")[0]

    @property
    def called(self) -> set[str]:
        """What chooses it: its name, or that of its family, each with the seed where it has one."""
        _, at, seed = self.name.partition("@")
        return {self.name, f"{self.family}{at}{seed}"}

    def goal_under(self, bound: float) -> int | None:
        """The goal; where a share is asked for, so much of a bound that was proved."""
        return self.goal if self.share is None else math.ceil(self.share * bound - 1e-9)


def always(case: Case) -> Callable[[], Case]:
    """Makes one and the same case: an `Instance.make` for a case that is small."""
    return lambda: case
