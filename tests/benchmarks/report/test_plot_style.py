"""What all plots have in common."""

import matplotlib
import pytest

from benchmarks.report.plot_style import ACCENT, PAPER, as_svg, our_settings, sheet
from seating.outputs.choices.theme import Theme


def test_a_sheet_has_axes_row_by_row():
    figure, axes = sheet(4.0, 3.0, 2, 3)
    assert len(axes) == 6
    assert tuple(figure.get_size_inches()) == (4.0, 3.0)
    assert axes == list(figure.axes)


def test_colours_are_those_of_the_library():
    assert (Theme().accent, Theme().sheet) == (ACCENT, PAPER)


def test_settings_of_the_user_are_put_aside_and_given_back(monkeypatch):
    monkeypatch.setitem(matplotlib.rcParams, "lines.linewidth", 9.0)
    with our_settings():
        assert matplotlib.rcParams["lines.linewidth"] == 1.5
        assert matplotlib.rcParams["figure.facecolor"] == PAPER
    assert matplotlib.rcParams["lines.linewidth"] == 9.0


@pytest.mark.parametrize("again", range(2))
def test_a_file_says_no_date_and_is_the_same_each_time(again):
    with our_settings():
        files = []
        for _ in range(2):
            figure, (axes,) = sheet(2.0, 2.0)
            axes.plot([0, 1], [again, 1])
            files.append(as_svg(figure))
    assert files[0] == files[1]
    assert b"<dc:date>" not in files[0]
