"""The way to plan so many courses for `seating_solvers.everyone` where rules are to be kept."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass

from seating.dinner.course import numbered_courses
from seating.dinner.dinner import Dinner
from seating_solvers.running.budget import Budget
from seating_solvers.running.result import Progress, Result
from seating_solvers.solve import solve


@dataclass(frozen=True)
class Solving:
    """Plans of a dinner of any number of courses, each by `seating_solvers.solve`.

    Parameters
    ----------
    dinner : Dinner
    seed : int
    solver : str
    executor : concurrent.futures.Executor
    stop : threading.Event
    progress, compiling : callable or None
        As for `seating_solvers.solve`.
    """

    dinner: Dinner
    seed: int
    solver: str
    executor: Executor
    stop: threading.Event
    progress: Callable[[Progress], None] | None = None
    compiling: Callable[[], None] | None = None

    def known(self, courses: int) -> Result | None:  # noqa: ARG002
        """Nothing is known without a look at the rules."""
        return None

    def attempt(self, courses: int, budget: Budget, again: int) -> Result:
        """The best plan of so many courses."""
        return solve(
            self.dinner.changed(courses=numbered_courses(courses)),
            budget,
            self.seed + again,
            solver=self.solver,
            executor=self.executor,
            progress=self.progress,
            stop=self.stop,
            compiling=self.compiling,
        )

    def finished(self, best: Result) -> Result:
        """The plan as it is."""
        return best
