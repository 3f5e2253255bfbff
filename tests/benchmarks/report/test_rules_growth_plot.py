"""The plot of growth by rules: a mark for each dinner, open where rules are broken."""

import pytest

from benchmarks.report.instance_results import instance_results
from benchmarks.report.rules_growth_plot import rules_growth_plot
from tests.benchmarks.made_up import everything, panels

pytest.importorskip("matplotlib")


def test_two_panels_with_a_mark_for_each_dinner():
    left, right = panels(rules_growth_plot(instance_results(everything())))
    said = [text.get_text() for text in left.texts]
    assert said == ["0.2", "7 broken"]
    assert [line.get_markerfacecolor() for line in left.lines[1:]][1] == "w"
    assert (left.get_xlabel(), right.get_xlabel()) == ("rules", "guests")
    assert len(right.lines) == 3


def test_nothing_to_draw():
    assert rules_growth_plot([]) is None
