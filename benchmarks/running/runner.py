"""Run instances one after the other; what was run already is not run again."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from benchmarks.folders import ROOT
from benchmarks.instances.case import Instance
from benchmarks.judging.checker import check
from benchmarks.running import store
from benchmarks.running.machine import current_commit, machine
from benchmarks.running.peers import PEERS, Skipped, peer_measured
from benchmarks.running.store import Row


def run(chosen: Iterable[Instance], seed: int, asked: str, *, again: bool = False) -> None:
    """Run the instances and add a row for each to ``results/runs.jsonl``.

    Parameters
    ----------
    chosen : iterable of Instance
    seed : int
    asked : str
        A solver of the library, or a peer (`benchmarks.running.peers`).
    again : bool, optional
        Run also what has a row of this commit, machine, seed and solver.
    """
    commit, here = current_commit(), machine()
    done = {
        (row["instance"], row["seed"], row["asked"])
        for row in store.rows()
        if (row["commit"], row["machine"]) == (commit, here) and not again
    }
    for instance in chosen:
        if (instance.name, seed, asked) in done:
            continue
        try:
            row = _measured(instance, seed, asked)
        except Skipped as skipped:
            print(f"{instance.name:28} left out: {skipped}", flush=True)
            continue
        store.add(row | {"machine": here, "commit": commit})
        print(line(row), flush=True)


def _measured(instance: Instance, seed: int, asked: str) -> Row:
    if asked in PEERS:
        return peer_measured(instance, seed, asked)
    return measured(instance, seed, asked)


def measured(instance: Instance, seed: int, solver: str) -> Row:
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
        row: Row = json.loads(child.stdout.splitlines()[-1])
        seats = np.load(seats_file).astype(np.int64)
    checked = (instance.check or check)(instance.make(), seats)
    score = float(row["score"])
    # talk is kept in whole units, which the checker does not do
    near = abs(checked.introductions - score) <= 0.005 * max(score, 1.0)
    agrees = checked.new_pairs == row["new_pairs"] and near
    agrees = agrees and checked.broken in (None, row["broken"])
    return {
        "instance": instance.name,
        "seed": seed,
        "asked": solver,
        **row,
        "goal": instance.goal,
        "repeats": checked.repeats,
        "known": checked.known,
        "checked": round(checked.introductions, 3),
        "agrees": agrees,
    }


def line(row: Row) -> str:
    """A row for the terminal."""
    goal = "" if row["goal"] is None else f" goal {row['goal']}"
    return (
        f"{row['instance']:28} {row['score']:>12} of {row['bound']:<12}{goal}"
        f"  {row['seconds']} s  {row['solver']}, {row['stopped']}"
    )
