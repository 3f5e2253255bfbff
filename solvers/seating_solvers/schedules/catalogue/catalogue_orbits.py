"""Schedules of the catalogue that are the orbits of starter courses under a symmetry."""

from __future__ import annotations

from collections.abc import Iterator

from seating_solvers.schedules.catalogue.schedule_catalogue import orbits_of_shape
from seating_solvers.schedules.shared.construction import Construction


def known_for(tables: int, seats: int) -> Iterator[Construction]:
    """Those of just that shape."""
    for entry in orbits_of_shape(tables, seats):
        yield Construction.of_table(
            entry.courses,
            entry.unfolded,
            entry.how,
            repeats=entry.repeats,
            exact=entry.repeats > 0,
        )
