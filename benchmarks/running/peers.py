"""Other tools on the same instances, in the same run and on the same machine.

A peer has an environment of its own, for what it needs may not go together with what the
library needs: ``build/peers/NAME``. Its code runs there only, and nothing of it is imported
here. What it makes is judged by the checker like any other plan.
"""

from __future__ import annotations

import json
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.judging.checker import WrongPlan, check
from benchmarks.running.folders import ROOT

if TYPE_CHECKING:
    from benchmarks.cases.case import Case, Ints
    from benchmarks.instances.instance import Instance
    from benchmarks.running.result_row import ResultRow

PEERS = {"golfy": "golfy>=2.5"}
"""Each peer, and what to install for it; ``peer_NAME.py`` beside this file asks it."""

SECONDS = 120.0
"""Ceiling for a peer, which takes none of its own."""


class Skipped(Exception):
    """A peer cannot do this instance, or is not here; says why."""


def peer_row(instance: Instance, seed: int, peer: str) -> ResultRow:
    """One row of a peer.

    Raises
    ------
    Skipped
        If the peer is not installed, cannot state the instance, or makes no plan of it.
    """
    case = instance.make()
    if not _strangers_at_full_tables(case):
        raise Skipped(f"{peer} seats strangers at full tables of one size only")
    began = time.perf_counter()
    told = _ask(peer, case, seed)
    whole = time.perf_counter() - began
    try:
        checked = check(case, _seats(case, told["tables"]))
    except WrongPlan as wrong:
        raise Skipped(f"{peer} made no plan: {wrong}") from None
    return {
        "instance": instance.name,
        "seed": seed,
        "asked": peer,
        "score": float(checked.new_pairs),
        "bound": _most_pairs(case),
        "new_pairs": checked.new_pairs,
        "broken": 0,
        "stopped": "done",
        "solver": f"{peer} {told['version']}",
        "seconds": round(told["seconds"], 3),
        "whole_seconds": round(whole, 3),
        "memory_mib": told["memory_mib"],
        "guests": case.guests,
        "goal": instance.goal,
        "repeats": checked.repeats,
        "agrees": True,
    }


def _strangers_at_full_tables(case: Case) -> bool:
    full = case.guests == sum(case.tables) and len(set(case.tables)) == 1
    return full and not len(case.knows) and not len(case.away) and case.meet == "table"


def _most_pairs(case: Case) -> float:
    """No plan has more: every pair of every table once, or everyone."""
    at_tables = case.courses * sum(size * (size - 1) // 2 for size in case.tables)
    return float(min(at_tables, case.guests * (case.guests - 1) // 2))


def _ask(peer: str, case: Case, seed: int) -> dict[str, Any]:
    python = ROOT / "build" / "peers" / peer / "bin" / "python"
    if not python.exists():
        folder = python.parents[1].relative_to(ROOT)
        made = f"python -m venv {folder} && {folder}/bin/pip install '{PEERS[peer]}'"
        raise Skipped(f"{peer} is not installed: {made}")
    script = Path(__file__).parent / f"peer_{peer}.py"
    words = [len(case.tables), case.tables[0], case.courses, seed]
    try:
        child = subprocess.run(
            [str(python), str(script), *map(str, words)],
            capture_output=True,
            text=True,
            check=True,
            timeout=SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise Skipped(f"{peer} found nothing in {SECONDS:g} s") from None
    except subprocess.CalledProcessError as failed:
        raise Skipped(f"{peer} failed: {failed.stderr.strip().splitlines()[-1]}") from None
    told: dict[str, Any] = json.loads(child.stdout.splitlines()[-1])
    return told


def _seats(case: Case, tables: list[list[list[int]]]) -> Ints:
    """The seat of each guest at each course, from who sits at which table."""
    seats = np.full((case.courses, case.guests), -1, dtype=np.int64)
    first = np.concatenate([[0], np.cumsum(case.tables)])
    if [len(course) for course in tables] != [len(case.tables)] * case.courses:
        raise WrongPlan("there are more tables than asked for, or fewer")
    for row, course in zip(seats, tables, strict=True):
        for table, guests in enumerate(course):
            if len(guests) > case.tables[table]:
                raise WrongPlan("a table has more guests than seats")
            row[guests] = first[table] + np.arange(len(guests))
    return seats
