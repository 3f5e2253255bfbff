"""``hall``: halls of up to a million guests, who know five others each on average."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from benchmarks.cases.case import Case
from benchmarks.cases.seeded_acquaintances import at_random
from benchmarks.instances.instance import Instance

MILLION, PLAIN_MILLION = 1_000_000, 60.0
"""Guests of the largest hall, and seconds of plain annealing beside it."""


def hall_family() -> Iterator[Instance]:
    """Ten times as many guests in each hall as in the one before."""
    for guests, seconds in ((1_000, 3.0), (10_000, 3.0), (100_000, 15.0), (MILLION, 120.0)):
        goal = 4 * 45 * guests // 10
        make = partial(hall, (10,) * (guests // 10))
        plain = PLAIN_MILLION if guests == MILLION else None
        yield Instance(f"hall/{guests}", make, seconds=seconds, goal=goal, plain=plain)


def hall(tables: tuple[int, ...]) -> Case:
    """A full hall for four courses."""
    guests = sum(tables)
    return Case(guests, tables, 4, at_random(guests, 5, 1))
