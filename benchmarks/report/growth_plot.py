"""Seconds and memory against guests, on logarithmic axes, beside n log n."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from benchmarks.report.growth_table import Size, sizes
from benchmarks.report.instance_results import InstanceResult
from benchmarks.report.plot_style import ACCENT, OTHER, PAPER, QUIET, sheet

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


def growth_plot(ours: list[InstanceResult]) -> Figure | None:
    """Two panels; none for fewer than two halls."""
    found = sizes(ours)
    if len(found) < 2:
        return None
    figure, (time, memory) = sheet(8.0, 3.2, columns=2)
    _panel(time, found, [max(size.seconds, 1e-3) for size in found], "seconds")
    _panel(memory, found, [size.memory for size in found], "MiB")
    time.set_title("Time to a plan")
    memory.set_title("Memory of the process")
    last = found[-1]
    work = last.guests * math.log(last.guests)
    guests = [size.guests for size in found]
    line = [max(last.seconds, 1e-3) * n * math.log(n) / work for n in guests]
    time.plot(guests, line, "--", color=OTHER, lw=1, zorder=0)
    time.annotate(
        "n log n",
        (guests[-1], line[-1]),
        (14, -30),
        textcoords="offset points",
        ha="center",
        color=OTHER,
    )
    return figure


def _panel(axes: Axes, found: list[Size], values: list[float], unit: str) -> None:
    guests = [size.guests for size in found]
    axes.loglog(guests, values, "o-", color=ACCENT, lw=1.6, markersize=5)
    for n, value in zip(guests, values, strict=True):
        text = f"{value:,.0f}" if value >= 10 else f"{value:.2g}"
        axes.annotate(
            text,
            (n, value),
            (0, 8),
            textcoords="offset points",
            ha="center",
            color=QUIET,
            bbox={"facecolor": PAPER, "edgecolor": "none", "pad": 0.6},
        )
    axes.set_xticks(guests, [f"{n:,}" for n in guests])
    axes.minorticks_off()
    axes.yaxis.set_major_formatter(lambda value, _: f"{value:,g}")
    axes.set_xlabel("guests")
    axes.set_ylabel(unit)
    axes.set_ylim(min(values) / 2.5, max(values) * 2.5)
    axes.set_xlim(guests[0] / 2, guests[-1] * 2)
