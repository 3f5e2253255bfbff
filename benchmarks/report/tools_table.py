"""A table of what other tools reach, as they were measured elsewhere."""

from __future__ import annotations

from collections.abc import Iterable

from benchmarks.cases.data_rows import data_rows
from benchmarks.report.instance_results import InstanceResult

Figures = dict[str, dict[str, str]]


def tools_table(ours: Iterable[InstanceResult]) -> list[str]:
    """Lines of a table: ours and at random as measured, then every other tool."""
    columns = {result.instance: result for result in ours}
    shown = [name for name in next(iter(other_tools().values())) if name in columns]
    if not shown:
        return []
    heads = [f"{name.split('/')[1]} ({columns[name].bound:,.0f})" for name in shown]
    lines = [["tool", *heads], ["---"] * (len(shown) + 1)]
    lines.append(["**seating**", *(f"**{columns[name].score:,.0f}**" for name in shown)])
    lines.append(["at random", *(_random(columns[name]) for name in shown)])
    for tool, figures in other_tools().items():
        lines.append([tool, *(_pairs(figures.get(name, "not run")) for name in shown)])
    return [f"| {' | '.join(cells)} |" for cells in lines]


def other_tools() -> Figures:
    """For each tool and instance its pairs, or why there are none."""
    found: Figures = {}
    for row in data_rows("other_tools.csv"):
        found.setdefault(row["tool"], {})[row["instance"]] = row["pairs"] or row["note"]
    return found


def _pairs(figure: str) -> str:
    return f"{int(figure):,}" if figure.isdigit() else figure


def _random(result: InstanceResult) -> str:
    figure = result.best.get("random")
    return "" if figure is None else f"{figure:,.0f}"
