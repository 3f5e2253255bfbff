"""Run instances one after the other; what was run already is not run again."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from benchmarks.case import Instance
from benchmarks.checker import check

RESULTS = Path(__file__).parent / "results"
ROOT = Path(__file__).parents[1]

Row = dict[str, object]


def run(chosen: Iterable[Instance], seed: int, solver: str, *, again: bool = False) -> None:
    """Run the instances and add a row for each to ``results/runs.jsonl``.

    Parameters
    ----------
    chosen : iterable of Instance
    seed : int
    solver : str
    again : bool, optional
        Run also what has a row of this commit, seed and solver.
    """
    commit = current_commit()
    done = {
        (row["instance"], row["seed"], row["asked"])
        for row in rows()
        if row["commit"] == commit and not again
    }
    for instance in chosen:
        if (instance.name, seed, solver) in done:
            continue
        row = measured(instance, seed, solver) | {"machine": machine(), "commit": commit}
        with (RESULTS / "runs.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
        print(line(row), flush=True)


def measured(instance: Instance, seed: int, solver: str) -> Row:
    """One row: solved in a process of its own, judged by the checker here."""
    with tempfile.TemporaryDirectory() as folder:
        seats_file = Path(folder) / "seats.npy"
        words = [sys.executable, "-m", "benchmarks.planning"]
        began = time.perf_counter()
        child = subprocess.run(
            [*words, instance.name, str(seed), solver, str(seats_file)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        whole = time.perf_counter() - began
        row: Row = json.loads(child.stdout.splitlines()[-1])
        seats = np.load(seats_file).astype(np.int64)
    checked = check(instance.make(), seats)
    score = float(str(row["score"]))
    # talk is kept in whole units, which the checker does not do
    near = abs(checked.introductions - score) <= 0.005 * max(score, 1.0)
    agrees = checked.new_pairs == row["new_pairs"] and near
    return {
        "instance": instance.name,
        "seed": seed,
        "asked": solver,
        **row,
        "whole_seconds": round(whole, 3),
        "goal": instance.goal,
        "repeats": checked.repeats,
        "known": checked.known,
        "checked": round(checked.introductions, 3),
        "agrees": agrees,
    }


def rows() -> list[Row]:
    """All rows so far."""
    path = RESULTS / "runs.jsonl"
    if not path.exists():
        return []
    return [json.loads(text) for text in path.read_text(encoding="utf-8").splitlines() if text]


def line(row: Row) -> str:
    """A row for the terminal."""
    goal = "" if row["goal"] is None else f" goal {row['goal']}"
    return (
        f"{row['instance']:28} {row['score']:>12} of {row['bound']:<12}{goal}"
        f"  {row['seconds']} s  {row['solver']}, {row['stopped']}"
    )


def current_commit() -> str:
    """The commit of the code, with a plus when it has been changed since."""
    words = ["git", "describe", "--always", "--dirty=+", "--exclude=*"]
    try:
        found = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return found.stdout.strip()


def machine() -> str:
    """The machine in a few words."""
    import os

    return f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
