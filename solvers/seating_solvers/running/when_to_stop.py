"""When a search stops: its budget is spent, or someone asked."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from seating_solvers.running.budget import Budget
from seating_solvers.running.stop_file import StopFile, StopFileReader


@dataclass
class Watch:
    """A budget being spent.

    Sent to another process it keeps its deadline, and is stopped there by its `StopFile`.

    Parameters
    ----------
    budget : Budget
    stop : threading.Event, optional
        Set from outside to end the search soon.
    started : float, optional
        Seconds since the epoch.
    stop_file : StopFile, optional
        Ends searches in other processes.
    """

    budget: Budget
    stop: threading.Event | StopFileReader = field(default_factory=threading.Event)
    started: float = field(default_factory=time.time)
    stop_file: StopFile = field(default_factory=StopFile)

    @property
    def spent(self) -> float:
        """Seconds since the start."""
        return time.time() - self.started

    @property
    def left(self) -> float:
        """Seconds left; infinite without a ceiling."""
        if self.budget.seconds is None:
            return float("inf")
        return self.budget.seconds - self.spent

    def over(self) -> bool:
        """Whether to end now, because of the clock or because someone asked."""
        return self.stop.is_set() or self.left <= 0

    @property
    def why(self) -> str:
        """What ended the search, if it is over: ``interrupted``, ``time`` or ``iterations``."""
        if self.stop.is_set():
            return "interrupted"
        return "time" if self.budget.iterations is None or self.left <= 0 else "iterations"

    @contextmanager
    def still(self) -> Iterator[None]:
        """Stand still while something is done that is no part of the budget."""
        began = self.spent
        yield
        self.started += self.spent - began

    def part(self, share: float) -> Watch:
        """A share of what is left."""
        budget = self.budget
        seconds = None if budget.seconds is None else self.spent + share * max(self.left, 0.0)
        moves = None if budget.iterations is None else max(int(share * budget.iterations), 1)
        return replace(self, budget=replace(budget, seconds=seconds, iterations=moves))

    def sooner(self, share: float) -> Watch:
        """The same with so much less time by the clock; moves are as many."""
        seconds = self.budget.seconds
        if seconds is None:
            return self
        return replace(self, budget=replace(self.budget, seconds=(1 - share) * seconds))

    def extended(self, share: float) -> Watch:
        """A share of the whole budget, from now on: of time what is left at most."""
        budget = self.budget
        seconds, moves = budget.seconds, budget.iterations
        if seconds is not None:
            seconds = min(seconds, self.spent + share * seconds)
        if moves is not None:
            moves = max(int(share * moves), 1)
        return replace(self, budget=replace(budget, seconds=seconds, iterations=moves))

    def later(self, more: float) -> Watch:
        """The same with so many seconds more; moves are as many."""
        seconds = self.budget.seconds
        if seconds is None:
            return self
        return replace(self, budget=replace(self.budget, seconds=seconds + more))

    def beyond(self, share: float) -> Watch:
        """A share of the seconds from now on, whatever is left of them; moves are as many."""
        seconds = self.budget.seconds
        if seconds is None:
            return self
        return replace(self, budget=replace(self.budget, seconds=self.spent + share * seconds))

    def resumed(self, pause: float, tried: int) -> Watch:
        """What is left after so many moves, and a pause that does not count."""
        limit = self.budget.iterations
        left = None if limit is None else max(limit - tried, 1)
        budget = replace(self.budget, iterations=left)
        return replace(self, budget=budget, started=self.started + pause)

    def __reduce__(self) -> tuple[object, ...]:
        path = self.stop.path if isinstance(self.stop, StopFileReader) else self.stop_file.path()
        return _elsewhere, (self.budget, self.started, path)


def _elsewhere(budget: Budget, started: float, stop_file: str | None) -> Watch:
    return Watch(budget, StopFileReader(stop_file), started)
