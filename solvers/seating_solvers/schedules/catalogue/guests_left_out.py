"""One seat fewer at each table: a schedule of the catalogue without guests who never meet.

Of guests who never share a table, as many as there are tables, one sits at each table of each
course. Without them every table has one guest fewer, and their repeats are spared. Where
repeats are forced this may be the best there is: 54 guests at six tables of nine are 60 at
tables of ten without six of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial

from seating_solvers.schedules.catalogue.schedule_catalogue import orbits_of_shape
from seating_solvers.schedules.shared.construction import Construction
from seating_solvers.schedules.shared.schedule import Schedule, from_table, restricted
from seating_solvers.schedules.shared.thinning import kept_guests


def known_for(tables: int, seats: int) -> Iterator[Construction]:
    """More seats than tables, so that somebody meets again whoever is left out."""
    if seats > tables:
        for found in _without_some(tables, seats):
            courses = len(found.table)
            yield Construction(courses, partial(_first, found), found.repeats, exact=True)


def _first(found: Schedule, courses: int) -> Schedule:
    """The schedule, which is for just so many courses."""
    assert len(found.table) == courses
    return found


@cache
def _without_some(tables: int, seats: int) -> tuple[Schedule, ...]:
    """Schedules for one seat more, without one guest of each table."""
    found = []
    for entry in orbits_of_shape(tables, seats + 1):
        whole = from_table(entry.unfolded(), f"{entry.how}, without one guest of each table")
        kept = kept_guests(whole, tables)
        if kept is not None:
            found.append(restricted(whole, kept))
    return tuple(found)
