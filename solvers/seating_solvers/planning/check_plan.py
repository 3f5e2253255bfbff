"""A plan that is there, judged anew whoever made it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from seating.planfile import PlanReport, read_plan
from seating.score.random_baseline import Baseline, random_baseline
from seating.score.score import Verdict, judge
from seating_solvers.bounds import upper_bounds
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
    """

    verdict: Verdict
    report: PlanReport
    baseline: Baseline
    notes: tuple[str, ...]


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
    plan, saved = read_plan(path)
    verdict = judge(plan)
    score = score_of(verdict)
    bound, pairs = map(bound_of, upper_bounds(plan.dinner, plan))
    report = msgspec.structs.replace(
        saved, score=score, bound=bound, pairs_bound=pairs, new_pairs=verdict.new_pairs
    )
    notes = (CHANGED,) if saved.score is not None and saved.score != score else ()
    return CheckedPlan(verdict, report, random_baseline(plan.dinner), notes)
