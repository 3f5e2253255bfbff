"""Whole-process seconds of the command, as a host types it: ``python -m benchmarks shell``.

Every command runs in a process of its own, from its start to its end, by turns with an
interpreter that does nothing and one that imports numpy, so that each figure has its
ratio to those from the same minutes. Guest lists are made beforehand, and kernels are
compiled and disk caches filled by a first time that does not count.
"""

from __future__ import annotations

import argparse
import csv
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.cases.invented_names import invented_name
from benchmarks.cases.seeded_acquaintances import at_random
from benchmarks.report.measure_tables import keep_table
from benchmarks.running.current_commit import current_commit
from benchmarks.running.folders import ROOT
from benchmarks.running.machine import machine

COMMAND = [sys.executable, "-c", "import sys; from seating_cli.main import main; sys.exit(main())"]
TIME_COMMAND = ROOT / "benchmarks" / "running" / "time_command.py"
NOTHING, NUMPY = "python -c pass", "python -c 'import numpy'"
HEAD = ["command", "seconds", "promised", "times python", "times numpy", "processor", "MiB", "runs"]


@dataclass(frozen=True)
class Taken:
    """What a process took.

    Parameters
    ----------
    seconds, processor : float
        From its start to its end, and of them those that a processor worked for it.
    memory : int
        The most it held, MiB.
    """

    seconds: float
    processor: float
    memory: int


@dataclass(frozen=True)
class Line:
    """A shell line.

    Parameters
    ----------
    said : str
        In the table.
    words : list of str
    runs : int
        Of which the median is taken.
    seconds, mebibytes : float or None
        What is promised.
    """

    said: str
    words: list[str]
    runs: int
    seconds: float | None = None
    mebibytes: float | None = None


def lines(folder: Path, *, runs: int, million: bool) -> Iterator[Line]:
    """What is measured; makes the guest lists."""
    yield Line(NOTHING, [sys.executable, "-c", "pass"], runs)
    yield Line(NUMPY, [sys.executable, "-c", "import numpy"], runs)
    yield Line("seating --help", [*COMMAND, "--help"], runs)
    small = [*COMMAND, "plan", str(companies_list(folder, 60)), "--courses", "3"]
    yield Line("seating plan, 60 guests, all files", [*small, *_made(folder, 60)], runs, 1.0)
    yield hall(folder, 10_000, runs, 3.0)
    yield hall(folder, 100_000, max(runs // 2, 1), 15.0)
    if million:
        yield hall(folder, 1_000_000, 1, 30.0, 2560.0)


def hall(
    folder: Path, guests: int, runs: int, seconds: float, mebibytes: float | None = None
) -> Line:
    """Four courses at tables of ten, for guests who know five others each."""
    asked = ["--tables", f"{guests // 10}x10", "--courses", "4", "--meet", "table"]
    words = [*COMMAND, "plan", str(knows_list(folder, guests)), *asked, *_made(folder, guests)]
    return Line(f"seating plan, {guests:,} guests", words, runs, seconds, mebibytes)


def _made(folder: Path, guests: int) -> list[str]:
    return ["-o", str(folder / f"plan-{guests}"), "--force"]


def companies_list(folder: Path, guests: int) -> Path:
    """A guest list with a company for every five guests."""
    rows = ([invented_name(guest), f"Company {guest // 5}"] for guest in range(guests))
    return _written(folder / f"guests-{guests}.csv", ["name", "company"], rows)


def knows_list(folder: Path, guests: int) -> Path:
    """A guest list in which everyone knows five others on average."""
    knows: list[list[str]] = [[] for _ in range(guests)]
    for one, two in at_random(guests, 5, 1).tolist():
        knows[one].append(invented_name(two))
    rows = ([invented_name(guest), "; ".join(known)] for guest, known in enumerate(knows))
    return _written(folder / f"guests-{guests}.csv", ["name", "knows"], rows)


def _written(path: Path, head: list[str], rows: Iterator[list[str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *rows])
    return path


def taken(words: list[str], good: tuple[int, ...] = (0,)) -> Taken:
    """What a process takes.

    Parameters
    ----------
    words : list of str
    good : tuple of int, optional
        Exit statuses that are no failure.

    Raises
    ------
    SystemExit
        If it fails.
    """
    launched = [sys.executable, "-I", "-S", str(TIME_COMMAND), *words]
    said = subprocess.run(launched, capture_output=True, text=True, check=True).stdout.split()
    if int(said[0]) not in good:
        raise SystemExit(f"exit {said[0]}: {' '.join(words)}")
    return Taken(float(said[1]), float(said[2]), int(said[3]))


def measured(asked: list[Line]) -> Iterator[list[str]]:
    """A row for each line, measured by turns."""
    found: dict[str, list[Taken]] = {line.said: [] for line in asked}
    for line in asked:
        if line.runs > 1:
            taken(line.words)
    for turn in range(max(line.runs for line in asked)):
        for line in asked:
            if turn < line.runs:
                found[line.said].append(taken(line.words))
    middle = {said: median(run.seconds for run in runs) for said, runs in found.items()}
    for line in asked:
        runs, seconds = found[line.said], middle[line.said]
        yield [
            f"`{line.said}`",
            f"{seconds:.2f}",
            _promised(line),
            f"{seconds / middle[NOTHING]:.1f}",
            f"{seconds / middle[NUMPY]:.1f}",
            f"{median(run.processor for run in runs):.2f}",
            f"{max(run.memory for run in runs):,}",
            str(line.runs),
        ]


def _promised(line: Line) -> str:
    said = "" if line.seconds is None else f"{line.seconds:g}"
    return said if line.mebibytes is None else f"{said}; {line.mebibytes:,.0f} MiB"


def main() -> None:
    """Measure, print, and keep the table for the report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks shell")
    parser.add_argument("--runs", type=int, default=7, help="of which the median is taken")
    parser.add_argument("--million", action="store_true", help="a million guests too, once")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        every = list(lines(Path(folder), runs=asked.runs, million=asked.million))
        table = [HEAD, *measured(every)]
    for row in table:
        print("  ".join(row))
    said = (
        f"Whole processes on {machine()}, at {current_commit()}: the median of so many runs, and "
        "the most memory of them; beside the seconds those of them that a processor worked. The "
        "60 guests come from 12 companies and get charts and place cards too; the others know "
        "five people each, sit at tables of ten and get what is made of more than 5,000 guests: "
        "data files."
    )
    keep_table("shell", "From the shell", said, table)
