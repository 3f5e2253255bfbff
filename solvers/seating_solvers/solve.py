"""One call that plans a dinner, by whatever solver suits it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Executor
from contextlib import closing

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import even_spread
from seating.dinner.plan import Plan
from seating.score.score import judge
from seating.words.errors import InputError
from seating.words.names import did_you_mean
from seating_solvers.annealing.arrangeable import arrangeable
from seating_solvers.bounds.late_bounds import LateBounds
from seating_solvers.bounds.tightest import upper_bounds
from seating_solvers.portfolio import Portfolio
from seating_solvers.running.budget import Budget
from seating_solvers.running.result import Progress, Result
from seating_solvers.running.when_to_stop import Watch
from seating_solvers.running.workers import workers_of

MANY = 100_000
"""Seats taken in an evening from which on bounds are looked for beside the first plan."""

SOLVERS = ("auto", "perfect", "anneal", "cpsat")
"""Solvers to choose from; ``auto`` runs what fits (`seating_solvers.portfolio`)."""


def solve(
    dinner: Dinner,
    budget: Budget | None = None,
    seed: int = 0,
    *,
    solver: str = "auto",
    workers: int | None = None,
    executor: Executor | None = None,
    abreast: int = 2,
    progress: Callable[[Progress], None] | None = None,
    stop: threading.Event | None = None,
    best_effort: bool = True,
    even_out: bool = True,
    start: Plan | None = None,
    compiling: Callable[[], None] | None = None,
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
        Runs searches instead of threads made here: threads, processes, or other machines
        (``dask.distributed.Client.get_executor()``); left running. What is found does not
        depend on it.
    abreast : int, optional
        Searches of a wave of annealing, from 2 on: so many workers can be used at a time.
        With the seed it decides what is found.
    progress : callable, optional
        Called with a `Progress` at each better plan.
    stop : threading.Event, optional
        Set it from elsewhere to end the search soon; the best plan so far is returned.
    best_effort : bool, optional
        Whether to plan a dinner whose rules contradict each other too, and break them by as
        little as is found.
    even_out : bool, optional
        Whether to look at unevenness once introductions are as many as are found: for a fifth
        of the budget at most, the last tenth of the seconds at least. Moves for it come on top
        of `Budget.iterations`, and are not counted in the result's.
    start : Plan, optional
        A plan of this dinner to go on from, by the solver ``auto``: what comes back has no fewer
        introductions unless it keeps rules or goals better, and schedules are not looked for.
    compiling : callable, optional
        Called before kernels are compiled, which takes some seconds once after installing
        and is no part of the budget.

    Returns
    -------
    Result

    Raises
    ------
    InputError
        If there is no such solver, or fewer than two searches are asked for.
    Contradiction
        If rules contradict each other, unless it is `best_effort`; it names them.

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
    if abreast < 2:
        raise InputError("at least two searches go abreast", value=str(abreast))
    watch = Watch(budget or Budget(), stop or threading.Event())
    with workers_of(executor, workers) as pool, closing(watch.stop_file):
        beside = executor is None and workers != 1 and dinner.present.sum() >= MANY
        bounds = LateBounds.of(dinner, pool if beside else None)
        portfolio = Portfolio(
            dinner,
            watch,
            seed,
            bounds,
            pool,
            progress=progress,
            best_effort=best_effort,
            compiling=compiling,
            abreast=abreast,
            even_out=even_out,
            start=start,
        )
        found = portfolio.run(solver)
    plan = found.plan
    if arrangeable(dinner):
        # kernels take long to import, and other plans may not need them
        from seating_solvers.annealing.arrange_seats import arranged

        if portfolio.compile_first():
            plan = arranged(plan, seed, watch)
    verdict = judge(plan)
    bound, pairs_bound = bounds.both_short_of(verdict)
    if verdict.breaks or not even_spread(dinner).holds(plan.sizes):
        bound, pairs_bound = upper_bounds(dinner, plan)
    return Result(
        plan=plan,
        verdict=verdict,
        bound=bound,
        pairs_bound=pairs_bound,
        stopped=found.stopped,
        seconds=watch.spent,
        iterations=found.iterations,
        seed=seed,
        solver=found.solver,
        trace=tuple(portfolio.trace),
        least_broken=portfolio.least_broken,
    )
