"""Running CP-SAT so that it can be stopped, and so that it repeats itself where it must."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass

from ortools.sat.python import cp_model

from seating_solvers.cpsat.effort import Effort
from seating_solvers.running.workers import THREADS

LOOK = 0.05
"""Seconds between two looks at whether to stop."""

QUICK_SHARE, QUICK_WORK = 0.3, 0.5
"""How much of the effort the quick look may take, and how much work at most."""

ROUNDING = 1e-6
"""The solver tells its bound on whole numbers as a float, no further off than this."""


def run_model(
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
    return _solve(_solver(effort), model, effort, each)


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


def _solver(effort: Effort) -> cp_model.CpSolver:
    """A solver with the limits that are left."""
    solver = cp_model.CpSolver()
    solver.parameters.random_seed = abs(effort.seed) % 2**31
    solver.parameters.num_workers = effort.workers
    solver.parameters.catch_sigint_signal = False
    # tables and guests alike make long searches for symmetry, and for little
    solver.parameters.symmetry_level = 2 if effort.thorough else 0
    solver.parameters.cp_model_probing_level = 2 if effort.thorough else 0
    solver.parameters.max_time_in_seconds = effort.left
    solver.parameters.max_deterministic_time = max(effort.work, 0.0)
    return solver


def _quick(effort: Effort) -> cp_model.CpSolver:
    """One worker without linear relaxation and presolve, which cost more than most questions."""
    solver = _solver(effort.share(QUICK_SHARE, QUICK_WORK).alone())
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
