"""``office``: real acquaintances, measured in office buildings."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

from benchmarks.cases.case import Case
from benchmarks.cases.data_rows import data_rows
from benchmarks.instances.instance import Instance


def office_family() -> Iterator[Instance]:
    """Two buildings, for three to six courses."""
    for name, tables, seats in (("invs15", 22, 10), ("invs13", 12, 8)):
        for courses in (3, 4, 5, 6):
            make = partial(office, name, tables, seats, courses)
            yield Instance(f"office/{name}x{courses}", make, source="SocioPatterns, CC0 1.0")


def office(name: str, tables: int, seats: int, courses: int) -> Case:
    """People of a building who know each other if they were seen talking."""
    number = {row["id"]: place for place, row in enumerate(data_rows(f"{name}/guests.csv"))}
    pairs = [(number[row["a"]], number[row["b"]]) for row in data_rows(f"{name}/knows.csv")]
    return Case(len(number), (seats,) * tables, courses, np.array(pairs, dtype=np.int64))
