"""Who knows whom on the page: the drawing, its figures, and the same by guest for the host."""

import pytest

from seating import Dinner, Plan, judge
from seating.outputs.choices.printed_words import page_words
from seating.outputs.page import web_content as module
from seating.outputs.page.web_content import figure_rows, web_content
from seating.score.graph_change import change_of
from tests.plans import some_plan

WORDS = page_words("en")


def plan_of(count=8, **options):
    return some_plan(Dinner.of([f"Guest {n}" for n in range(count)], courses=2, **options))


def test_names_are_told_by_pointing_and_do_not_crowd_the_drawing():
    content = web_content(plan_of(), WORDS)["web"]["content"]
    assert content.count("<circle") == 8
    assert "Guest 0" not in content


def test_the_host_sees_how_many_each_knew_and_met():
    plan = plan_of(knows=[("Guest 0", "Guest 1"), ("Guest 0", "Guest 2")])
    met = web_content(plan, WORDS)["met"]
    assert [row["knew"] for row in met] == ["2", "1", "1", "0", "0", "0", "0", "0"]
    assert [row["new"] for row in met] == [str(people) for people in judge(plan).meets]


def test_figures_before_and_after():
    dinner = Dinner.of(["Ana", "Bo", "Cy"], "1x2,1x1", 1, meet="table")
    rows = figure_rows(change_of(Plan.of(dinner, [[0, 1, 2]])), WORDS)
    assert [(row["before"], row["after"]) for row in rows] == [
        ("3", "2"), ("0", "1"), ("3", "1"), ("–", "1"),
    ]  # fmt: skip
    assert rows[0]["label"] == WORDS["web_strangers"]


@pytest.mark.parametrize(("most", "there"), [(8, True), (7, False)])
def test_of_too_many_guests_it_is_not_drawn(monkeypatch, most, there):
    monkeypatch.setattr(module, "MOST_GUESTS", most)
    shown = web_content(plan_of(), WORDS)
    assert (shown["web"] is not None) == there
    assert (shown["met"] is not None) == there
