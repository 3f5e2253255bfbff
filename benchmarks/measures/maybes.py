"""What planning for guests who may stay away is worth: ``python -m benchmarks maybes``.

Rooms with a number of guests who come by a chance of one half are planned twice with the same
seed: so that these are spread over the tables, and without a look at them. Then the same two
hundred evenings are drawn for both plans.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from statistics import median
from typing import NamedTuple

import numpy as np

from benchmarks.report.measure_tables import keep_table
from benchmarks.running.current_commit import current_commit
from seating import Dinner, Guest
from seating.dinner.maybes import with_maybes_spread
from seating.score.maybe_draws import MaybeDraws, maybe_draws
from seating.score.score import judge
from seating_solvers import Budget, solve, warm

ITERATIONS, SEEDS = 2_000_000, 3

HEAD = "What planning for guests who may stay away is worth"

COLUMNS = [
    "room",
    "if all come",
    "anywhere",
    "as expected",
    "anywhere",
    "worst",
    "anywhere",
    "missing at a table",
    "anywhere",
    "who comes meets",
    "anywhere",
]


class Room(NamedTuple):
    """A room and its guests.

    Parameters
    ----------
    tables : str
    guests, maybes, courses : int
    meet : str
    """

    tables: str
    guests: int
    maybes: int
    courses: int
    meet: str = "near"

    def __str__(self) -> str:
        unsure = f"{self.maybes} of {self.guests}"
        return f"{self.tables}, {unsure}, {self.courses} courses, {self.meet}"


ROOMS = (
    Room("8x8", 64, 8, 3),
    Room("8x8", 61, 12, 4),
    Room("10x8", 75, 15, 3),
    Room("7x7", 49, 7, 8, "table"),
    Room("5x6", 28, 9, 6),
    Room("3x12,2x6", 46, 10, 3),
    Room("30x8", 233, 60, 3),
)


def dinner_of(room: Room, seed: int) -> Dinner:
    """The dinner of a room; who may stay away is drawn."""
    unsure = set(np.random.default_rng(seed).permutation(room.guests)[: room.maybes].tolist())
    guests = [Guest(f"Guest {number}") for number in range(1, room.guests + 1)]
    for at in unsure:
        guests[at] = replace(guests[at], fields={"maybe": "yes"})
    return Dinner.of(guests, room.tables, room.courses, meet=room.meet)


def drawn(dinner: Dinner, iterations: int, seed: int) -> MaybeDraws:
    """What two hundred evenings make of the best plan found."""
    found = solve(dinner, Budget(seconds=None, iterations=iterations), seed)
    draws = maybe_draws(judge(found.plan))
    if draws is None:
        raise ValueError("everybody comes")
    return draws


def compared(room: Room, iterations: int, seeds: int) -> list[str]:
    """A row: medians over seeds, of whom are missing and whom who comes meets the worst."""
    both: list[list[MaybeDraws]] = [[], []]
    for seed in range(seeds):
        dinner = dinner_of(room, seed)
        both[0].append(drawn(with_maybes_spread(dinner), iterations, seed))
        both[1].append(drawn(dinner, iterations, seed))
    cells = [
        [f"{median(one.all_come for one in found):,.1f}" for found in both],
        [f"{median(one.expected for one in found):,.1f}" for found in both],
        [f"{median(one.worst for one in found):,.1f}" for found in both],
        [f"{max(one.missing for one in found)}" for found in both],
        [f"{min(one.fewest for one in found)}" for found in both],
    ]
    return [str(room), *(cell for pair in cells for cell in pair)]


def main() -> None:
    """Compare, print a line for each room, and keep the table among the results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks maybes")
    parser.add_argument("iterations", nargs="?", type=int, default=ITERATIONS, help="of each plan")
    parser.add_argument("seeds", nargs="?", type=int, default=SEEDS, help="of which the median is")
    asked = parser.parse_args()
    warm()
    table = [COLUMNS]
    for room in ROOMS:
        table.append(compared(room, asked.iterations, asked.seeds))
        print("  ".join(table[-1]), flush=True)
    said = (
        f"At {current_commit()}, {asked.iterations:,} moves, medians of {asked.seeds} seeds; of "
        "who are missing at one table at one course, and whom who comes meets at least, the worst. "
        "'Anywhere': planned without a look at who may stay away."
    )
    print(said)
    keep_table("maybes", HEAD, said, table)
