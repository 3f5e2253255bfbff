"""Whatever is said on a terminal fits its lines, and nothing of it moves the cursor."""

from dataclasses import replace

import pytest
from hypothesis import given

from seating import Dinner, Plan, judge
from seating.outputs.terminal import (
    course_text,
    dinner_text,
    itinerary_text,
    table_text,
    verdict_text,
)
from seating.outputs.terminal.cells import width
from seating.planfile import PlanReport, SavedBound
from seating.score.random_baseline import Baseline
from tests.plans import plans, rich_dinner, some_plan


def told(introductions: int, pairs: int, unit: int) -> PlanReport:
    return PlanReport(
        bound=SavedBound(introductions, unit, ""), pairs_bound=SavedBound(pairs, 1, "")
    )


@pytest.mark.parametrize("cells", [40, 80])
def test_everything_fits_and_nothing_escapes(cells):
    plan = some_plan(rich_dinner())
    _fits(plan, cells)


def test_names_longer_than_a_line_are_broken():
    dinner = Dinner.of(["Ana " * 40, "山田" * 60, "Bo"], "1x3:long", knows=[("1", "2")])
    _fits(some_plan(replace(dinner, title="A long evening " * 9)), 80)


@given(plans())
def test_any_plan_fits(plan):
    _fits(plan, 80)


def _fits(plan: Plan, cells: int) -> None:
    verdict = judge(plan)
    score = verdict.score
    report = told(score.introductions + 1, verdict.new_pairs + 1, score.unit)
    courses = range(len(plan.dinner.courses))
    texts = [
        dinner_text(plan.dinner, cells=cells),
        verdict_text(verdict, report, Baseline(1.0, 1.0, 1, 1.0), cells),
        *(course_text(plan, course, cells=cells) for course in courses),
        *(table_text(plan, 0, table, cells) for table in range(len(plan.dinner.tables))),
        *(itinerary_text(verdict, guest, cells) for guest in range(len(plan.dinner.guests))),
    ]
    for text in texts:
        assert "\x1b" not in text
        assert all(width(line) <= cells for line in text.split("\n")), text
