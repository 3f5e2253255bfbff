"""Run instances one after the other; what was run already is not run again."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.judging.which_checker import which_checker
from benchmarks.running import results_file
from benchmarks.running.current_commit import current_commit
from benchmarks.running.folders import ROOT
from benchmarks.running.machine import machine
from benchmarks.running.skipped import Skipped

if TYPE_CHECKING:
    from benchmarks.instances.instance import Instance
    from benchmarks.judging.checker import Checked
    from benchmarks.running.result_row import ResultRow

MakeRow = Callable[["Instance", int, str], "ResultRow"]


def run_instances(
    chosen: Iterable[Instance],
    seed: int,
    asked: str,
    *,
    again: bool = False,
    make: MakeRow | None = None,
) -> None:
    """Run the instances and add a row for each to ``results/runs.jsonl``.

    Parameters
    ----------
    chosen : iterable of Instance
    seed : int
    asked : str
        A solver of the library, or another tool.
    again : bool, optional
        Run also what has a row of this commit, machine, seed and solver.
    make : callable, optional
        Makes the row of an instance, a seed and whom is asked, or raises `Skipped`; `solver_row`
        when left out.
    """
    make = make or solver_row
    commit, here = current_commit(), machine()
    done = {
        (row["instance"], row["seed"], row["asked"])
        for row in results_file.all_rows()
        if (row["commit"], row["machine"]) == (commit, here) and not again
    }
    for instance in chosen:
        if (instance.name, seed, asked) in done:
            continue
        try:
            row = make(instance, seed, asked)
        except Skipped as skipped:
            print(f"{instance.name:28} left out: {skipped}", flush=True)
            continue
        row |= {"machine": here, "commit": commit}
        results_file.add_row(row)
        print(_for_the_terminal(row), flush=True)


def solver_row(instance: Instance, seed: int, solver: str) -> ResultRow:
    """One row: solved in a process of its own, judged by the checker here."""
    with tempfile.TemporaryDirectory() as folder:
        seats_file = Path(folder) / "seats.npy"
        words = [instance.name, str(seed), solver, str(seats_file), repr(time.time())]
        child = subprocess.run(
            [sys.executable, "-m", "benchmarks.running.solve_instance", *words],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        row: ResultRow = json.loads(child.stdout.splitlines()[-1])
        seats = np.load(seats_file).astype(np.int64)
    checked = which_checker(instance)(instance.make(), seats)
    return {
        "instance": instance.name,
        "seed": seed,
        "asked": solver,
        **row,
        "goal": instance.goal_under(float(row["bound"])),
        "repeats": checked.repeats,
        "known": checked.known,
        "checked": round(checked.introductions, 3),
        "agrees": agrees(row, checked),
    }


def agrees(row: ResultRow, checked: Checked) -> bool:
    """Whether the checker counts what the solver says."""
    score = float(row["score"])
    # talk is kept in whole units, which the checker does not do
    near = abs(checked.introductions - score) <= 0.005 * max(score, 1.0)
    same = checked.new_pairs == row["new_pairs"] and near
    return same and checked.broken in (None, row["broken"])


def _for_the_terminal(row: ResultRow) -> str:
    goal = "" if row["goal"] is None else f" goal {row['goal']}"
    broken = f", {row['broken']} broken" if row.get("broken") else ""
    return (
        f"{row['instance']:28} {row['score']:>12} of {row['bound']:<12}{goal}{broken}"
        f"  {row['seconds']} s  {row['solver']}, {row['stopped']}"
    )
