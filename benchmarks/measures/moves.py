"""What a move of annealing costs, plain and with unevenness: ``python -m benchmarks moves``.

Both walk from the same plan, in turn, in one process, cooling as searches do: a plain walk on
introductions, and walks that make the plan more even. Moves are counted that are tried. As nearly
all of them are not made, it is measured, too, what they cost where none is.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple

import numpy as np

from benchmarks.cases import seeded_acquaintances as seeded
from benchmarks.report.measure_tables import keep_table
from benchmarks.running.current_commit import current_commit
from seating import Acquaintances, AtMost, Dinner, Guest, Plan, Together
from seating_solvers import Budget, solve
from seating_solvers.annealing.begin import begin
from seating_solvers.annealing.even_out import ACCEPTED_COLD, ACCEPTED_HOT, DEARNESS
from seating_solvers.annealing.kernels.cooling import KEEP, NO_TARGET, Cooling
from seating_solvers.annealing.kernels.entry_points import sampled, walked
from seating_solvers.annealing.kernels.problem import Problem, fairly, holding, problem_of
from seating_solvers.annealing.kernels.state import INTRODUCTIONS, MOST_SAMPLES
from seating_solvers.annealing.temperature import accepting, measured_temperatures
from seating_solvers.annealing.waves import RULE_PENALTY
from seating_solvers.running.random_numbers import generator

ROOMS = (("5x8", 40), ("25x8", 200), ("130x10", 1300), ("400x10", 4000))
COURSES, COMPANY, FIRST_MOVES, MOVES, TIMES = 4, 8, 60, 200_000, 9

HEAD = "What a move costs"

COLUMNS = [
    "dinner",
    "plain",
    "with unevenness",
    "times as much",
    "not made: plain",
    "with unevenness",
    "times as much",
]


class Kind(NamedTuple):
    """Who meets whom, who knows whom, and what is asked."""

    name: str
    meet: str
    known: bool
    ruled: bool


KINDS = (
    Kind("strangers, table", "table", known=False, ruled=False),
    Kind("companies, table", "table", known=True, ruled=False),
    Kind("companies and rules, table", "table", known=True, ruled=True),
    Kind("strangers, near", "near", known=False, ruled=False),
    Kind("companies, near", "near", known=True, ruled=False),
    Kind("companies and rules, near", "near", known=True, ruled=True),
)


def dinners() -> Iterator[tuple[str, Dinner]]:
    """All that is measured, by name."""
    for tables, guests in ROOMS:
        for kind in KINDS:
            yield f"{guests} at {tables}, {kind.name}", dinner_of(guests, tables, kind)


def dinner_of(guests: int, tables: str, kind: Kind) -> Dinner:
    """A full room; with rules a quarter of the guests are pairs, and companies are mixed."""
    people = [
        Guest(f"Guest {one}", fields={"company": f"{one // COMPANY}"}) for one in range(guests)
    ]
    rules: list[Together | AtMost] = []
    if kind.ruled:
        rules = [Together((str(one), str(one + 1))) for one in range(1, guests // 4, 2)]
        rules.append(AtMost("company", 3))
    dinner = Dinner.of(people, tables, COURSES, meet=kind.meet, rules=rules)
    if not kind.known:
        return dinner
    pairs = seeded.companies(guests, COMPANY)
    return dinner.changed(acquaintances=Acquaintances.from_arrays(guests, *pairs.T))


@dataclass(frozen=True)
class Weighing:
    """One way to weigh moves, of one plan.

    Parameters
    ----------
    plan : Plan
    problem : Problem
    coolings : tuple of Cooling
        Of its walks.
    """

    plan: Plan
    problem: Problem
    coolings: tuple[Cooling, ...]

    def walked(self, seed: int) -> float:
        """Nanoseconds for each move tried, moves made as searches make them."""
        return sum(self._walked(seed, one) for one in self.coolings) / len(self.coolings)

    def _walked(self, seed: int, cooling: Cooling) -> float:
        state = begin(self.plan.dinner, self.problem, self.plan)
        rng = generator(seed, 0)
        return _nanoseconds(cooling.moves, lambda: walked(self.problem, state, rng, cooling))

    def weighed(self, seed: int) -> float:
        """Nanoseconds for each move weighed, none made."""
        state = begin(self.plan.dinner, self.problem, self.plan)
        rng = generator(seed, 0)
        return _nanoseconds(MOVES, lambda: sampled(self.problem, state, rng, MOVES))


def weighings(dinner: Dinner) -> tuple[Weighing, Weighing]:
    """The plain way, and that with unevenness."""
    budget = Budget(seconds=None, iterations=FIRST_MOVES * dinner.present.size)
    plan = solve(dinner, budget, 1, even_out=False).plan
    unit = dinner.talk.worth.unit
    plain = holding(problem_of(dinner), plan)
    state, penalty = begin(dinner, plain, plan), RULE_PENALTY * unit
    ends = measured_temperatures(plain, state, generator(1, 1), penalty)
    cooling = Cooling(MOVES, ends.hot, ends.cold, penalty, KEEP, NO_TARGET)
    return Weighing(plan, plain, (cooling,)), _uneven(plan, holding(fairly(plain, dinner), plan))


def _uneven(plan: Plan, problem: Problem) -> Weighing:
    """Walks that make a plan more even, one for each price of an introduction."""
    state, unit = begin(plan.dinner, problem, plan), plan.dinner.talk.worth.unit
    changes = sampled(problem, state, generator(1, 2), MOST_SAMPLES)
    losses = -changes[changes < 0].astype(np.float64)
    ends = accepting(losses, ACCEPTED_HOT, ACCEPTED_COLD)
    floor, moves = int(state.score[INTRODUCTIONS]), MOVES // len(DEARNESS)
    prices = [dear * float(np.median(losses)) / unit for dear in DEARNESS]
    return Weighing(
        plan,
        problem,
        tuple(
            Cooling(moves, ends.hot, ends.cold, price, KEEP, NO_TARGET, floor, -1, unit)
            for price in prices
        ),
    )


def compared(name: str, dinner: Dinner, times: int) -> list[str]:
    """A row: medians over so many times, plain moves and uneven ones in turn."""
    both, cells = weighings(dinner), [name]
    for way in (Weighing.walked, Weighing.weighed):
        took = [[way(one, seed) for one in both] for seed in range(times)]
        cells += [f"{median(one):.0f}" for one in zip(*took, strict=True)]
        cells.append(f"{median(uneven / plain for plain, uneven in took):.2f}")
    return cells


def _nanoseconds(moves: int, run: Callable[[], object]) -> float:
    start = time.process_time()
    run()
    return (time.process_time() - start) / moves * 1e9


def main() -> None:
    """Compare, print a line for each dinner, and keep the table among the results."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks moves")
    parser.add_argument("times", nargs="?", type=int, default=TIMES, help="of which the median is")
    parser.add_argument("--only", default="", help="dinners whose name has this in it; not kept")
    asked = parser.parse_args()
    table = [COLUMNS]
    for name, dinner in dinners():
        if asked.only in name:
            table.append(compared(name, dinner, asked.times))
            print("  ".join(table[-1]), flush=True)
    said = (
        f"At {current_commit()}: nanoseconds of a processor for each move tried, by the walk that "
        f"weighs both, medians of {asked.times} times; with unevenness over plain, in turn."
    )
    print(said)
    if not asked.only:
        keep_table("moves", HEAD, said, table)
