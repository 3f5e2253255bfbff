"""How a plan came about that was changed: its own score, and bounds that still hold for it."""

from __future__ import annotations

import msgspec
import numpy as np

from seating.dinner.plan import Plan
from seating.planfile import PlanReport
from seating.score.score import Verdict
from seating_solvers.bounds import upper_bounds
from seating_solvers.bounds.least_uneven import least_uneven_for
from seating_solvers.planning.plan_report import bound_of, score_of


def changed_report(before: Plan, report: PlanReport, after: Verdict) -> PlanReport:
    """The report of a plan that was changed by hand, or by a search that says nothing of itself.

    Parameters
    ----------
    before : Plan
    report : PlanReport
        Of that one. What it tells of the search stays: the changes are told in the log.
    after : Verdict
        Of the changed plan.
    """
    plan = after.plan
    changed = msgspec.structs.replace(report, score=score_of(after), new_pairs=after.new_pairs)
    if plan.dinner is before.dinner and np.array_equal(plan.sizes, before.sizes):
        return changed
    bounds = upper_bounds(plan.dinner, plan)
    bound, pairs_bound = map(bound_of, bounds)
    return msgspec.structs.replace(
        changed,
        bound=bound,
        pairs_bound=pairs_bound,
        least_uneven=least_uneven_for(plan, bounds[1]),
    )
