"""The page on rows that are made up: what it says, and that its plots are the same each time."""

from xml.etree import ElementTree

import pytest

from benchmarks.report.results_page import results_page
from benchmarks.running.results_file import add_row
from tests.benchmarks.made_up import everything, row

PLOTS = ("bounds", "growth", "rules", "traces", "tools")


def test_says_what_was_measured(results):
    for one in everything():
        add_row(one)
    text = results_page()
    assert text == (results / "README.md").read_text(encoding="utf-8")
    assert "a machine; at abc" in text
    assert "all agree" in text
    assert "1 of 2 meet their bound; 1 of 1 reach their goal." in text
    assert "| golfer/8x4x9 | 432 | 432 | 432 | 216 |  | 3.0 × | 0.50 |" in text
    assert "| golfer/8x4x10 | 470 | 480 |  | 235 | 380 | not in 3 s | 0.50 |" in text
    assert "| golfer/8x4x9 | 432 | 432 in 0.5 s | 374 in 0.2 s |" in text
    assert "| 100,000 | 1.25 | 12.5 | 1.10 | 1.10 | 150 |" in text
    assert "| golfy | 374 | 390 |" in text


def test_every_plot_is_shown_and_the_same_each_time(results):
    for one in everything():
        add_row(one)
    text = results_page()
    first = {name: (results / f"{name}.svg").read_bytes() for name in PLOTS}
    assert all(f"]({name}.svg)" in text for name in PLOTS)
    results_page()
    assert first == {name: (results / f"{name}.svg").read_bytes() for name in PLOTS}
    for picture in first.values():
        assert ElementTree.fromstring(picture).tag.endswith("svg")


def test_a_plot_without_figures_is_left_out(results):
    add_row(row("shapes/5x6x3", 215.0))
    text = results_page()
    assert "bounds.svg" in text
    assert [path.name for path in results.glob("*.svg")] == ["bounds.svg"]


@pytest.mark.usefixtures("results")
def test_a_disagreement_is_named():
    add_row(row("office/invs13x3", 10.0, agrees=False))
    assert "differs on office/invs13x3" in results_page()
