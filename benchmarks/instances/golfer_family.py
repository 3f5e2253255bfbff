"""``golfer``: strangers at full tables, on which other tools have been measured."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from benchmarks.cases.case import strangers
from benchmarks.instances.instance import Instance

GOALS = {
    (8, 4, 9): 432,
    (8, 4, 10): 480,
    (10, 10, 3): 1350,
    (10, 10, 4): 1800,
    (10, 10, 5): 2232,
    (20, 10, 5): 4500,
    (100, 10, 4): 18000,
}
"""Pairs for so many tables, seats and courses."""


def golfer_family() -> Iterator[Instance]:
    """Cases that other tools have been measured on."""
    for (tables, seats, courses), goal in GOALS.items():
        name = f"golfer/{tables}x{seats}x{courses}"
        make = partial(strangers, tables, seats, courses)
        yield Instance(name, make, goal=goal, source="figures of other tools; see README")
