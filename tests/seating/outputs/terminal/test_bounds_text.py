"""Why no plan can do better, in a sentence for each bound that says something."""

import pytest

from seating import Dinner, judge
from seating.outputs.terminal.bounds_text import bounds_text
from seating.outputs.terminal.cells import width
from seating.planfile import PlanReport, SavedBound
from tests.plans import some_plan


def told(tables, introductions=None, pairs=None, cells=80, **options):
    plan = some_plan(Dinner.of([f"Guest {n}" for n in range(16)], tables, 1, **options))
    verdict = judge(plan)
    score = verdict.score
    bound = SavedBound(
        score.introductions if introductions is None else introductions, score.unit, "of seats"
    )
    report = PlanReport(bound=bound, pairs_bound=pairs and SavedBound(pairs, 1, "of tables"))
    return bounds_text(verdict, report, cells), score


def test_each_bound_has_its_sentence():
    text, _ = told("2x8", 22_410_000, 56)
    assert text == "  At most 22.5 introductions: of seats\n  At most 56 new pairs: of tables"


def test_a_bound_that_is_met_reads_like_the_plan():
    text, score = told("2x8")
    assert text == f"  At most {score.expected:.1f} introductions: of seats"


def test_at_one_table_nobody_asks_for_new_pairs():
    text, _ = told("1x16:long", 22_410_000, 120)
    assert "new pairs" not in text
    assert "introductions" in text


def test_where_a_table_is_enough_pairs_are_all():
    text, _ = told("2x8", 56, 56, meet="table")
    assert text == "  At most 56 new pairs: of tables"


@pytest.mark.parametrize("report", [PlanReport(), PlanReport(bound=SavedBound(9, 1, ""))])
def test_a_bound_without_a_reason_says_nothing(report):
    plan = some_plan(Dinner.of(["Ana", "Bo", "Cy", "Di"], "2x2", 1))
    assert bounds_text(judge(plan), report) == ""


def test_lines_fit():
    text, _ = told("2x8", 22_410_000, 56, cells=20)
    assert all(width(line) <= 20 for line in text.splitlines())
