"""One instance solved in a process of its own, so that time and memory are its own.

What it is compared with follows in the same process, after its memory has been read.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.instances.named_instances import instance_named
from benchmarks.running.baselines import at_random, plain_annealing
from benchmarks.running.peak_memory import peak_memory
from benchmarks.running.trace_steps import trace_steps

if TYPE_CHECKING:
    from benchmarks.running.result_row import ResultRow
    from seating import Dinner


def solve_instance(name: str, seed: int, solver: str, seats_file: Path, began: float) -> ResultRow:
    """Solve an instance, write its seats, and say how it went and what it compares with.

    Parameters
    ----------
    name : str
    seed : int
    solver : str
    seats_file : Path
    began : float
        Seconds since the epoch when the process was started.

    Returns
    -------
    ResultRow
        Without what is known before, and what the checker counts.
    """
    from seating import Present
    from seating_solvers import Budget, solve, warm

    warm()
    instance = instance_named(name)
    case = instance.make()
    before = time.perf_counter()
    dinner = instance.dinner(case)
    preparing = time.perf_counter() - before
    compiling = _compiled_for(dinner, seed, solver)
    made = time.perf_counter()
    result = solve(dinner, Budget(seconds=instance.seconds), seed, solver=solver)
    seconds, whole = time.perf_counter() - made, time.time() - began - compiling
    memory = peak_memory()
    np.save(seats_file, result.plan.seats)
    plain = instance.seconds if instance.plain is None else instance.plain
    compared = solver != "anneal" and plain > 0
    return {
        "score": result.score.expected,
        "bound": result.bound.expected,
        "why": result.bound.why,
        "new_pairs": result.verdict.new_pairs,
        "broken": result.score.broken,
        "stopped": result.stopped,
        "solver": result.solver,
        "seconds": round(seconds, 3),
        "prepare_seconds": round(preparing, 3),
        "whole_seconds": round(whole, 3),
        "memory_mib": memory,
        "guests": case.guests,
        "rules": sum(not isinstance(rule, Present) for rule in dinner.rules),
        "kept_seconds": next(
            (round(step.seconds, 3) for step in result.trace if not step.score.broken), None
        ),
        "trace": trace_steps(result.trace),
        "random": at_random(dinner),
        "plain": plain_annealing(dinner, result, plain) if compared else None,
    }


def _compiled_for(dinner: Dinner, seed: int, solver: str) -> float:
    """Compile what only dinners with rules need, which `warm` does not, and return the seconds."""
    from seating_solvers import Budget, solve

    began = time.perf_counter()
    if dinner.rules:
        solve(dinner, Budget(seconds=None, iterations=1), seed, solver=solver)
    return time.perf_counter() - began


def main() -> None:
    """Entry point of the child process: name, seed, solver, file for the seats, its start."""
    name, seed, solver, seats_file, began = sys.argv[1:]
    print(json.dumps(solve_instance(name, int(seed), solver, Path(seats_file), float(began))))


if __name__ == "__main__":
    main()
