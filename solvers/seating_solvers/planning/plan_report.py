"""What plan.json keeps of a search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from seating.planfile import PlanReport, SavedBound, SavedProgress, SavedScore
from seating.planfile.movement_of_plan import saved_movement
from seating.score.score import Verdict
from seating.words.version import __version__
from seating_solvers.bounds.least_uneven import least_uneven_for

if TYPE_CHECKING:
    from seating_solvers.running.bound import Bound
    from seating_solvers.running.result import Result

MOST_STEPS = 200


def repeatable(report: PlanReport) -> PlanReport:
    """The report without seconds, which differ from run to run where nothing else does.

    Parameters
    ----------
    report : PlanReport
        Of a search that no clock could end.
    """
    trace = tuple(msgspec.structs.replace(step, seconds=None) for step in report.trace)
    return msgspec.structs.replace(report, seconds=None, trace=trace)


def report_of(result: Result, printing: dict[str, Any] | None = None) -> PlanReport:
    """What is to be told of a search, and of what the host chose about printing.

    Parameters
    ----------
    result : Result
    printing : dict, optional
        The ``[print]`` table, of `seating.outputs.choices.print_table.print_table`.
    """
    return PlanReport(
        score=score_of(result.verdict),
        bound=bound_of(result.bound),
        pairs_bound=bound_of(result.pairs_bound),
        new_pairs=result.verdict.new_pairs,
        least_uneven=least_uneven_for(result.plan, result.pairs_bound),
        **_search(result),
        version=__version__,
        trace=trace_of(result),
        movement=None if result.movement is None else saved_movement(result.movement),
        print=printing or {},
    )


def _search(result: Result) -> dict[str, Any]:
    """How the search went; nothing of a plan that was given."""
    if not result.solver:
        return {}
    return {
        "solver": result.solver,
        "seed": result.seed,
        "stopped": result.stopped,
        "seconds": round(result.seconds, 3),
        "iterations": result.iterations,
    }


def trace_of(result: Result) -> tuple[SavedProgress, ...]:
    """How the search went, in at most `MOST_STEPS` steps; the last is always there."""
    steps = result.trace
    every = -(-len(steps) // MOST_STEPS) or 1
    kept = steps[:-1:every] + steps[-1:]
    return tuple(
        SavedProgress(
            seconds=round(step.seconds, 3),
            iterations=step.iterations,
            introductions=step.score.introductions,
            bound=int(step.bound.value),
            unit=step.score.unit,
        )
        for step in kept
    )


def score_of(verdict: Verdict) -> SavedScore:
    """A score as it is saved."""
    score = verdict.score
    return SavedScore(
        score.broken, score.shortfall, score.introductions, score.unit, score.unevenness
    )


def bound_of(bound: Bound) -> SavedBound:
    """A bound as it is saved."""
    return SavedBound(int(bound.value), int(bound.unit), bound.why, bound.holds_for)
