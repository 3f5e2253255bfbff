"""Plots of what was measured, as SVG that depends on the figures alone."""

from __future__ import annotations

from benchmarks.report.entries import Entry


def draw(ours: list[Entry], peers: list[Entry]) -> dict[str, bytes]:
    """Every plot that there are figures for, by name.

    Parameters
    ----------
    ours, peers : list of Entry
        Of the library, and of peers in the same run.

    Raises
    ------
    ModuleNotFoundError
        If matplotlib is not installed.
    """
    from benchmarks.report.bounds_plot import bounds_figure
    from benchmarks.report.growth_plot import growth_figure
    from benchmarks.report.plot_style import as_svg, our_settings
    from benchmarks.report.tools_plot import tools_figure
    from benchmarks.report.traces_plot import traces_figure

    with our_settings():
        figures = {
            "bounds": bounds_figure(ours),
            "growth": growth_figure(ours),
            "traces": traces_figure(ours),
            "tools": tools_figure(ours, peers),
        }
        return {name: as_svg(figure) for name, figure in figures.items() if figure is not None}
