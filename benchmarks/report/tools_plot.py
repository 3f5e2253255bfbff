"""How far each tool gets from seats at random towards the bound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.report.entries import Entry
from benchmarks.report.other_tools import other_tools
from benchmarks.report.plot_style import ACCENT, HAIRLINE, INK, PALE, QUIET, sheet

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


def tools_figure(ours: list[Entry], peers: list[Entry]) -> Figure | None:
    """A panel for each instance that other tools were measured on."""
    mine = {entry.instance: entry for entry in ours if entry.best.get("random")}
    figures = other_tools()
    shown = [mine[name] for name in next(iter(figures.values())) if name in mine]
    if not shown:
        return None
    figure, every = sheet(8.0, 5.6, 2, 3)
    for axes, entry in zip(every, shown, strict=False):
        own = {"seating": f"{entry.score:.0f}"}
        others = {name: pairs.get(entry.instance, "not run") for name, pairs in figures.items()}
        beside = {
            peer.asked: f"{peer.score:.0f}" for peer in peers if peer.instance == entry.instance
        }
        _panel(axes, entry, own | others | beside)
    for place, axes in enumerate(every):
        if place >= len(shown):
            axes.set_axis_off()
        elif place % 3:
            axes.set_yticklabels([])
    figure.supxlabel("% of the way from seats at random to the bound", fontsize=9, color=QUIET)
    return figure


def _panel(axes: Axes, entry: Entry, bars: dict[str, str]) -> None:
    random = float(entry.best["random"])
    for place, (tool, pairs) in enumerate(bars.items()):
        if not pairs.isdigit():
            axes.text(2, place, pairs, va="center", color=QUIET, fontsize=8)
            continue
        share = 100 * (int(pairs) - random) / (entry.bound - random)
        own = tool == "seating"
        axes.barh(place, max(share, 0), color=ACCENT if own else PALE, height=0.68)
        axes.text(2, place, f"{int(pairs):,}", va="center", fontsize=8, color="w" if own else INK)
    axes.axvline(100, color=HAIRLINE, lw=1, zorder=0)
    axes.set_xlim(0, 104)
    axes.set_ylim(len(bars) - 0.4, -0.6)
    axes.set_yticks(range(len(bars)), list(bars), fontsize=8)
    axes.tick_params(left=False)
    axes.spines["left"].set_visible(False)
    tables, seats, courses = entry.instance.split("/")[1].split("x")
    head = f"{tables} tables of {seats}, {courses} courses"
    axes.set_title(f"{head}\nat most {entry.bound:,.0f} pairs", fontsize=9)
