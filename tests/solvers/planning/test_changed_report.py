"""A changed plan is told with its own score, and with bounds that hold for it."""

import msgspec
import numpy as np

from seating import Dinner, Plan, judge
from seating.planfile import PlanReport
from seating_solvers.planning.changed_report import changed_report
from seating_solvers.planning.check_plan import checked_plan

DINNER = Dinner.of([f"Guest {number}" for number in range(7)], "2x4", courses=2)
PLAN = Plan.of(DINNER, [[0, 1, 2, 3, 4, 5, 6], [4, 5, 0, 1, 2, 6, 7]])
REPORT = checked_plan(PLAN, PlanReport(solver="anneal", seed=3, stopped="time")).report


def test_where_as_many_sit_at_each_table_only_the_score_is_another():
    verdict = judge(PLAN.swapped(0, 0, 5))
    changed = changed_report(PLAN, REPORT, verdict)
    assert changed.score is not None
    assert changed.score.introductions == verdict.score.introductions
    assert changed.new_pairs == verdict.new_pairs
    same = msgspec.structs.replace(changed, score=REPORT.score, new_pairs=REPORT.new_pairs)
    assert same == REPORT


def test_where_others_are_full_bounds_are_found_anew():
    seats = PLAN.seats.copy()
    seats[0, 0] = 7
    moved = Plan(DINNER, np.array(seats))
    changed = changed_report(PLAN, REPORT, judge(moved))
    assert changed == checked_plan(moved, REPORT).report
    assert (changed.solver, changed.seed, changed.stopped) == ("anneal", 3, "time")
