"""A row of another tool: the same instance, the same seconds, judged by the same checker.

A tool's code runs in its own environment only, and nothing of it is imported here.
"""

from __future__ import annotations

import json
import subprocess
import time
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.judging.checker import WrongPlan
from benchmarks.judging.which_checker import which_checker
from benchmarks.peers.environments import python_of
from benchmarks.peers.every_peer import PEERS, Peer
from benchmarks.peers.features import cannot_state
from benchmarks.peers.seats_to_fill import seats_to_fill
from benchmarks.running import folders
from benchmarks.running.skipped import Skipped

if TYPE_CHECKING:
    from benchmarks.cases.case import Case, Ints
    from benchmarks.instances.instance import Instance
    from benchmarks.running.result_row import ResultRow

GRACE = 60.0
"""Seconds that a tool may take beyond those it was given, to load and to come to its end."""


def peer_row(instance: Instance, seed: int, name: str) -> ResultRow:
    """One row of a tool.

    Raises
    ------
    Skipped
        If the tool is not installed, cannot state the instance, or makes no plan of it.
    """
    peer, case = PEERS[name], instance.make()
    lacks = cannot_state(instance, case, peer.states)
    if lacks:
        raise Skipped(f"{name} cannot state {lacks}")
    if case.guests > peer.most_guests:
        raise Skipped(f"{name} is not tried with more than {peer.most_guests:,} guests")
    began = time.perf_counter()
    told = _ask(name, peer, case, instance.seconds, seed)
    whole = time.perf_counter() - began
    try:
        checked = which_checker(instance)(case, seats_of_tables(case, told["tables"]))
    except WrongPlan as wrong:
        raise Skipped(f"{name} made no plan: {wrong}") from None
    bound = most_pairs(case)
    return {
        "instance": instance.name,
        "seed": seed,
        "asked": name,
        "score": round(checked.introductions, 3),
        "bound": bound,
        "new_pairs": checked.new_pairs,
        "broken": checked.broken or 0,
        "stopped": "done",
        "solver": f"{name} {told['version']}".strip(),
        "seconds": round(told["seconds"], 3),
        "whole_seconds": round(whole, 3),
        "memory_mib": told["memory_mib"],
        "guests": case.guests,
        "goal": instance.goal_under(bound),
        "repeats": checked.repeats,
        "known": checked.known,
        "agrees": True,
    }


def most_pairs(case: Case) -> float:
    """No plan has more: every pair of every table once, or every two strangers."""
    seats = seats_to_fill(case)
    at_tables = int((seats * (seats - 1) // 2).sum())
    known = len(np.unique(np.sort(case.knows, axis=1), axis=0))
    return float(min(at_tables, case.guests * (case.guests - 1) // 2 - known))


def _ask(name: str, peer: Peer, case: Case, seconds: float, seed: int) -> dict[str, Any]:
    python = python_of(name, peer)
    if not python.exists():
        raise Skipped(f"{name} is not installed: python -m benchmarks peers {name}")
    try:
        child = subprocess.run(
            [str(python), "-m", f"benchmarks.peers.tools.{peer.module}"],
            cwd=folders.ROOT,
            input=json.dumps(_question(case, seconds, seed)),
            capture_output=True,
            text=True,
            check=True,
            timeout=seconds + GRACE,
        )
    except subprocess.TimeoutExpired:
        raise Skipped(f"{name} found nothing in {seconds + GRACE:g} s") from None
    except subprocess.CalledProcessError as failed:
        said = (failed.stderr or "it said nothing").strip().splitlines()
        raise Skipped(f"{name} failed: {said[-1]}") from None
    told: dict[str, Any] = json.loads(child.stdout.splitlines()[-1])
    return told


def _question(case: Case, seconds: float, seed: int) -> dict[str, Any]:
    """What a tool is told: `benchmarks.peers.tools.exchange.Question`."""
    kinds = ("together", "apart")
    rules = {kind: [rule.guests for rule in case.rules if rule.kind == kind] for kind in kinds}
    return {
        "guests": case.guests,
        "seats": seats_to_fill(case).tolist(),
        "courses": case.courses,
        "knows": case.knows.tolist(),
        "away": case.away.tolist(),
        **rules,
        "seconds": seconds,
        "seed": seed,
    }


def seats_of_tables(case: Case, tables: list[list[list[int]]]) -> Ints:
    """The seat of each guest at each course, from who sits at which table.

    Raises
    ------
    WrongPlan
        If there are more or fewer tables than in the room, or more guests at one than asked for.
    """
    seats = np.full((case.courses, case.guests), -1, dtype=np.int64)
    first = np.concatenate([[0], np.cumsum(case.tables)])
    if [len(course) for course in tables] != [len(case.tables)] * case.courses:
        raise WrongPlan("there are more tables than asked for, or fewer")
    for row, course, most in zip(seats, tables, seats_to_fill(case), strict=True):
        for table, guests in enumerate(course):
            if len(guests) > most[table]:
                raise WrongPlan("a table has more guests than asked for")
            row[guests] = first[table] + np.arange(len(guests))
    return seats
