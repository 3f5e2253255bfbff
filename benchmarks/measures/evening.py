"""What replanning keeps and gives: ``python -m benchmarks evening``.

Each of some dinners is planned; then guests stay away, come late or are new. Beside
each other stand doing nothing, what ``seating replan`` takes, and a plan made afresh, which looks
at no card; and the seconds of the whole command in a process of its own.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from benchmarks.instances.evening_scenes import Scene, evening_scenes, who
from benchmarks.report.measure_tables import keep_table
from benchmarks.running.current_commit import current_commit
from seating_solvers import Budget, solve, warm

if TYPE_CHECKING:
    from benchmarks.instances.instance import Instance
    from seating import Plan

SECONDS, SEEDS = 10.0, 3

HEAD = "What replanning keeps and gives"

COLUMNS = [
    "dinner",
    "what happens",
    "nothing done",
    "replan",
    "cards",
    "five cards",
    "afresh",
    "cards",
    "command, s",
]


def evening(instance: Instance, scene: Scene, seconds: float, seeds: int) -> list[str]:
    """A row: medians over seeds, those for whom something changes being drawn by each."""
    from seating.planfile import encode

    dinner = instance.dinner(instance.make())
    plan = solve(dinner, Budget(seconds=seconds), 0).plan
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.json"
        path.write_bytes(encode(plan))
        runs = [_run(plan, path, scene, seconds, seed) for seed in range(seeds)]
    cells = [f"{median(one[key] for one in runs):,.1f}" for key in ("nothing", "replan")]
    return [
        instance.name,
        scene.name,
        *cells,
        f"{median(one['cards'] for one in runs):,.0f}",
        f"{median(one['five'] for one in runs):,.1f}",
        f"{median(one['afresh'] for one in runs):,.1f}",
        f"{median(one['all'] for one in runs):,.0f}",
        f"{median(one['seconds'] for one in runs):.2f}",
    ]


def _run(plan: Plan, path: Path, scene: Scene, seconds: float, seed: int) -> dict[str, float]:
    words = _words(plan, scene, seed)
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "seating_cli", "replan", str(path), *words, "--dry-run", "--json"],
        capture_output=True,
        check=True,
    )
    spent = time.perf_counter() - began
    menu: list[dict[str, Any]] = json.loads(done.stdout)["menu"]
    taken = next(step for step in menu if step["taken"])
    afresh = _afresh(plan, words, seconds)
    return {
        "nothing": menu[0]["introductions"],
        "replan": taken["introductions"],
        "cards": taken["cards"],
        "five": max(step["introductions"] for step in menu if step["cards"] <= 5),
        "afresh": afresh[0],
        "all": afresh[1],
        "seconds": spent,
    }


def _words(plan: Plan, scene: Scene, seed: int) -> list[str]:
    """What the command is told."""
    guests = plan.dinner.guests
    absent, late = who(scene, len(guests), seed)
    second = plan.dinner.courses[1].name
    words = ["--absent", ";".join(guests[index].id for index in absent)]
    for index in late:
        words += ["--late", f"{guests[index].id}:{second}"]
    for number in range(scene.new):
        words += ["--add", f"New guest {number}"]
    return words


def _afresh(plan: Plan, words: list[str], seconds: float) -> tuple[float, float]:
    """Introductions of a plan that looks at no card, and how many cards it changes."""
    from seating.evening.changed_dinner import changed_dinner, unmoved_plan
    from seating.intake.evening.said_at_the_door import SaidAtTheDoor, evening_changes

    def said(option: str) -> list[str]:
        pairs = zip(words[::2], words[1::2], strict=True)
        return [value for name, value in pairs if name == option]

    all_said = SaidAtTheDoor(absent=said("--absent"), late=said("--late"), add=said("--add"))
    changes, _ = evening_changes(plan, all_said)
    dinner = changed_dinner(plan.dinner, changes)
    found = solve(dinner, Budget(seconds=seconds), 0)
    now, before = found.plan.seats, unmoved_plan(plan, dinner, changes).seats
    changed = ((now != before) & (before >= 0)).any(axis=0)
    return found.verdict.expected, float(changed.sum())


def main() -> None:
    """Measure, print a line for each dinner, and keep the table among the results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks evening")
    parser.add_argument("seconds", nargs="?", type=float, default=SECONDS, help="for a fresh plan")
    parser.add_argument("seeds", nargs="?", type=int, default=SEEDS, help="of which the median is")
    asked = parser.parse_args()
    warm()
    table = [COLUMNS]
    for instance, scene in evening_scenes():
        table.append(evening(instance, scene, asked.seconds, asked.seeds))
        print("  ".join(table[-1]), flush=True)
    said = (
        f"At {current_commit()}, {asked.seconds:g} seconds for a plan made afresh, medians of "
        f"{asked.seeds} seeds. Introductions (new pairs where a whole table meets); 'cards' are "
        "guests who sit elsewhere than their card says; 'five cards' is the best with five at most."
    )
    print(said)
    keep_table("evening", HEAD, said, table)
