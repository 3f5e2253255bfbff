"""Searches of a wave side by side, or one after the other here where sending takes longer.

What is sent to another process or machine takes a hundredth to a tenth of a second to arrive, and
as long to come back. Where a search finds the same wherever it runs, short ones run in the
process that asks, and long ones go where the executor takes them.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol, TypeVar

from seating_solvers.running.waiting import each_of
from seating_solvers.running.when_to_stop import Watch

WORTH_SENDING = 0.5
"""Seconds of one search from which on it is sent: some times what sending takes on a cluster."""

USUAL_PACE = 2e-6
"""Seconds that a move takes, as long as nothing has been measured."""


class Counted(Protocol):
    """What a search found, with the moves it tried."""

    @property
    def iterations(self) -> int:
        """Moves tried."""


Found = TypeVar("Found", bound=Counted)
Run = Callable[[Callable[[], bool]], Found]


@dataclass
class SideBySide:
    """Runs waves of searches.

    Parameters
    ----------
    executor : concurrent.futures.Executor
        Threads take every wave, for nothing is sent to them.
    watch : Watch
    pace : float, optional
        Seconds that a move takes here.
    """

    executor: Executor
    watch: Watch
    pace: float = USUAL_PACE

    def run(self, searches: Sequence[Run[Found]], moves: int) -> list[Found | None]:
        """What each found, in their order; None of one that was given up when time was up.

        Parameters
        ----------
        searches : sequence of callable
            Called with what says whether to end.
        moves : int
            Of the longest of them.
        """
        over = self.watch.over
        if isinstance(self.executor, ThreadPoolExecutor) or moves * self.pace > WORTH_SENDING:
            return each_of([self.executor.submit(one, over) for one in searches], self.watch)
        began = time.perf_counter()
        found = [one(over) for one in searches]
        tried = sum(one.iterations for one in found)
        if tried:
            self.pace = (time.perf_counter() - began) / tried
        return list(found)
