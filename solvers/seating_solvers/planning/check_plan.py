"""A plan that is there, judged anew whoever made it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from seating.changes.record import NOTHING, Record
from seating.dinner.plan import Plan
from seating.planfile import PlanReport, SavedScore, read_plan_file
from seating.score.random_baseline import Baseline, random_baseline
from seating.score.score import Verdict, judge
from seating.words.version import __version__
from seating_solvers.bounds import upper_bounds
from seating_solvers.bounds.least_uneven import least_uneven_for
from seating_solvers.planning.plan_report import bound_of, score_of

CHANGED = (
    "The score in the file is not that of the plan: it was changed since, or counted by "
    "another version. What follows is counted anew."
)


@dataclass(frozen=True, eq=False)
class CheckedPlan:
    """A plan and what was found.

    Parameters
    ----------
    verdict : Verdict
        By `seating.score.score`; what a solver said does not count.
    report : PlanReport
        That of the file, with the score and the bounds of now.
    baseline : Baseline
        What random seating would give.
    notes : tuple of str
        Sentences for the host.
    inputs : tuple of str, optional
        Files that it was read from, which nobody wants to have overwritten.
    record : Record, optional
        What is locked in it, and what was changed.
    """

    verdict: Verdict
    report: PlanReport
    baseline: Baseline
    notes: tuple[str, ...]
    inputs: tuple[str, ...] = ()
    record: Record = NOTHING


def check_plan(path: str | Path) -> CheckedPlan:
    """Judge a plan.

    Parameters
    ----------
    path : str or Path
        ``plan.json``, or the folder that it lies in.

    Raises
    ------
    InputError
        If it is not a plan.
    OSError
        If it cannot be read.
    """
    file = read_plan_file(path)
    saved = file.report
    checked = replace(checked_plan(file.plan, saved), record=file.record)
    changed = saved.score is not None and not _same(saved.score, checked.report.score)
    return replace(checked, notes=(CHANGED,)) if changed else checked


def checked_plan(
    plan: Plan,
    saved: PlanReport | None = None,
    notes: tuple[str, ...] = (),
    inputs: tuple[str, ...] = (),
) -> CheckedPlan:
    """Judge a plan that was read.

    Parameters
    ----------
    plan : Plan
    saved : PlanReport, optional
        How it came about, if that is known.
    notes, inputs : optional
        As of `CheckedPlan`.
    """
    verdict = judge(plan)
    bounds = upper_bounds(plan.dinner, plan)
    bound, pairs = map(bound_of, bounds)
    report = msgspec.structs.replace(
        saved or PlanReport(version=__version__),
        score=score_of(verdict),
        bound=bound,
        pairs_bound=pairs,
        new_pairs=verdict.new_pairs,
        least_uneven=least_uneven_for(plan, bounds[1]),
    )
    return CheckedPlan(verdict, report, random_baseline(plan.dinner), notes, inputs)


def _same(saved: SavedScore, counted: SavedScore | None) -> bool:
    """Whether a file's score is that of its plan, as far as its version counted."""
    if saved.unevenness is None and counted is not None:
        counted = msgspec.structs.replace(counted, unevenness=None)
    return saved == counted
