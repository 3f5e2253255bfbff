"""One instance solved in a process of its own, so that time and memory are its own."""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

import numpy as np

from benchmarks.case import Case, Instance
from benchmarks.instances import instances


def named(name: str) -> Instance:
    """The instance of that name; KeyError if there is none."""
    return {instance.name: instance for instance in instances()}[name]


def plan(name: str, seed: int, solver: str, seats_file: Path) -> dict[str, object]:
    """Solve an instance, write its seats, and say how it went."""
    from seating_solvers import Budget, solve, warm

    warm()
    instance = named(name)
    case = instance.make()
    began = time.perf_counter()
    dinner = dinner_of(case)
    made = time.perf_counter()
    result = solve(dinner, Budget(seconds=instance.seconds), seed, solver=solver)
    seconds = time.perf_counter() - made
    np.save(seats_file, result.plan.seats)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {
        "score": result.score.expected,
        "bound": result.bound.expected,
        "why": result.bound.why,
        "new_pairs": result.verdict.new_pairs,
        "broken": result.score.broken,
        "stopped": result.stopped,
        "solver": result.solver,
        "seconds": round(seconds, 3),
        "prepare_seconds": round(made - began, 3),
        "memory_mib": peak // 1024 if sys.platform != "darwin" else peak // 2**20,
    }


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
    """Entry point of the child process: name, seed, solver, file for the seats."""
    name, seed, solver, seats_file = sys.argv[1:]
    print(json.dumps(plan(name, int(seed), solver, Path(seats_file))))


if __name__ == "__main__":
    main()
