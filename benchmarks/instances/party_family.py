"""The progressive party problem: crews visit boats, and nobody sees anybody twice.

CSPLib problem 13. Hosts stay on board; the crews of all other boats go from boat to boat, each
crew together, never to a boat twice, and two crews meet at most once. A boat is a table with
a seat for everyone whom it takes beside its own crew.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.cases.case import Case
from benchmarks.cases.case_dinner import case_dinner
from benchmarks.cases.data_rows import data_rows
from benchmarks.instances.instance import Instance

if TYPE_CHECKING:
    from seating import Dinner

MOST_COURSES = {
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


def party_family() -> Iterator[Instance]:
    """Six and seven courses for each set of hosts, and as many as are known."""
    for hosts, most in MOST_COURSES.items():
        for courses in sorted({6, 7, most}):
            yield Instance(
                f"party/{hosts}x{courses}",
                partial(party_case, hosts, courses),
                seconds=SECONDS if courses <= 7 else LONGER,
                goal=0,
                source="CSPLib problem 13: a plan that breaks no rule",
                plain=0.0,
                dinner=party_dinner,
            )


def party_case(hosts: str, courses: int) -> Case:
    """The crews of all boats but the hosts' know themselves; hosts' boats are tables.

    Parameters
    ----------
    hosts : str
        Numbers of boats, as in ``1-12,16``.
    courses : int
    """
    numbers = set(_numbers(hosts))
    rows = data_rows("progressive_party.csv")
    boats = [{key: int(value) for key, value in row.items()} for row in rows]
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
    from seating import NeverReturns, NoRepeats, Together

    crews = [[str(guest + 1) for guest in crew] for crew in crews_of(case)]
    together = [Together(tuple(crew)) for crew in crews if len(crew) > 1]
    return case_dinner(case).changed(rules=(*together, NeverReturns(), NoRepeats()))


def crews_of(case: Case) -> list[list[int]]:
    """The crews, each the guests who know each other."""
    crew = {guest: {guest} for guest in range(case.guests)}
    for one, two in case.knows.tolist():
        crew[one].add(two)
        crew[two].add(one)
    return [sorted(some) for guest, some in crew.items() if min(some) == guest]
