"""Score over time, in a picture."""

import pytest

from benchmarks.report.instance_results import instance_results
from benchmarks.report.traces_plot import EARLIEST, SHOWN, traces_plot
from tests.benchmarks.made_up import panels, row


def lines(axes):
    return {line.get_label(): line for line in axes.lines}


def test_only_instances_that_are_named_and_measured_are_shown():
    some = instance_results([row("golfer/8x4x9", 432.0), row(SHOWN[0], 480.0), row(SHOWN[3], 9.0)])
    every = panels(traces_plot(some))
    assert [axes.get_title(loc="left") or axes.get_title() for axes in every[:2]] == [
        SHOWN[0],
        SHOWN[3],
    ]
    assert [axes.axison for axes in every] == [True, True, False]
    assert traces_plot(some[:1]) is None


def test_a_stair_is_in_percent_of_the_bound_and_its_last_step_is_kept():
    one = row(SHOWN[0], 400.0, bound=500.0, trace=[[0.001, 200.0], [0.5, 400.0]], random=150.0)
    (panel, *_) = panels(traces_plot(instance_results([one])))
    own = lines(panel)["seating"]
    seconds, share = own.get_xdata(), own.get_ydata()
    assert list(share) == [40.0, 80.0, 80.0]
    assert list(seconds) == [EARLIEST, 0.5, pytest.approx(1.6)]
    assert set(lines(panel)["at random"].get_ydata()) == {30.0}


def test_without_plain_annealing_there_is_one_stair_less():
    with_plain = panels(traces_plot(instance_results([row(SHOWN[0], 4.0)])))[0]
    without = panels(traces_plot(instance_results([row(SHOWN[0], 4.0, plain=None)])))[0]
    assert "plain annealing" in lines(with_plain)
    assert "plain annealing" not in lines(without)
