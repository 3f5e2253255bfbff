"""Figures of other tools, as they were measured elsewhere."""

from __future__ import annotations

import csv
from collections.abc import Iterable

from benchmarks.folders import DATA
from benchmarks.report.entries import Entry

FILE = DATA / "other_tools.csv"

Figures = dict[str, dict[str, str]]


def other_tools() -> Figures:
    """For each tool and instance its pairs, or why there are none."""
    found: Figures = {}
    with FILE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault(row["tool"], {})[row["instance"]] = row["pairs"] or row["note"]
    return found


def tools_table(ours: Iterable[Entry]) -> list[str]:
    """Lines of a table: ours and at random as measured, then every other tool."""
    columns = {entry.instance: entry for entry in ours}
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


def _pairs(figure: str) -> str:
    return f"{int(figure):,}" if figure.isdigit() else figure


def _random(entry: Entry) -> str:
    figure = entry.best.get("random")
    return "" if figure is None else f"{figure:,.0f}"
