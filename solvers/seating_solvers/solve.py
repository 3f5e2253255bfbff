"""One call that plans a dinner, whatever way suits it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass, field

from seating.dinner import Dinner
from seating.errors import InputError
from seating.names import did_you_mean
from seating.plan import Plan
from seating.score import judge
from seating_solvers.bounds import Bound, upper_bounds
from seating_solvers.budget import Budget, Watch
from seating_solvers.result import Progress, Result

SOLVERS = ("auto", "anneal")
"""Ways to choose from; ``auto`` runs what fits."""


def solve(
    dinner: Dinner,
    budget: Budget | None = None,
    seed: int = 0,
    *,
    solver: str = "auto",
    workers: int | None = None,
    executor: Executor | None = None,
    progress: Callable[[Progress], None] | None = None,
    stop: threading.Event | None = None,
) -> Result:
    """Plan a dinner.

    Parameters
    ----------
    dinner : Dinner
    budget : Budget, optional
        Ten seconds when left out. The search stops before if no plan can do better.
    seed : int, optional
        With a budget of iterations alone, the same seed gives the same plan, whatever the
        number of workers.
    solver : str, optional
        One of `SOLVERS`.
    workers : int, optional
        Threads; as many as there are processors when left out.
    executor : concurrent.futures.Executor, optional
        Runs searches instead of threads made here. It must share memory with the caller.
    progress : callable, optional
        Called with a `Progress` at each better plan.
    stop : threading.Event, optional
        Set it from elsewhere to end the search soon; the best plan so far is returned.

    Returns
    -------
    Result

    Raises
    ------
    InputError
        If there is no such solver.

    Examples
    --------
    >>> from seating import Dinner
    >>> dinner = Dinner.of([f"Guest {number}" for number in range(16)], "4x4", meet="table")
    >>> solve(dinner, Budget(seconds=None, iterations=200_000)).score.introductions
    72
    """
    if solver not in SOLVERS:
        hint = did_you_mean(solver, SOLVERS) or f"choose one of {', '.join(SOLVERS)}"
        raise InputError("no such solver", value=solver, hint=hint)
    watch = Watch(budget or Budget(), stop or threading.Event())
    bound, pairs_bound = upper_bounds(dinner)
    run = _Run(dinner, watch, seed, bound, progress)
    if executor is not None:
        found = run.anneal(executor)
    else:
        with ThreadPoolExecutor(max_workers=workers) as threads:
            found = run.anneal(threads)
    plan = found.plan
    return Result(
        plan=plan,
        verdict=judge(plan),
        bound=bound,
        pairs_bound=pairs_bound,
        stopped=found.stopped,
        seconds=watch.spent,
        iterations=found.iterations,
        seed=seed,
        solver="anneal",
        trace=tuple(run.trace),
    )


@dataclass(frozen=True, eq=False)
class _Answer:
    plan: Plan
    stopped: str
    iterations: int


@dataclass
class _Run:
    """One call of `solve`."""

    dinner: Dinner
    watch: Watch
    seed: int
    bound: Bound
    progress: Callable[[Progress], None] | None
    trace: list[Progress] = field(default_factory=list)

    def anneal(self, executor: Executor) -> _Answer:
        from seating_solvers.anneal import Waves
        from seating_solvers.arrange import arranged
        from seating_solvers.search import Found

        def tell(found: Found, tried: int) -> None:
            step = Progress(self.watch.spent, tried, found.score, self.bound)
            self.trace.append(step)
            if self.progress is not None:
                self.progress(step)

        target = self.bound.value
        if self.watch.budget.target is not None:
            target = min(target, self.watch.budget.target)
        waves = Waves(self.dinner, self.watch, self.seed, executor, target, tell)
        found, stopped = waves.run()
        if stopped == "bound" and found.score.introductions < self.bound.value:
            stopped = "target"
        plan = arranged(Plan(self.dinner, found.seats), self.seed)
        return _Answer(plan, stopped, found.iterations)


def needs_compiling() -> bool:
    """Whether the first search of this installation will compile its kernels.

    True when no compiled code is kept for them, so that it takes some seconds more, once.
    """
    from seating_solvers.jit import is_kept
    from seating_solvers.walk import walk

    return not is_kept(walk)


def warm() -> None:
    """Compile the kernels now, by planning a very small dinner."""
    dinner = Dinner.of([str(number) for number in range(4)], "2x2", 2)
    solve(dinner, Budget(seconds=None, iterations=100), workers=1)
