"""How long printing takes, and how much memory: ``python -m benchmarks printing``.

Two dinners in a process of their own each: 5,000 place cards, and everything there is to
print for 1,300 guests. Seats are random, for what is printed does not depend on how good a
plan is. ``--limits`` makes the command fail where a figure is over what is promised.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from typing import Any

from benchmarks.cases.invented_names import invented_name
from benchmarks.running.peak_memory import peak_memory

DIETS = ("", "", "", "vegan", "", "", "no nuts", "", "", "vegetarian, no eggs")
MERGED = ("followup-csv", "merge", "xlsx")


@dataclass(frozen=True)
class Figure:
    """What was measured of a dinner.

    Parameters
    ----------
    name : str
    seconds : float
        For all of it, the reading of fonts included.
    processor : float
        Seconds a processor worked for it, whatever else the machine had to do.
    memory : float
        The most the process held, MiB.
    parts : dict of str to float
        Seconds for each product.
    """

    name: str
    seconds: float
    processor: float
    memory: float
    parts: dict[str, float]


@dataclass(frozen=True)
class PrintedDinner:
    """A dinner to print, and what is promised of it."""

    guests: int
    tables: str
    products: tuple[str, ...]
    seconds: float
    memory: float = 1024.0


CASES = {
    "5,000 place cards": PrintedDinner(5000, "500x10", ("cards",), 5.0),
    "everything for 1,300 guests": PrintedDinner(1300, "130x10", (), 15.0),
}


def measure(name: str) -> Figure:
    """Print one dinner, in this process."""
    from seating.outputs.products import PRODUCTS, templates

    plan = random_evening(CASES[name])
    parts: dict[str, float] = {}
    started, worked = time.perf_counter(), time.process_time()
    for product in CASES[name].products or (*templates(), *MERGED):
        begun = time.perf_counter()
        PRODUCTS[product].make(plan)
        parts[product] = round(time.perf_counter() - begun, 2)
    seconds, worked = time.perf_counter() - started, time.process_time() - worked
    return Figure(name, round(seconds, 2), round(worked, 2), peak_memory(), parts)


def random_evening(printed: PrintedDinner) -> Any:
    """A plan with seats at random for guests who are invented."""
    import numpy as np

    from seating import Dinner, Guest
    from seating.score.random_baseline import random_plan

    guests = [
        Guest(
            invented_name(number),
            fields={
                "diet": DIETS[number % 10],
                "contact": f"guest{number}@example.org",
                "consent": "yes" if number % 3 else "no",
            },
        )
        for number in range(printed.guests)
    ]
    dinner = Dinner.of(guests, printed.tables, 3).changed(title="A printed evening")
    return random_plan(dinner, np.random.default_rng(1))


def main() -> None:
    """Measure each dinner in a process of its own, and say what was measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks printing")
    parser.add_argument("--limits", action="store_true", help="fail over what is promised")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        print(json.dumps(asdict(measure(asked.one))))
        return
    over = [name for name in CASES if not _within(name)]
    if asked.limits and over:
        raise SystemExit(f"over what is promised: {', '.join(over)}")


def _within(name: str) -> bool:
    command = [sys.executable, "-m", "benchmarks", "printing", "--one", name]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    figure, case = Figure(**json.loads(run.stdout)), CASES[name]
    print(f"{name}: {figure.seconds:.1f} s of {case.seconds:g}", end="")
    print(f" (processor {figure.processor:.1f} s), {figure.memory:.0f} MiB of {case.memory:.0f}")
    for product, seconds in figure.parts.items():
        print(f"  {product:14}{seconds:6.2f} s")
    return figure.seconds <= case.seconds and figure.memory <= case.memory
