"""Difference matrices of the catalogue that are missed by few: some pairs meet again."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from seating_solvers.schedules.catalogue.schedule_catalogue import MatrixEntry, matrices_of_order
from seating_solvers.schedules.shared.construction import Construction
from seating_solvers.schedules.shared.schedule import Schedule, from_matrix


def known_for(tables: int, seats: int) -> Iterator[Construction]:
    """Those of as many letters as seats; what has no repeat is among the known matrices."""
    for entry in matrices_of_order(tables):
        if entry.repeats and entry.matrix.letters == seats:
            build = partial(_schedule, entry)
            yield Construction(entry.matrix.courses, build, entry.repeats, exact=True)


def _schedule(entry: MatrixEntry, courses: int) -> Schedule:
    return from_matrix(entry.matrix.cut(courses, entry.matrix.letters))
