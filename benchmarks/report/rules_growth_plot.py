"""Seconds until all rules are kept, against rules and against guests, on logarithmic axes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.report.instance_results import InstanceResult
from benchmarks.report.plot_style import ACCENT, OTHER, QUIET, sheet
from benchmarks.report.rules_growth_table import Ruled, by_guests, by_rules, ruled

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


def rules_growth_plot(ours: list[InstanceResult]) -> Figure | None:
    """Two panels; none where fewer than two dinners of either were measured."""
    found = ruled(ours)
    rules, guests = by_rules(found), by_guests(found)
    if len(rules) < 2 or len(guests) < 2:
        return None
    figure, (left, right) = sheet(8.0, 3.2, columns=2)
    _panel(left, [one.rules for one in rules], rules, "rules")
    _panel(right, [one.guests for one in guests], guests, "guests")
    left.set_title(f"{rules[0].guests:,} guests")
    right.set_title("A rule for every third guest")
    return figure


def _panel(axes: Axes, sizes: list[int], found: list[Ruled], unit: str) -> None:
    """A mark for each dinner: full where all rules were kept, else open, at the whole time."""
    seconds = [one.kept if one.kept is not None else one.result.median("seconds") for one in found]
    seconds = [max(one, 1e-3) for one in seconds]
    axes.loglog(sizes, seconds, "-", color=ACCENT, lw=1.6)
    for size, second, one in zip(sizes, seconds, found, strict=True):
        kept = one.kept is not None
        axes.plot(size, second, "o", color=ACCENT, mfc=ACCENT if kept else "w", markersize=5)
        said = f"{second:.2g}" if kept else f"{one.result.best['broken']:,} broken"
        color = QUIET if kept else OTHER
        axes.annotate(
            said, (size, second), (0, 8), textcoords="offset points", ha="center", color=color
        )
    axes.set_xticks(sizes, [f"{size:,}" for size in sizes])
    axes.minorticks_off()
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:,g}")
    axes.set_xlabel(unit)
    axes.set_ylabel("seconds until all are kept")
    axes.set_ylim(min(seconds) / 2.5, max(seconds) * 2.5)
    axes.set_xlim(min(sizes) / 2, max(sizes) * 2)
