"""How many instances meet their bound, in a picture."""

from benchmarks.report.bounds_plot import bounds_plot
from benchmarks.report.instance_results import instance_results
from tests.benchmarks.made_up import panels, row

ROWS = [
    row("golfer/8x4x9", 432.0),
    row("golfer/8x4x10", 360.0, bound=480.0),
    row("office/invs13x3", 10.0),
]


def test_a_bar_for_each_family_is_as_long_as_the_share_that_meets_its_bound():
    counted, _ = panels(bounds_plot(instance_results(ROWS)))
    assert [label.get_text() for label in counted.get_yticklabels()] == ["golfer", "office"]
    assert [bar.get_width() for bar in counted.patches] == [50, 50, 100, 0]
    assert [text.get_text() for text in counted.texts] == ["1 of 2", "1 of 1"]


def test_a_dot_for_each_instance_below_its_bound():
    _, gaps = panels(bounds_plot(instance_results(ROWS)))
    assert [list(line.get_xdata()) for line in gaps.lines] == [[25.0], []]


def test_of_nothing_there_is_no_plot():
    assert bounds_plot([]) is None
