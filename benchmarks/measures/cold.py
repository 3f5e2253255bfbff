"""The first search after installing: ``python -m benchmarks cold``.

For each kind of dinner a process of its own, with nothing kept from before: how long until a plan
is told, and until the search has begun that was compiled for it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from benchmarks.report.measure_tables import keep_table
from benchmarks.running.current_commit import current_commit
from seating import Dinner
from seating.rules.apart import Apart
from seating.rules.changes_table import ChangesTable
from seating.rules.must_meet import MustMeet
from seating.rules.together import Together

HEAD = "The first search after installing"

GUESTS, ROOM, COURSES, COMPANY = 40, "5x8", 3, 5
MANY, MANY_ROOM = 400, "40x10"

Figures = tuple[float, float, float, float]
"""Seconds to the first plan by the clock and of processors, then to all that is compiled."""


def _dinner(meet: str = "near") -> Dinner:
    names = [f"Guest {number}" for number in range(1, GUESTS + 1)]
    known = [
        (one, other)
        for start in range(0, GUESTS, COMPANY)
        for place, one in enumerate(names[start : start + COMPANY])
        for other in names[start + place + 1 : start + COMPANY]
    ]
    return Dinner.of(names, ROOM, COURSES, knows=known, meet=meet)


def _with_rules() -> Dinner:
    rules = (Apart(("1", "2")), Together(("6", "12")), ChangesTable())
    return replace(_dinner(), rules=rules)


def _with_counts() -> Dinner:
    return replace(_with_rules(), rules=(*_with_rules().rules, MustMeet(("1", "12"))))


def _with_goals() -> Dinner:
    dinner = _dinner()
    return replace(dinner, guests=tuple(replace(guest, goal=9) for guest in dinner.guests))


def _of_couples() -> Dinner:
    couples = tuple(Together((str(one), str(one + 1))) for one in range(1, GUESTS // 2, 2))
    return replace(_dinner("table"), rules=couples)


def _large() -> Dinner:
    """So many guests that broken rules are mended by moves directed at them."""
    names = [f"Guest {number}" for number in range(1, MANY + 1)]
    pairs = [(str(one), str(one + 7)) for one in range(1, MANY - 7, 40)]
    rules = (*map(Apart, pairs), *map(Together, ((one, str(int(two) + 1)) for one, two in pairs)))
    return Dinner.of(names, MANY_ROOM, COURSES, meet="table", rules=(*rules, ChangesTable()))


KINDS: dict[str, Callable[[], Dinner]] = {
    "a table is enough to meet": lambda: _dinner("table"),
    "near": _dinner,
    "with rules": _with_rules,
    "with rules that count": _with_counts,
    "with goals": _with_goals,
    "couples kept together": _of_couples,
    "large, with rules": _large,
}
"""Dinners of which each kind has something compiled that others have not."""

REPLANNED = "replanned, a guest stays away"
"""The same for a plan that is mended, after its dinner was planned."""


def timed(kind: str) -> Figures:
    """Plan a dinner of a kind in a process of its own, with nothing kept from before."""
    with tempfile.TemporaryDirectory() as kept:
        run = subprocess.run(
            [sys.executable, "-m", "benchmarks.measures.cold", "--of", kind],
            env={**os.environ, "SEATING_CACHE": str(Path(kept) / "kept")},
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
    first, cpu_first, whole, cpu = json.loads(run.stdout)
    return first, cpu_first, whole, cpu


def planned(kind: str) -> Figures:
    """Plan one with a search of some moves, in this process, and say how long that took."""
    from seating_solvers import Budget, solve

    clock, processor = time.perf_counter(), _processor()
    told: list[tuple[float, float]] = []

    def passed() -> tuple[float, float]:
        return time.perf_counter() - clock, _processor() - processor

    few = Budget(seconds=None, iterations=1000)
    result = solve(
        KINDS.get(kind, _dinner)(), few, solver="anneal", progress=lambda _: told.append(passed())
    )
    if kind == REPLANNED:
        from seating.evening.evening_changes import EveningChanges
        from seating_solvers.replanning.replan import replan

        clock, processor = time.perf_counter(), _processor()
        replan(result.plan, EveningChanges(1, {0: frozenset()}), few)
        told = [passed()]
    return (*told[0], *passed())


def _processor() -> float:
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def main() -> None:
    """Measure each kind, print a line for each, and keep the table among the results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks cold")
    kinds = (*KINDS, REPLANNED)
    parser.add_argument("--of", choices=kinds, help="measure one kind, in this process, as JSON")
    asked = parser.parse_args()
    if asked.of is not None:
        print(json.dumps(planned(asked.of)))
        return
    table = [["dinner", "first plan, s", "processor s", "all compiled, s", "processor s"]]
    for kind in kinds:
        table.append([kind, *(f"{figure:.1f}" for figure in timed(kind))])
        print("  ".join(table[-1]), flush=True)
    said = (
        f"At {current_commit()}, {GUESTS} guests, {ROOM}, {COURSES} courses; nothing kept before."
    )
    print(said)
    keep_table("cold", HEAD, said, table)


if __name__ == "__main__":
    main()
