"""What is gained by looking at unevenness: ``python -m benchmarks fair``.

Every instance of the family `fair` is planned twice with the same seed and time: as `solve` does,
and for introductions alone, as annealing does that takes any of equally good plans.
"""

from __future__ import annotations

import argparse
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.instances.fair_family import fair_family
from benchmarks.report.measure_tables import keep_table
from benchmarks.running.current_commit import current_commit
from seating_solvers import Budget, solve, warm

if TYPE_CHECKING:
    from benchmarks.instances.instance import Instance
    from seating_solvers import Result

SECONDS, SEEDS = 10.0, 3

HEAD = "What looking at unevenness is worth"

COLUMNS = [
    "instance",
    "introductions",
    "alone",
    "unevenness",
    "alone",
    "at least",
    "meets",
    "alone",
    "most together",
    "alone",
    "seconds",
    "alone",
]


def compared(instance: Instance, seconds: float, seeds: int) -> list[str]:
    """A row: medians over seeds of the plan as it is, and for introductions alone."""
    from seating_solvers.bounds.least_uneven import least_uneven_for

    dinner = instance.dinner(instance.make())
    both: list[list[Result]] = [
        [solve(dinner, Budget(seconds=seconds), seed, even_out=fair) for seed in range(seeds)]
        for fair in (True, False)
    ]
    least = least_uneven_for(both[0][0].plan, both[0][0].pairs_bound)
    cells = [
        [f"{median(one.score.expected for one in found):,.1f}" for found in both],
        [f"{median(one.score.unevenness for one in found):,.0f}" for found in both],
        ["–" if least is None else f"{least:,}"],
        [_span(found) for found in both],
        [f"{max(_most_together(one) for one in found)}" for found in both],
        [f"{median(one.seconds for one in found):.1f}" for found in both],
    ]
    return [instance.name, *(cell for pair in cells for cell in pair)]


def _span(found: list[Result]) -> str:
    """The fewest and the most whom a guest meets, the worst of the seeds."""
    meets = [one.verdict.meets for one in found]
    return f"{min(int(one.min()) for one in meets)}–{max(int(one.max()) for one in meets)}"


def _most_together(result: Result) -> int:
    from seating.score.most_often import most_often

    most = most_often(result.verdict)
    return 0 if most is None else most.courses


def main() -> None:
    """Compare, print a line for each instance, and keep the table among the results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks fair")
    parser.add_argument("seconds", nargs="?", type=float, default=SECONDS, help="for each plan")
    parser.add_argument("seeds", nargs="?", type=int, default=SEEDS, help="of which the median is")
    asked = parser.parse_args()
    warm()
    table = [COLUMNS]
    for instance in fair_family():
        table.append(compared(instance, asked.seconds, asked.seeds))
        print("  ".join(table[-1]), flush=True)
    said = (
        f"At {current_commit()}, {asked.seconds:g} seconds, medians of {asked.seeds} seeds; "
        "of whom guests meet and who sit together most, the worst. 'Alone': planned for "
        "introductions alone."
    )
    print(said)
    keep_table("fair", HEAD, said, table)
