"""Many dinners, one after the other or as many at a time as there are workers."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from contextlib import closing
from dataclasses import dataclass
from itertools import count, islice
from typing import Any

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.score.score import judge
from seating_solvers.running.budget import Budget
from seating_solvers.running.result import Result
from seating_solvers.running.waiting import GRACE, LOOK
from seating_solvers.running.when_to_stop import Watch
from seating_solvers.running.workers import workers_of
from seating_solvers.solve import solve

AHEAD = 256
"""Dinners that are given to the executor at most before the first of them are solved."""

TASKS = 16
"""Of the dinners that are at hand as many tasks are made at least, so that no worker runs out."""

SMALL, SHORT = 1_000, 2_000_000
"""Guests of a small dinner, and moves of as many dinners as go to a worker as one task: it is sent,
told of and taken in ten milliseconds of a processor, in which a small dinner may be planned."""

_Sent = tuple[Any, dict[str, Any]]
_Numbered = list[tuple[int, Dinner]]


def solve_all(
    dinners: Iterable[Dinner],
    budget: Budget | None = None,
    seed: int = 0,
    *,
    workers: int | None = None,
    executor: Executor | None = None,
    in_order: bool = True,
    stop: threading.Event | None = None,
    **options: Any,
) -> Iterator[tuple[int, Result]]:
    """Plan many dinners, each whole on one worker: for a sweep that is what keeps all of them busy.

    Each result is that of `seating_solvers.solve` with the same budget, seed and options: with a
    budget of iterations the same plan, wherever it was found.

    Parameters
    ----------
    dinners : iterable of Dinner
        Taken as they are needed, a few hundred ahead.
    budget : Budget, optional
        Of each dinner; its seconds begin when its search does.
    seed : int, optional
        Of each.
    workers : int, optional
        Threads; as many as there are processors when left out.
    executor : concurrent.futures.Executor, optional
        Threads, processes or other machines, as for `seating_solvers.solve`; left running.
    in_order : bool, optional
        Whether results come in the order of the dinners; otherwise each as soon as it is there.
    stop : threading.Event, optional
        Set it from elsewhere to end: searches under way return the best they have, dinners that
        have not been begun are left out.
    **options
        Whatever else `seating_solvers.solve` takes, but `progress` and `compiling`.

    Yields
    ------
    int
        Which of the dinners, from 0.
    Result

    Raises
    ------
    KeyboardInterrupt
        After Ctrl-C, once everything that was solved by then has been yielded.

    Examples
    --------
    >>> from seating import Dinner
    >>> names = [f"Guest {number}" for number in range(16)]
    >>> sweep = [Dinner.of(names, "4x4", courses, meet="table") for courses in (3, 4, 5)]
    >>> few = Budget(seconds=None, iterations=100_000)
    >>> [(number, found.score.introductions) for number, found in solve_all(sweep, few)]
    [(0, 72), (1, 96), (2, 120)]
    """
    ends, asked = threading.Event(), stop or threading.Event()
    watch = Watch(budget or Budget(), ends)
    with workers_of(executor, workers) as pool, closing(watch.stop_file):
        sweep = _Sweep(iter(dinners), watch, ends, pool, (seed, options))
        yield from sweep.results(asked, in_order=in_order)


class _Sweep:
    """Dinners under way, and those that are solved and wait for their turn."""

    def __init__(
        self,
        dinners: Iterator[Dinner],
        watch: Watch,
        stop: threading.Event,
        pool: Executor,
        rest: tuple[int, dict[str, Any]],
    ) -> None:
        self.dinners, self.watch, self.stop, self.pool = dinners, watch, stop, pool
        self.rest = rest
        self.numbers = count()
        self.running: dict[Future[list[_Sent | Exception]], _Numbered] = {}
        self.solved: dict[int, Result | Exception] = {}

    def results(self, asked: threading.Event, *, in_order: bool) -> Iterator[tuple[int, Result]]:
        """Each number and its result; whatever is solved comes, however this ends."""
        turn = 0
        try:
            self._send()
            while self.running:
                self._take(LOOK)
                while self.solved and (turn in self.solved or not in_order):
                    number = turn if in_order else next(iter(self.solved))
                    turn += 1
                    found = self.solved.pop(number)
                    if isinstance(found, Exception):
                        raise found
                    yield number, found
                if asked.is_set():
                    self._end()
                else:
                    self._send()
            yield from self._left()
        except KeyboardInterrupt:
            self._end()
            yield from self._left()
            raise
        finally:
            self._cancel()

    def _left(self) -> Iterator[tuple[int, Result]]:
        """What is solved and has not been yielded."""
        for number, found in sorted(self.solved.items()):
            if not isinstance(found, Exception):
                yield number, found

    def _send(self) -> None:
        free = AHEAD - len(self.solved) - sum(map(len, self.running.values()))
        if 2 * free < AHEAD and self.running:
            return  # many at once are sent as fewer tasks
        taken = islice(self.dinners, free)
        some = [(number, dinner) for dinner, number in zip(taken, self.numbers, strict=False)]
        for task in _tasks(some, self.watch.budget.iterations):
            sent = _Task([dinner for _, dinner in task], self.watch, *self.rest)
            future = self.pool.submit(_solved, sent)
            self.running[future] = task

    def _take(self, seconds: float) -> None:
        """Take what is solved, after so many seconds at the latest; errors are raised."""
        done, _ = wait(self.running, timeout=seconds, return_when=FIRST_COMPLETED)
        for future in done:
            task = self.running.pop(future)
            try:
                sent = future.result()
            except Exception as error:  # raised when it is the turn of these dinners
                sent = [error] * len(task)
            for (number, dinner), one in zip(task, sent, strict=False):
                if isinstance(one, Exception):
                    self.solved[number] = one
                else:
                    plan = Plan(dinner, one[0])
                    self.solved[number] = Result(plan=plan, verdict=judge(plan), **one[1])

    def _end(self) -> None:
        """Begin no more, have those under way end soon, and take what they have."""
        self._cancel()
        wait(self.running, timeout=GRACE)
        self._take(0)
        self.running.clear()

    def _cancel(self) -> None:
        self.stop.set()
        self.watch.stop_file.end()
        self.running = {
            future: dinner for future, dinner in self.running.items() if not future.cancel()
        }


def _tasks(some: _Numbered, moves: int | None) -> Iterator[_Numbered]:
    """The dinners in order: several that take little time together, others each by itself."""
    most = 1 if moves is None else min(SHORT // max(moves, 1), len(some) // TASKS)
    if most <= 1 or any(len(dinner.guests) > SMALL for _, dinner in some):
        most = 1
    return (some[start : start + most] for start in range(0, len(some), most))


@dataclass(frozen=True, eq=False)
class _Task:
    """Dinners that one worker solves one after the other, and how."""

    dinners: list[Dinner]
    watch: Watch
    seed: int
    options: dict[str, Any]

    def __dask_tokenize__(self) -> str:
        """A name of its own: dask would look through whole dinners for one."""
        return uuid.uuid4().hex


def _solved(task: _Task) -> list[_Sent | Exception]:
    """Solve dinners, wherever this is; what is sent back has seats and no dinner.

    Those that have not been begun when all is to end are left out.
    """
    stop: Any = task.watch.stop  # an event, or in another process what stands for it
    sent: list[_Sent | Exception] = []
    for dinner in task.dinners:
        if sent and stop.is_set():
            break
        try:
            budget, seed = task.watch.budget, task.seed
            found = solve(dinner, budget, seed, workers=1, stop=stop, **task.options)
        except Exception as error:  # raised when it is the turn of this dinner
            sent.append(error)
            continue
        light = {
            name: value for name, value in vars(found).items() if name not in ("plan", "verdict")
        }
        sent.append((found.plan.seats, light))
    return sent
