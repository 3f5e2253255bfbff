"""Score over time: the solver, plain annealing on the same machine, and seats at random."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from benchmarks.report.instance_results import InstanceResult
from benchmarks.report.plot_style import ACCENT, OTHER, QUIET, sheet

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

SHOWN = (
    "golfer/8x4x10",
    "golfer/10x10x5",
    "shapes/6x6x5",
    "office/invs13x6",
    "shapes/10x12x5",
    "gathering/scale-free-near",
)
"""Instances of each kind, on which the way matters."""

EARLIEST = 0.01
"""Where the axis of seconds begins."""


def traces_plot(ours: list[InstanceResult]) -> Figure | None:
    """A panel for each instance shown that was measured."""
    found = {result.instance: result for result in ours if result.best.get("trace")}
    shown = [found[name] for name in SHOWN if name in found]
    if not shown:
        return None
    rows = -(-len(shown) // 3)
    figure, every = sheet(8.0, 0.5 + 2.2 * rows, rows, 3)
    for axes, result in zip(every, shown, strict=False):
        _panel(axes, result)
    for axes in every[len(shown) :]:
        axes.set_axis_off()
    handles, names = every[0].get_legend_handles_labels()
    figure.legend(handles, names, loc="outside upper left", ncols=4)
    return figure


def _panel(axes: Axes, result: InstanceResult) -> None:
    best, plain = result.best, result.best.get("plain")
    ends = [best["seconds"], *([plain["trace"][-1][0]] if plain and plain["trace"] else [])]
    end = max(1.0, *ends) * 1.6
    if plain:
        _steps(
            axes, plain["trace"], result.bound, end, {"color": OTHER, "label": "plain annealing"}
        )
    own = {"color": ACCENT, "lw": 2, "label": "seating"}
    _steps(axes, best["trace"], result.bound, end, own)
    random = 100 * best["random"] / result.bound
    axes.axhline(random, color=QUIET, ls=":", label="at random")
    axes.axhline(100, color=QUIET, lw=0.6, label="bound")
    axes.set_xscale("log")
    axes.minorticks_off()
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}")
    axes.set_xlim(EARLIEST, end)
    axes.set_ylim(random - 0.08 * (100 - random), 100 + 0.05 * (100 - random))
    axes.set_title(result.instance, fontsize=9)
    axes.set_xlabel("seconds of search")
    axes.set_ylabel("% of the bound")


def _steps(
    axes: Axes, trace: list[list[float]], bound: float, end: float, look: dict[str, Any]
) -> None:
    """A stair from the first plan to the last, which is kept from then on."""
    seconds = [max(step[0], EARLIEST) for step in trace]
    share = [100 * step[1] / bound for step in trace]
    if seconds:
        axes.step([*seconds, end], [*share, share[-1]], where="post", **look)
        axes.plot(seconds[0], share[0], "o", markersize=4, color=look["color"])
