"""What a start from the nearest schedule is worth: ``python -m benchmarks starts``.

Every instance of the families `uneven` and `starts`, halls left out, is planned twice with
the same number of moves (for each guest and course) and the same seed: from the nearest
schedule and from nothing, as `auto` does, and from nothing only.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from statistics import mean
from typing import TYPE_CHECKING

from benchmarks.instances.starts_family import starts_family
from benchmarks.instances.uneven_family import uneven_family
from benchmarks.report.measure_tables import keep_table
from benchmarks.running.current_commit import current_commit
from seating_solvers import Budget, solve, warm

if TYPE_CHECKING:
    from benchmarks.instances.instance import Instance

MOVES, SEEDS = 4000, 2

MOST_GUESTS = 1000

HEAD = "What a start from the nearest schedule is worth"


def compared(instance: Instance, moves: int, seeds: int) -> tuple[float, float, float]:
    """Mean introductions from a schedule and from nothing, and the bound."""
    case = instance.make()
    dinner = instance.dinner(case)
    budget = Budget(seconds=None, iterations=moves * case.guests * case.courses)
    both: list[float] = []
    for solver in ("auto", "anneal"):
        found = [solve(dinner, budget, seed, solver=solver) for seed in range(seeds)]
        both.append(mean(one.score.expected for one in found))
    return both[0], both[1], found[0].bound.expected


def small() -> Iterator[Instance]:
    """The instances of both families, halls left out."""
    for instance in (*uneven_family(), *starts_family()):
        if instance.make().guests <= MOST_GUESTS:
            yield instance


def main() -> None:
    """Compare, print a line for each instance, and keep the table among the results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks starts")
    parser.add_argument(
        "moves", nargs="?", type=int, default=MOVES, help="for each guest and course"
    )
    parser.add_argument(
        "seeds", nargs="?", type=int, default=SEEDS, help="of which the mean is taken"
    )
    asked = parser.parse_args()
    moves, seeds = asked.moves, asked.seeds
    warm()
    table = [["instance", "from a schedule", "from nothing", "bound"]]
    better = worse = 0
    for instance in small():
        auto, plain, bound = compared(instance, moves, seeds)
        better, worse = better + (auto > plain), worse + (auto < plain)
        table.append([instance.name, f"{auto:,.2f}", f"{plain:,.2f}", f"{bound:,.2f}"])
        print("  ".join(table[-1]), flush=True)
    many = len(table) - 1
    said = (
        f"At {current_commit()}, {moves:,} moves for each guest and course, mean of {seeds} seeds: "
        f"better on {better} of {many} instances, worse on {worse}."
    )
    print(said)
    keep_table("starts", HEAD, said, table)
