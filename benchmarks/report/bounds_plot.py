"""How many instances of each family meet their bound, and how far the others are from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.report.instance_results import InstanceResult
from benchmarks.report.plot_style import ACCENT, HAIRLINE, PALE, QUIET, sheet

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


def bounds_plot(ours: list[InstanceResult]) -> Figure | None:
    """A bar for each family, and a dot for each instance below its bound."""
    families = list(dict.fromkeys(result.family for result in ours))
    if not families:
        return None
    figure, (counted, gaps) = sheet(8.0, 1.3 + 0.42 * len(families), columns=2)
    for place, family in enumerate(families):
        some = [result for result in ours if result.family == family]
        _bar(counted, place, some)
        below = [100 * (1 - result.share) for result in some if not result.met]
        gaps.plot(below, [place] * len(below), "o", color=ACCENT, alpha=0.6, markersize=5)
    for axes in (counted, gaps):
        axes.set_ylim(len(families) - 0.4, -0.6)
        axes.tick_params(left=False)
        axes.spines["left"].set_visible(False)
    counted.spines["bottom"].set_bounds(0, 100)
    counted.set_yticks(range(len(families)), families)
    counted.set_title("Instances at their bound")
    counted.set_xlabel("% of the instances of a family")
    gaps.set_yticks([])
    gaps.set_title("The others, each a dot")
    gaps.set_xlabel("% below the bound")
    gaps.set_xlim(left=0)
    gaps.hlines(range(len(families)), 0, gaps.get_xlim()[1], color=HAIRLINE, lw=0.5, zorder=0)
    return figure


def _bar(axes: Axes, place: int, some: list[InstanceResult]) -> None:
    met = sum(result.met for result in some)
    share = 100 * met / len(some)
    axes.barh(place, share, color=ACCENT, height=0.62)
    axes.barh(place, 100 - share, left=share, color=PALE, height=0.62)
    axes.text(101.5, place, f"{met} of {len(some)}", va="center", color=QUIET)
    axes.set_xlim(0, 122)
    axes.set_xticks([0, 25, 50, 75, 100])
