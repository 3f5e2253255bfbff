"""How time and memory grow, in a picture."""

import math

import pytest

from benchmarks.report.growth_plot import growth_plot
from benchmarks.report.instance_results import instance_results
from tests.benchmarks.made_up import everything, panels, row


def test_seconds_and_memory_stand_against_guests_on_logarithmic_axes():
    time, memory = panels(growth_plot(instance_results(everything())))
    assert {axes.get_xscale() for axes in (time, memory)} == {"log"}
    assert {axes.get_yscale() for axes in (time, memory)} == {"log"}
    assert list(time.lines[0].get_xdata()) == [1000, 10_000, 100_000]
    assert list(time.lines[0].get_ydata()) == [0.01, 0.1, 1.25]
    assert list(memory.lines[0].get_ydata()) == [150] * 3


def test_n_log_n_ends_where_the_largest_hall_is():
    time, _ = panels(growth_plot(instance_results(everything())))
    line = list(time.lines[1].get_ydata())
    assert line[-1] == pytest.approx(1.25)
    assert line[0] / line[-1] == pytest.approx(math.log(1000) / (100 * math.log(100_000)))


def test_one_hall_makes_no_plot():
    assert growth_plot(instance_results([row("hall/1000", 1.0, guests=1000)])) is None
