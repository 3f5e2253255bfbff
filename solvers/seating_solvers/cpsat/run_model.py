"""Running CP-SAT so that it can be stopped, and so that it repeats itself where it must."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, field, replace

from ortools.sat.python import cp_model

from seating_solvers.running.when_to_stop import Watch
from seating_solvers.running.workers import THREADS

LOOK = 0.05
"""Seconds between two looks at whether to stop."""

QUICK_SHARE, QUICK_WORK = 0.3, 0.5
"""How much of the effort the quick look may take, and how much work at most."""

ITERATIONS = 1_000_000
"""Iterations of a budget that stand for one unit of work, about a second."""

ROUNDING = 1e-6
"""The solver tells its bound on whole numbers as a float, no further off than this."""


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

    @classmethod
    def of(cls, watch: Watch, seed: int, workers: int = 1) -> Effort:
        """What is left of a budget.

        Without seconds, so many iterations are one unit of work, and there is one worker: then
        a run depends on the seed alone.
        """
        if watch.budget.seconds is None:
            work = (watch.budget.iterations or 0) / ITERATIONS
            return cls(work=work, seed=seed, over=watch.over)
        return cls(watch.left, seed=seed, workers=workers, over=watch.over)

    @property
    def left(self) -> float:
        """Seconds left."""
        return max(self.seconds - (time.monotonic() - self.started), 0.0)

    def spent(self) -> bool:
        """Whether nothing is left."""
        return self.left <= 0 or self.work <= 0 or self.over()

    def share(self, part: float, work: float = math.inf) -> Effort:
        """A part of what is left, and no more than so much work; it is not taken off here."""
        return Effort(
            self.left * part,
            min(self.work * part, work),
            self.seed,
            self.workers,
            self.thorough,
            self.over,
        )

    def alone(self) -> Effort:
        """The same with one worker, as a question with assumptions needs."""
        return replace(self, seconds=self.left, workers=1, started=time.monotonic())

    def solver(self) -> cp_model.CpSolver:
        """A solver with the limits that are left."""
        solver = cp_model.CpSolver()
        solver.parameters.random_seed = abs(self.seed) % 2**31
        solver.parameters.num_workers = self.workers
        solver.parameters.catch_sigint_signal = False
        # tables and guests alike make long searches for symmetry, and for little
        solver.parameters.symmetry_level = 2 if self.thorough else 0
        solver.parameters.cp_model_probing_level = 2 if self.thorough else 0
        solver.parameters.max_time_in_seconds = self.left
        solver.parameters.max_deterministic_time = max(self.work, 0.0)
        return solver


@dataclass(frozen=True, eq=False)
class Answer:
    """What came of a run.

    Parameters
    ----------
    solver : CpSolver
        Knows the values, if `found`.
    status : CpSolverStatus
    """

    solver: cp_model.CpSolver
    status: cp_model.CpSolverStatus

    @property
    def found(self) -> bool:
        """Whether there is a solution."""
        return self.status in (cp_model.OPTIMAL, cp_model.FEASIBLE)

    @property
    def impossible(self) -> bool:
        """Whether it is proven that there is none."""
        return bool(self.status == cp_model.INFEASIBLE)

    @property
    def told(self) -> bool:
        """Whether the question is answered."""
        return self.found or self.impossible

    @property
    def best(self) -> bool:
        """Whether no solution is better."""
        return bool(self.status == cp_model.OPTIMAL)


def run(
    model: cp_model.CpModel,
    effort: Effort,
    each: cp_model.CpSolverSolutionCallback | None = None,
) -> Answer:
    """Solve a model; a question without an objective gets a quick look first.

    Parameters
    ----------
    model : CpModel
    effort : Effort
    each : CpSolverSolutionCallback, optional
        Called at every better solution.

    Raises
    ------
    KeyboardInterrupt
        At Ctrl-C, where nothing else takes it; the solver has stopped then.
    """
    if not model.has_objective():
        answer = _solve(_quick(effort), model, effort, None)
        if answer.told or effort.spent():
            return answer
    return _solve(effort.solver(), model, effort, each)


def _quick(effort: Effort) -> cp_model.CpSolver:
    """One worker without linear relaxation and presolve, which cost more than most questions."""
    solver = effort.share(QUICK_SHARE, QUICK_WORK).alone().solver()
    solver.parameters.linearization_level = 0
    solver.parameters.cp_model_presolve = False
    return solver


def _solve(
    solver: cp_model.CpSolver,
    model: cp_model.CpModel,
    effort: Effort,
    each: cp_model.CpSolverSolutionCallback | None,
) -> Answer:
    # in a thread of its own, so that this one hears of Ctrl-C
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix=THREADS) as threads:
        running = threads.submit(solver.solve, model, each)
        try:
            while not wait([running], timeout=LOOK).done:
                if effort.over():
                    solver.stop_search()
        finally:
            solver.stop_search()
        status = running.result()
    effort.work -= solver.deterministic_time
    return Answer(solver, status)
