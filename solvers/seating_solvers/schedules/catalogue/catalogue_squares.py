"""As many seats as tables where no field helps: squares with a hole, of the catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from seating_solvers.schedules.catalogue.schedule_catalogue import SquareEntry, squares
from seating_solvers.schedules.shared.construction import Construction
from seating_solvers.schedules.shared.schedule import Schedule, from_table


def known_for(tables: int, seats: int) -> Iterator[Construction]:
    """As many courses as the quasi-difference matrix has."""
    for entry in squares():
        if entry.matrix.tables == tables == seats:
            yield Construction(len(entry.matrix.m), partial(_schedule, entry), entry.repeats)


def _schedule(entry: SquareEntry, courses: int) -> Schedule:
    return from_table(entry.matrix.schedule(courses), entry.how)
