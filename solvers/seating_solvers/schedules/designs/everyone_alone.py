"""Tables of one: nobody meets anybody."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np

from seating_solvers.schedules.shared.construction import Construction
from seating_solvers.schedules.shared.schedule import Schedule, from_table

_ANY = 1 << 30


def everyone_alone(tables: int, courses: int) -> Schedule:
    """Each guest at a table of their own."""
    return from_table(np.tile(np.arange(tables), (courses, 1)), "everyone alone")


def known_for(tables: int, seats: int) -> Iterator[Construction]:
    """Any number of courses."""
    if seats == 1 < tables:
        yield Construction(_ANY, partial(everyone_alone, tables))
