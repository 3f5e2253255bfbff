"""``perfect``: as many courses without a repeat as are known, for tables of any size."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from benchmarks.cases.case import strangers
from benchmarks.cases.data_rows import data_rows
from benchmarks.instances.instance import Instance

SOURCE = "perfect_rounds.csv: the larger of published and reached"

PLAIN = 2.0
"""Seconds of plain annealing beside each of very many instances."""


def perfect_family() -> Iterator[Instance]:
    """A row of ``perfect_rounds.csv`` each."""
    for row in data_rows("perfect_rounds.csv"):
        tables, seats = int(row["tables"]), int(row["seats"])
        courses = max(int(row[key] or 0) for key in ("published", "reached_by_starter_search"))
        goal = courses * tables * seats * (seats - 1) // 2
        name = f"perfect/{tables}x{seats}x{courses}"
        make = partial(strangers, tables, seats, courses)
        yield Instance(name, make, goal=goal, source=SOURCE, plain=PLAIN)
