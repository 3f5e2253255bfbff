"""How far each tool gets from seats at random towards the bound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.report.instance_results import InstanceResult
from benchmarks.report.plot_style import ACCENT, HAIRLINE, INK, PALE, QUIET, sheet
from benchmarks.report.tools_table import other_tools

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


def tools_plot(ours: list[InstanceResult], peers: list[InstanceResult]) -> Figure | None:
    """A panel for each instance that other tools were measured on."""
    mine = {result.instance: result for result in ours if result.best.get("random")}
    figures = other_tools()
    shown = [mine[name] for name in next(iter(figures.values())) if name in mine]
    if not shown:
        return None
    figure, every = sheet(8.0, 5.6, 2, 3)
    for axes, result in zip(every, shown, strict=False):
        own = {"seating": f"{result.score:.0f}"}
        others = {name: pairs.get(result.instance, "not run") for name, pairs in figures.items()}
        beside = {
            peer.asked: f"{peer.score:.0f}" for peer in peers if peer.instance == result.instance
        }
        _panel(axes, result, own | others | beside)
    for place, axes in enumerate(every):
        if place >= len(shown):
            axes.set_axis_off()
        elif place % 3:
            axes.set_yticklabels([])
    figure.supxlabel("% of the way from seats at random to the bound", fontsize=9, color=QUIET)
    return figure


def _panel(axes: Axes, result: InstanceResult, bars: dict[str, str]) -> None:
    random = float(result.best["random"])
    for place, (tool, pairs) in enumerate(bars.items()):
        if not pairs.isdigit():
            axes.text(2, place, pairs, va="center", color=QUIET, fontsize=8)
            continue
        share = 100 * (int(pairs) - random) / (result.bound - random)
        own = tool == "seating"
        axes.barh(place, max(share, 0), color=ACCENT if own else PALE, height=0.68)
        axes.text(2, place, f"{int(pairs):,}", va="center", fontsize=8, color="w" if own else INK)
    axes.axvline(100, color=HAIRLINE, lw=1, zorder=0)
    axes.set_xlim(0, 104)
    axes.set_ylim(len(bars) - 0.4, -0.6)
    axes.set_yticks(range(len(bars)), list(bars), fontsize=8)
    axes.tick_params(left=False)
    axes.spines["left"].set_visible(False)
    tables, seats, courses = result.instance.split("/")[1].split("x")
    head = f"{tables} tables of {seats}, {courses} courses"
    axes.set_title(f"{head}\nat most {result.bound:,.0f} pairs", fontsize=9)
