"""``shapes``: everyday dinners of strangers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from benchmarks.cases.case import Case
from benchmarks.cases.data_rows import data_rows
from benchmarks.instances.instance import Instance

SOURCE = "dinner_shapes.csv: upper bound"

PLAIN = 5.0
"""Seconds of plain annealing beside each of very many instances."""


def shapes_family() -> Iterator[Instance]:
    """A row of ``dinner_shapes.csv`` each."""
    for row in data_rows("dinner_shapes.csv"):
        sizes = tuple(int(size) for size in row["sizes"].split("-"))
        guests, courses = int(row["guests"]), int(row["courses"])
        name = f"shapes/{len(sizes)}x{sizes[0]}x{courses}"
        make = partial(Case, guests, sizes, courses)
        goal = int(row["upper_bound"])
        yield Instance(name, make, goal=goal, source=SOURCE, plain=PLAIN)
