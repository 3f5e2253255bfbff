"""How hard the constraint model tries: its time by the clock, or in work of its own.

Whoever asks something of the model says here how long it may take. Steps of an answer take a
share of that each, which stands beside the step.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from seating_solvers.running.when_to_stop import Watch

MOVES_OF_WORK = 50_000
"""Moves of a budget without a clock that stand for one unit of work."""

SECONDS_TO_MEND, WORK_TO_MEND = 20.0, 20.0
"""How long to look for seats that keep all rules, or for why there are none."""


@dataclass
class Effort:
    """How hard to try, in one run or several; each run leaves less for those to come.

    Parameters
    ----------
    seconds : float, optional
        Wall-clock ceiling, from now on.
    work : float, optional
        Ceiling in CP-SAT's deterministic time, about seconds of one worker: with it alone,
        and one worker, a run depends on the seed only.
    seed : int, optional
    workers : int, optional
        With two, one of them looks for any solution at all.
    thorough : bool, optional
        Whether to study the model before solving it, which pays in long proofs only.
    over : callable, optional
        Says when to stop before.
    """

    seconds: float = math.inf
    work: float = math.inf
    seed: int = 0
    workers: int = 1
    thorough: bool = False
    over: Callable[[], bool] = lambda: False
    started: float = field(default_factory=time.monotonic)

    @property
    def left(self) -> float:
        """Seconds left."""
        return max(self.seconds - (time.monotonic() - self.started), 0.0)

    def spent(self) -> bool:
        """Whether nothing is left."""
        return self.left <= 0 or self.work <= 0 or self.over()

    def share(self, part: float, work: float = math.inf) -> Effort:
        """A part of what is left, and no more than so much work; it is not taken off here."""
        return replace(
            self,
            seconds=self.left * part,
            work=min(self.work * part, work),
            started=time.monotonic(),
        )

    def alone(self) -> Effort:
        """The same with one worker, as a question with assumptions needs."""
        return replace(self, seconds=self.left, workers=1, started=time.monotonic())


def effort_to_prove(watch: Watch, seed: int) -> Effort:
    """What is left of a budget, to prove a plan best.

    Without seconds, moves are work, and there is one worker: then a run depends on the seed
    alone.
    """
    moves = watch.budget.iterations
    timed = watch.budget.seconds is not None
    return Effort(
        seconds=max(watch.left, 0.0),
        work=math.inf if moves is None else moves / MOVES_OF_WORK,
        seed=seed,
        workers=(os.cpu_count() or 1) if timed else 1,
        thorough=True,
        over=watch.over,
    )


def effort_to_mend(seed: int, *, timed: bool, over: Callable[[], bool]) -> Effort:
    """For seats that keep all rules, or for why there are none; beside any budget.

    Parameters
    ----------
    seed : int
    timed : bool
        Whether the clock limits the search, so that it need not repeat itself exactly.
    over : callable
        Says when to stop before.
    """
    if timed:
        return Effort(seconds=SECONDS_TO_MEND, seed=seed, workers=2, over=over)
    return Effort(work=WORK_TO_MEND, seed=seed, over=over)
