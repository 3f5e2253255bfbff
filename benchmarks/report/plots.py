"""Plots of what was measured, as SVG that depends on the figures alone."""

from __future__ import annotations

from benchmarks.report.instance_results import InstanceResult


def plots(ours: list[InstanceResult], peers: list[InstanceResult]) -> dict[str, bytes]:
    """Every plot that there are figures for, by name.

    Parameters
    ----------
    ours, peers : list of InstanceResult
        Of the library, and of peers in the same run.

    Raises
    ------
    ModuleNotFoundError
        If matplotlib is not installed.
    """
    from benchmarks.report.bounds_plot import bounds_plot
    from benchmarks.report.growth_plot import growth_plot
    from benchmarks.report.plot_style import as_svg, our_settings
    from benchmarks.report.rules_growth_plot import rules_growth_plot
    from benchmarks.report.tools_plot import tools_plot
    from benchmarks.report.traces_plot import traces_plot

    with our_settings():
        figures = {
            "bounds": bounds_plot(ours),
            "growth": growth_plot(ours),
            "rules": rules_growth_plot(ours),
            "traces": traces_plot(ours),
            "tools": tools_plot(ours, peers),
        }
        return {name: as_svg(figure) for name, figure in figures.items() if figure is not None}
