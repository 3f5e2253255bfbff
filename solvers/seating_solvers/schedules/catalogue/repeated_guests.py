"""Tables larger than their number, where no field helps: guests of a square schedule repeated."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
import numpy.typing as npt

from seating_solvers.schedules.catalogue.schedule_catalogue import SquareEntry, squares
from seating_solvers.schedules.shared.construction import Construction
from seating_solvers.schedules.shared.schedule import Schedule, from_table


def repeated_guests(
    table: npt.NDArray[np.integer], tables: int, seats: int
) -> npt.NDArray[np.integer]:
    """Leave out the last course, and let the guests of its tables come several times instead.

    Guests who share a table in the last course are at all the different tables in any other, one
    each. So if all of one such table come `k` times, every table of every other course has
    `k` guests for them. Copies of a guest share their table in all courses, which are the pairs
    that the pigeonhole forces; what else repeats is what repeats in the schedule, as often as the
    guests come. (With squares of prime power order this is `letter_multiplicity`; here
    the schedule may be a nearly perfect one, as of ten tables.)

    Parameters
    ----------
    table : ndarray of int, shape (courses + 1, tables * tables)
        Table of each guest, as many seats at each as there are tables.
    tables, seats : int
        Seats in the courses that are kept.

    Returns
    -------
    ndarray of int, shape (courses, tables * seats)
    """
    comes = np.bincount(np.arange(seats) % tables, minlength=tables)
    guests = np.repeat(np.arange(table.shape[1]), comes[table[-1]])
    return table[:-1, guests]


def forced_repeats(tables: int, seats: int, courses: int) -> int:
    """Repeats that copies of guests make: the fewest by the pigeonhole between two courses."""
    whole, rest = divmod(seats, tables)
    copies = (tables - rest) * whole * (whole - 1) // 2 + rest * whole * (whole + 1) // 2
    return (courses - 1) * tables * copies


def known_for(tables: int, seats: int) -> Iterator[Construction]:
    """More seats than tables, as many courses as squares with a hole have but one."""
    if not 1 < tables < seats:
        return
    for entry in squares():
        if entry.matrix.tables == tables:
            courses = len(entry.matrix.m) - 1
            least = forced_repeats(tables, seats, courses) + entry.repeats
            yield Construction(courses, partial(_schedule, entry, seats), least)


def _schedule(entry: SquareEntry, seats: int, courses: int) -> Schedule:
    table = repeated_guests(entry.matrix.schedule(courses + 1), entry.matrix.tables, seats)
    return from_table(table, f"{entry.how}, guests of some tables of another course repeated")
