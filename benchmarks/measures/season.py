"""What planning a season as one is worth: ``python -m benchmarks season``.

Twelve dinners of forty, of a club of sixty of whom others come each time, at five tables of
eight: planned as `seating_solvers.season.plan_evenings` does, one after the other with the
history of those before (as ``--history`` does), and each alone. All are given the same moves.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from statistics import median

import numpy as np

from benchmarks.report.measure_tables import keep_table
from benchmarks.running.current_commit import current_commit
from seating import Dinner, Guest, Plan
from seating.dinner.joined_plan import joined_plan
from seating.season.carried import left_by, with_evenings
from seating.season.season_figures import SeasonFigures
from seating_solvers import Budget, solve, warm
from seating_solvers.season.plan_evenings import plan_evenings

MEMBERS, COME, EVENINGS, TABLES = 60, 40, 12, "5x8"
COURSES = (1, 2, 3)
MOVES, SEEDS = 2_000_000, 3

HEAD = "What planning a season as one is worth"

COLUMNS = [
    "courses an evening",
    "planned",
    "introductions",
    "pairs unmet",
    "repeats squared",
    "most together",
    "fewest met",
]


def club(seed: int, courses: int) -> list[Dinner]:
    """The evenings, each of those who come to it."""
    generator = np.random.default_rng(seed)
    dinners = []
    for _ in range(EVENINGS):
        there = sorted(generator.choice(MEMBERS, COME, replace=False).tolist())
        guests = [Guest(f"Member {number + 1}", str(number + 1)) for number in there]
        dinners.append(Dinner.of(guests, TABLES, courses))
    return dinners


def alone(dinners: list[Dinner], moves: int, seed: int) -> list[Plan]:
    """Each as if there were no other."""
    share = Budget(seconds=None, iterations=moves // len(dinners))
    return [solve(dinner, share, seed).plan for dinner in dinners]


def in_turn(dinners: list[Dinner], moves: int, seed: int) -> list[Plan]:
    """Each after those before it."""
    share = Budget(seconds=None, iterations=moves // len(dinners))
    plans: list[Plan] = []
    for dinner in dinners:
        given = with_evenings(dinner, [(left_by(plan), 1.0) for plan in plans])
        plans.append(Plan(dinner, solve(given, share, seed).plan.seats))
    return plans


def as_one(dinners: list[Dinner], moves: int, seed: int) -> list[Plan]:
    """All together."""
    return list(plan_evenings(dinners, Budget(seconds=None, iterations=moves), seed).plans)


WAYS: dict[str, Callable[[list[Dinner], int, int], list[Plan]]] = {
    "each alone": alone,
    "one after the other": in_turn,
    "as one": as_one,
}


def figures(plans: list[Plan]) -> list[float]:
    """Introductions, pairs unmet, repeats squared, most courses together, fewest met."""
    found = SeasonFigures(joined_plan(plans))
    verdict = found.worth.verdict
    repeats = int(((verdict.ledger.courses - 1) ** 2).sum())
    return [
        verdict.expected,
        found.could_meet - found.meet,
        repeats,
        int(verdict.ledger.courses.max()),
        int(verdict.meets.min()),
    ]


def compared(courses: int, moves: int, seeds: int) -> list[list[str]]:
    """A row for each way: medians over seeds, each of another club."""
    rows = []
    for way, plan in WAYS.items():
        found = [figures(plan(club(seed, courses), moves, seed)) for seed in range(seeds)]
        cells = [f"{median(column):,.0f}" for column in zip(*found, strict=True)]
        rows.append([f"{courses}", way, *cells])
    return rows


def main() -> None:
    """Compare, print a line for each, and keep the table among the results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks season")
    parser.add_argument("moves", nargs="?", type=int, default=MOVES, help="for each season")
    parser.add_argument("seeds", nargs="?", type=int, default=SEEDS, help="of which the median is")
    asked = parser.parse_args()
    warm()
    table = [COLUMNS]
    for courses in COURSES:
        for row in compared(courses, asked.moves, asked.seeds):
            table.append(row)
            print("  ".join(row), flush=True)
    said = (
        f"At {current_commit()}, {asked.moves:,} moves for each season, medians of {asked.seeds} "
        f"seeds: {EVENINGS} dinners of {COME} out of {MEMBERS}, tables {TABLES}. Unmet are pairs "
        "who come to one evening at least both and do not meet."
    )
    print(said)
    keep_table("season", HEAD, said, table)
