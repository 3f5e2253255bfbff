"""Dinners full of rules, and whether all are kept: ``python -m benchmarks rules``.

Companies to be mixed, a gala with rules of seven sorts, and departments to be spread over
the tables of a real office. People and their ties in the gala are drawn by a fixed seed.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator

import numpy as np

from benchmarks.cases.data_rows import data_rows
from seating import (
    Acquaintances,
    Alternate,
    Apart,
    AtLeast,
    AtMost,
    Dinner,
    Familiar,
    Guest,
    Present,
    SpreadEvenly,
    Stays,
    Together,
)
from seating.rules import Rule
from seating_solvers import Budget, Progress, solve, warm

SEED = 7


def companies(count: int, size: int, courses: int) -> Dinner:
    """Companies as many and as large as tables; at each at most one of a company."""
    guests = [
        Guest(f"Guest {number}", fields={"company": f"Company {number // size}"})
        for number in range(count * size)
    ]
    rules = [AtMost("company", 1)]
    return Dinner.of(guests, f"{size}x{count}", courses, meet="table", rules=rules)


def gala() -> Dinner:
    """200 guests at 25 tables: couples, foes, hosts, latecomers, shy guests, two languages."""
    random = np.random.default_rng(SEED)
    people = 200
    french = set(random.choice(people, 45, replace=False).tolist())
    guests = [
        Guest(
            f"Guest {number}",
            fields={
                "gender": _gender(number, random),
                "language": "French" if number in french else "English",
            },
        )
        for number in range(people)
    ]
    one, two = random.integers(0, people, (2, 600))
    known = Acquaintances.from_arrays(people, one[one != two], two[one != two])
    plain = Dinner.of(guests, "25x8", 4).changed(acquaintances=known)
    return plain.changed(rules=tuple(gala_rules(plain, random)))


def _gender(number: int, random: np.random.Generator) -> str:
    """The couples, of whom there are 60, are a man and a woman each."""
    man = number % 2 if number < 120 else random.random() < 0.55
    return "man" if man else "woman"


def gala_rules(dinner: Dinner, random: np.random.Generator) -> Iterator[Rule]:
    """What binds the guests of the gala."""
    names = [course.name for course in dinner.courses]
    for couple in range(60):
        yield Together((str(2 * couple + 1), str(2 * couple + 2)))
    for one, two in zip(random.integers(1, 61, 40), random.integers(121, 201, 40), strict=True):
        yield Apart((str(2 * one), str(two)))
    single = random.permutation(np.arange(121, 201)).tolist()
    for host in single[:10]:
        yield Stays(str(host))
    for late in single[10:40]:
        missed = int(random.integers(len(names)))
        yield Present(str(late), tuple(name for name in names if name != names[missed]))
    for shy in random.choice(np.arange(1, 201), 12, replace=False):
        yield Familiar(str(shy))
    yield Alternate("gender")
    yield AtLeast("language", "French")


def office() -> Dinner:
    """217 people who work in one building, each department spread over 22 tables."""
    guests = [
        Guest(row["name"], row["id"], {"group": row["group"]})
        for row in data_rows("invs15/guests.csv")
    ]
    knows = [(row["a"], row["b"]) for row in data_rows("invs15/knows.csv")]
    rules = [SpreadEvenly("group")]
    return Dinner.of(guests, "22x10", 4, meet="table", knows=knows, rules=rules)


CASES: dict[str, tuple[Callable[[], Dinner], float]] = {
    "64 people of 8 companies, 7 courses": (lambda: companies(8, 8, 7), 10.0),
    "100 people of 10 companies, 5 courses": (lambda: companies(10, 10, 5), 10.0),
    "217 people by department, 4 courses": (office, 10.0),
    "200 people of a gala, 4 courses": (gala, 30.0),
}
"""Each dinner, and how many seconds it may take."""


def measure(name: str, dinner: Dinner, seconds: float) -> None:
    """Plan a dinner, and print what came of it."""
    kept: list[float] = []

    def watch(step: Progress) -> None:
        if not step.score.broken:
            kept.append(step.seconds)

    result = solve(dinner, Budget(seconds=seconds), progress=watch)
    score, most = result.score, result.bound.value
    since = f"from {kept[0]:.1f} s on" if kept else "never"
    share = f"{100 * score.introductions / most:.1f} % of the bound"
    print(f"{name}: {score.broken} broken, all kept {since}; {share} in {result.seconds:.1f} s")


def main() -> None:
    """Measure every dinner, in the seconds named or in its own."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks rules")
    parser.add_argument("seconds", nargs="?", type=float, help="for each; its own when left out")
    asked = parser.parse_args()
    warm()
    for name, (dinner, seconds) in CASES.items():
        measure(name, dinner(), seconds if asked.seconds is None else asked.seconds)
