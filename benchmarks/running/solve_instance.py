"""One instance solved in a process of its own, so that time and memory are its own.

What it is compared with follows in the same process, after its memory has been read.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

import numpy as np

from benchmarks.instances.case import Case, Instance
from benchmarks.instances.named_instances import instances
from benchmarks.running.comparisons import at_random, plain_annealing, steps


def named(name: str) -> Instance:
    """The instance of that name; KeyError if there is none."""
    return {instance.name: instance for instance in instances()}[name]


def plan(name: str, seed: int, solver: str, seats_file: Path, began: float) -> dict[str, object]:
    """Solve an instance, write its seats, and say how it went and what it compares with.

    Parameters
    ----------
    name : str
    seed : int
    solver : str
    seats_file : Path
    began : float
        Seconds since the epoch when the process was started.
    """
    from seating_solvers import Budget, solve, warm

    warm()
    instance = named(name)
    case = instance.make()
    before = time.perf_counter()
    dinner = (instance.dinner or dinner_of)(case)
    made = time.perf_counter()
    result = solve(dinner, Budget(seconds=instance.seconds), seed, solver=solver)
    seconds, whole = time.perf_counter() - made, time.time() - began
    memory = peak_mib()
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
        "prepare_seconds": round(made - before, 3),
        "whole_seconds": round(whole, 3),
        "memory_mib": memory,
        "guests": case.guests,
        "kept_seconds": next(
            (round(step.seconds, 3) for step in result.trace if not step.score.broken), None
        ),
        "trace": steps(result.trace),
        "random": at_random(dinner),
        "plain": plain_annealing(dinner, result, plain) if compared else None,
    }


def peak_mib() -> int:
    """The most memory that this process has held, MiB.

    Linux counts to it what the process that started this one held, but not under this name.
    """
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) // 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(peak // 1024 if sys.platform != "darwin" else peak // 2**20)


def dinner_of(case: Case):  # type: ignore[no-untyped-def]
    """The library's dinner of a case."""
    from seating import Acquaintances, Course, Dinner, Guest, Present, Table, Talk

    known = Acquaintances.none(case.guests)
    if len(case.knows):
        strength = np.full(len(case.knows), 2)
        known = Acquaintances.from_arrays(case.guests, case.knows[:, 0], case.knows[:, 1], strength)
    courses = tuple(Course(f"Course {number + 1}") for number in range(case.courses))
    missed: dict[int, set[int]] = {}
    for course, guest in case.away.tolist():
        missed.setdefault(guest, set()).add(course)
    rules = tuple(
        Present(
            str(guest + 1),
            tuple(course.name for place, course in enumerate(courses) if place not in gone),
        )
        for guest, gone in missed.items()
    )
    return Dinner(
        guests=tuple(Guest(f"Guest {number + 1}") for number in range(case.guests)),
        tables=tuple(Table(str(place + 1), size) for place, size in enumerate(case.tables)),
        courses=courses,
        acquaintances=known,
        rules=rules,
        talk=Talk(case.meet),
    )


def main() -> None:
    """Entry point of the child process: name, seed, solver, file for the seats, its start."""
    name, seed, solver, seats_file, began = sys.argv[1:]
    print(json.dumps(plan(name, int(seed), solver, Path(seats_file), float(began))))


if __name__ == "__main__":
    main()
