"""How far each tool gets, in a picture."""

import pytest

from benchmarks.report.instance_results import instance_results
from benchmarks.report.tools_plot import tools_plot
from benchmarks.report.tools_table import other_tools
from tests.benchmarks.made_up import panels, row

OURS = row("golfer/8x4x10", 470.0, bound=480.0, random=380.0)
PEER = row("golfer/8x4x10", 430.0, asked="another")


def test_ours_comes_first_then_others_then_peers_from_random_to_the_bound():
    panel = panels(tools_plot(instance_results([OURS]), instance_results([PEER])))[0]
    names = [label.get_text() for label in panel.get_yticklabels()]
    assert names == ["seating", *other_tools(), "another"]
    widths = [bar.get_width() for bar in panel.patches]
    assert (widths[0], widths[-1]) == (pytest.approx(90), pytest.approx(50))


def test_what_was_not_run_is_said_in_place_of_a_bar():
    panel = panels(tools_plot(instance_results([OURS]), []))[0]
    figures = [pairs.get("golfer/8x4x10", "not run") for pairs in other_tools().values()]
    said = [text.get_text() for text in panel.texts]
    assert len(panel.patches) == 1 + sum(pairs.isdigit() for pairs in figures)
    assert said[0] == "470"
    assert all(pairs in said for pairs in figures if not pairs.isdigit())


def test_without_instances_that_others_ran_there_is_no_plot():
    assert tools_plot(instance_results([row("office/invs13x3", 1.0)]), []) is None
