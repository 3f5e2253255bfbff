"""The progressive party problem: crews visit boats, and nobody sees anybody twice.

CSPLib problem 13. Hosts stay on board; the crews of all other boats go from boat to boat, each
crew together, never to a boat twice, and two crews meet at most once. A boat is a table with
a seat for everyone whom it takes beside its own crew.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.folders import DATA
from benchmarks.instances.case import Case, Instance
from benchmarks.judging.party_checker import check_party, crews_of

if TYPE_CHECKING:
    from seating import Dinner

BOATS = DATA / "progressive_party.csv"

MOST = {
    "1-12,16": 10,
    "1-13": 9,
    "1,3-13,19": 9,
    "3-13,25,26": 9,
    "1-11,19,21": 7,
    "1-9,16-19": 7,
}
"""The usual sets of hosts, and how many courses are known to be possible."""

SECONDS, LONGER = 10.0, 30.0
"""Ceilings for six and seven courses, and for more."""


def parties() -> Iterator[Instance]:
    """Six and seven courses for each set of hosts, and as many as are known."""
    for hosts, most in MOST.items():
        for courses in sorted({6, 7, most}):
            yield Instance(
                f"party/{hosts}x{courses}",
                partial(party, hosts, courses),
                seconds=SECONDS if courses <= 7 else LONGER,
                goal=0,
                source="CSPLib problem 13: a plan that breaks no rule",
                plain=0.0,
                dinner=party_dinner,
                check=check_party,
            )


def party(hosts: str, courses: int) -> Case:
    """The crews of all boats but the hosts' know themselves; hosts' boats are tables.

    Parameters
    ----------
    hosts : str
        Numbers of boats, as in ``1-12,16``.
    courses : int
    """
    numbers = set(_numbers(hosts))
    with BOATS.open(encoding="utf-8", newline="") as file:
        boats = [{key: int(value) for key, value in row.items()} for row in csv.DictReader(file)]
    free = tuple(boat["capacity"] - boat["crew"] for boat in boats if boat["boat"] in numbers)
    crews = [boat["crew"] for boat in boats if boat["boat"] not in numbers]
    first = np.concatenate([[0], np.cumsum(crews)])
    pairs = [
        pair
        for start, end in zip(first[:-1].tolist(), first[1:].tolist(), strict=True)
        for pair in combinations(range(start, end), 2)
    ]
    return Case(int(first[-1]), free, courses, np.array(pairs, dtype=np.int64))


def _numbers(written: str) -> Iterator[int]:
    for part in written.split(","):
        first, _, last = part.partition("-")
        yield from range(int(first), int(last or first) + 1)


def party_dinner(case: Case) -> Dinner:
    """The library's dinner of a party: its rules in three sentences."""
    from benchmarks.running.solve_instance import dinner_of
    from seating import NeverReturns, NoRepeats, Together

    crews = [[str(guest + 1) for guest in crew] for crew in crews_of(case)]
    together = [Together(tuple(crew)) for crew in crews if len(crew) > 1]
    dinner: Dinner = dinner_of(case)
    return dinner.changed(rules=(*together, NeverReturns(), NoRepeats()))
