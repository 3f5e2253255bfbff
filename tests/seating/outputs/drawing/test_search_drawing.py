"""How a search went, drawn."""

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Dinner
from seating.outputs.choices.printed_words import page_words
from seating.outputs.drawing.search_drawing import LINE, search_ends, ticks
from seating.outputs.print.report_pictures import search_picture
from seating.outputs.products import PRODUCTS
from seating.planfile import PlanReport, SavedProgress
from tests.plans import rich_dinner, some_plan

TRACE = tuple(SavedProgress(0.5 * n, 100 * n, 90 + n, 100, 10) for n in range(4))


def texts(trace, **more):
    root = ElementTree.fromstring(search_picture(PlanReport(trace=trace), **more))
    found = [one for one in root.iter() if one.tag.endswith("text")]
    return [(one.text, float(one.get("x", "")), float(one.get("y", ""))) for one in found]


def test_the_search_is_drawn_with_its_bound():
    told = [text for text, _, _ in texts(TRACE)]
    assert "9.3 found" in told
    assert "10 at most" in told


def test_a_single_step_is_drawn_too():
    ElementTree.fromstring(search_picture(PlanReport(trace=TRACE[:1])))


def test_without_a_clock_moves_are_counted():
    moves = tuple(SavedProgress(None, 100 * n, 90 + n, 100, 10) for n in range(4))
    told = [text for text, _, _ in texts(moves)]
    assert "300" in told
    assert "moves tried" in told
    assert "seconds" in [text for text, _, _ in texts(TRACE)]


def test_axes_say_what_they_count():
    plan = some_plan(rich_dinner())
    plain = some_plan(Dinner.of(["Ana", "Bo"]))
    assert "Score" in [text for text, _, _ in texts(TRACE)]
    assert "Introductions expected" in [text for text, _, _ in texts(TRACE, plan=plain)]
    assert "As wishes and interests count" in [text for text, _, _ in texts(TRACE, plan=plan)]


def test_time_begins_at_nothing():
    late = tuple(SavedProgress(3 + n, n, 90 + n, 100, 10) for n in range(3))
    assert ("0", 82.0) in [(text, x) for text, x, _ in texts(late)]


def test_plans_that_broke_rules_are_not_held_against_those_that_do_not():
    broken = SavedProgress(0.0, 0, 379, 300, 1)
    kept = [SavedProgress(1.0 + n, n, 280 + n, 300, 1) for n in range(3)]
    told = [text for text, _, _ in texts((broken, *kept))]
    assert not any("37" in text or "350" in text for text in told)
    drawn = search_picture(PlanReport(trace=(broken, *kept))).decode()
    lines = re.search(r'<path d="([^"]*)"[^>]*stroke-width="2.5"', drawn)
    assert lines is not None
    heights = [float(y) for y in re.findall(r"V([\d.]+)", lines[1])]
    assert heights == sorted(heights, reverse=True)


@pytest.mark.parametrize("score", [99, 100])
def test_the_two_figures_at_the_end_do_not_collide(score):
    found = {text: y for text, _, y in texts((SavedProgress(1.0, 1, score, 100, 1),) * 2)}
    assert abs(found[f"{score} found"] - found["100 at most"]) >= LINE


@given(st.floats(0, 1e6), st.floats(1e-3, 1e6))
def test_ticks_are_few_and_within(low, span):
    found = ticks(low, low + span)
    assert len(found) <= 6
    little = 1e-6 * (low + span)
    assert all(low - little <= tick <= low + span + little for tick in found)


def test_where_the_picture_is_small_its_words_stand_below():
    words = page_words("en")
    assert search_ends(TRACE, words) == ["9.3 found", "10 at most", "1.5 s"]
    moves = tuple(SavedProgress(None, 100 * n, 90 + n, 100, 10) for n in range(4))
    assert search_ends(moves, words) == ["9.3 found", "10 at most"]
    assert search_ends((), words) == []


def test_guests_are_not_told_whether_wishes_count():
    plan = some_plan(rich_dinner())
    assert len(plan.dinner.interest)
    report = PlanReport(trace=TRACE)
    told = PRODUCTS["search"].make(plan, None, report).decode()
    assert "Score</text>" in told
    assert "wishes" not in told
    assert "As wishes and interests count" in search_picture(report, plan=plan).decode()
