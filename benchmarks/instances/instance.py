"""A case with a name, and what is asked of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.instances.case_dinner import case_dinner

if TYPE_CHECKING:
    from benchmarks.instances.case import Case
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
    dinner: Callable[[Case], Dinner] = case_dinner

    @property
    def family(self) -> str:
        """The part of the name before the first slash."""
        return self.name.split("/")[0]


def always(case: Case) -> Callable[[], Case]:
    """Makes one and the same case: an `Instance.make` for a case that is small."""
    return lambda: case
