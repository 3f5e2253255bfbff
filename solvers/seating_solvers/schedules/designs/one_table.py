"""One table: everyone meets everyone at the first course, and again at every other."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

from seating_solvers.schedules.shared.construction import Construction
from seating_solvers.schedules.shared.schedule import Schedule, from_table

_ANY = 1 << 30


def one_table(seats: int, courses: int) -> Schedule:
    """All guests at the one table."""
    return from_table(np.zeros((courses, seats), np.int32), "one table")


def known_for(tables: int, seats: int) -> Iterator[Construction]:
    """One course without a repeat, and any number with."""
    if tables == 1:
        build = partial(one_table, seats)
        yield Construction(1, build)
        yield Construction(_ANY, build, repeats=1)
