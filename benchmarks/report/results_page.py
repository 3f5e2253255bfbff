"""What was measured, for people: a page of tables, and plots beside it."""

from __future__ import annotations

from benchmarks.peers.every_peer import PEERS
from benchmarks.report.growth_table import growth_table
from benchmarks.report.instance_results import InstanceResult, instance_results
from benchmarks.report.measure_tables import measure_tables
from benchmarks.report.peers_table import peers_table
from benchmarks.report.plots import plots
from benchmarks.report.result_tables import family_table, instance_table
from benchmarks.report.rules_growth_table import rules_growth_table
from benchmarks.report.tools_table import tools_table
from benchmarks.running import folders
from benchmarks.running.results_file import all_rows


def results_page() -> str:
    """Write ``README.md`` and its plots from all rows, and return its text.

    Of several runs of an instance at the newest commit that ran it the median seconds are
    given, and the best score.

    Raises
    ------
    ModuleNotFoundError
        If matplotlib is not installed; nothing is written then.
    """
    every = instance_results(all_rows())
    ours = [result for result in every if result.asked == "auto"]
    peers = [result for result in every if result.asked in PEERS]
    drawn = plots(ours, peers)
    parts = ["# Results", "", _intro(every), "", *family_table(ours), ""]
    parts += _plot(drawn, "bounds", "How many instances of each family meet their bound")
    parts += _section("How it grows", growth_table(ours), _plot(drawn, "growth", _GROWTH))
    parts += _section(
        "How it grows with rules", rules_growth_table(ours), _plot(drawn, "rules", _RULES)
    )
    parts += _section("Score over time", [], _plot(drawn, "traces", _TRACES))
    parts += _section("Other tools", _tools(ours, peers), _plot(drawn, "tools", _TOOLS))
    parts += measure_tables()
    for family in dict.fromkeys(result.family for result in ours):
        table = instance_table([result for result in ours if result.family == family])
        parts += _section(family, table, [])
    text = "\n".join(parts)
    for name, picture in drawn.items():
        (folders.RESULTS / f"{name}.svg").write_bytes(picture)
    (folders.RESULTS / "README.md").write_text(text, encoding="utf-8")
    return text


_GROWTH = "Seconds and memory against guests, on logarithmic axes, with a line for n log n"
_RULES = "Seconds until all rules are kept, against rules and against guests"
_TRACES = "Score over time: the solver, plain annealing, and seats at random"
_TOOLS = "How far each tool gets from seats at random to the bound"


def _intro(every: list[InstanceResult]) -> str:
    found = [row for result in every for row in result.runs]
    machines = sorted({str(row["machine"]) for row in found})
    commits = sorted({str(row["commit"]) for row in found})
    wrong = sorted({str(row["instance"]) for row in found if not row["agrees"]})
    agrees = "all agree" if not wrong else f"differs on {', '.join(wrong)}"
    return (
        f"Measured on {'; '.join(machines)}; at {', '.join(commits)}. Every plan was counted "
        "again by `benchmarks/judging/checker.py`, which shares no code with the library: "
        f"{agrees}. Seconds are medians over the runs of an instance, scores the best of them."
    )


def _section(head: str, table: list[str], plot: list[str]) -> list[str]:
    """A part of the page; nothing where there is nothing to show."""
    return [f"## {head}", "", *plot, *table, *([""] if table else [])] if table or plot else []


def _plot(drawn: dict[str, bytes], name: str, says: str) -> list[str]:
    return [f"![{says}]({name}.svg)", ""] if name in drawn else []


def _tools(ours: list[InstanceResult], peers: list[InstanceResult]) -> list[str]:
    """What others reach in the same run, and what they were measured to reach elsewhere."""
    said: list[str] = []
    beside = peers_table(ours, peers)
    if beside:
        said += [
            "In the same run: the same instance, machine, seconds and checker, each tool in an",
            "environment of its own. A tool that cannot be told of all of a dinner is left out; a",
            "dash stands where one was not asked, or made no plan.",
            "",
            *beside,
            "",
        ]
    elsewhere = tools_table(ours)
    if elsewhere:
        said += [
            "Measured on two cores of another machine, so that only pairs compare, not seconds:",
            "distinct pairs who shared a table; the bound stands in the head.",
            "",
            *elsewhere,
        ]
    return said
