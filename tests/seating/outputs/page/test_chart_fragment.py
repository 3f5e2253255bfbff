"""The chart in a notebook: drawings inline, no script, no stylesheet."""

import numpy as np

from seating import Dinner, Plan
from seating.outputs.page.chart_fragment import MOST_GUESTS, chart_fragment
from seating.score.random_baseline import random_plan


def _plan(guests, tables, courses=2):
    return random_plan(Dinner.of(guests, tables, courses), np.random.default_rng(1))


def test_a_plan_shows_itself_in_a_notebook():
    plan = _plan(["Ana Ruiz", "Bo", "Cy"], "1x3")
    shown = plan._repr_html_()
    assert shown == chart_fragment(plan)
    assert shown.count("<svg") == 2
    assert shown.count("Ana Ruiz") == 4  # drawn and said, at each course


def test_a_fragment_brings_no_script_and_no_style_of_its_own():
    shown = chart_fragment(_plan(["<script>alert(1)</script>", "</svg><b>"], "1x2"))
    assert "<script" not in shown
    assert "<style" not in shown
    assert "<b>" not in shown


def test_of_a_large_dinner_the_first_tables_are_drawn():
    plan = _plan([f"Guest {number}" for number in range(1000)], "125x8", 1)
    shown = chart_fragment(plan)
    assert shown.count("<svg") == MOST_GUESTS // 8
    assert "75 more tables" in shown


def test_guests_who_are_away_are_not_drawn():
    dinner = Dinner.of(["Ana", "Bo"], "1x2", 2)
    shown = chart_fragment(Plan.of(dinner, [[0, 1], [0, -1]]))
    assert shown.count(">Ana<") == 2
    assert shown.count(">Bo<") == 1
