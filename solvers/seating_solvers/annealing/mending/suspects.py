"""Who may sit where a rule is broken: a set of guests at courses.

Whoever takes part in what is broken is in it, and others may be: a guest is looked at when
drawn (`mending.offences`), and dropped if nothing is the matter. So a swap costs as much in
a hall as at a dinner for ten.

A place is a guest at a course, ``guest * courses + course``.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from seating.people.pairs import Ints
from seating_solvers.running.kernels import kernel


class Suspects(NamedTuple):
    """Places in no order, and where each stands."""

    place: Ints  # (n * C,) the first `many[0]` are in the set
    row: Ints  # (n * C,) where a place stands, -1 if it does not
    many: Ints  # (1,) how many they are


def all_suspect(seat: Ints) -> Suspects:
    """Everyone at every course where they are; `seat` has shape (guests, courses)."""
    places = np.flatnonzero(seat.reshape(-1) >= 0)
    row = np.full(seat.size, -1, dtype=np.int64)
    row[places] = np.arange(len(places))
    place = np.zeros(seat.size, dtype=np.int64)
    place[: len(places)] = places
    return Suspects(place, row, np.array([len(places)], dtype=np.int64))


@kernel
def suspect(suspects, place):  # type: ignore[no-untyped-def]
    """Put a place into the set."""
    if suspects.row[place] < 0:
        last = suspects.many[0]
        suspects.place[last] = place
        suspects.row[place] = last
        suspects.many[0] = last + 1


@kernel
def drop(suspects, place):  # type: ignore[no-untyped-def]
    """Take a place out of the set; the last takes its row."""
    row, last = suspects.row[place], suspects.many[0] - 1
    other = suspects.place[last]
    suspects.place[row] = other
    suspects.row[other] = row
    suspects.row[place] = -1
    suspects.many[0] = last


@kernel
def suspect_swapped(suspects, room, sitting, course, s, t):  # type: ignore[no-untyped-def]
    """After a swap, suspect all at both tables, and who moved at all their courses too."""
    courses = sitting.seat.shape[1]
    a, b = room.table_of[s], room.table_of[t]
    for side in range(1 if a == b else 2):
        here = a if side == 0 else b
        for u in range(room.first[here], room.first[here + 1]):
            k = sitting.guest[course, u]
            if k >= 0:
                suspect(suspects, k * courses + course)
    for side in range(2):
        k = sitting.guest[course, s if side == 0 else t]
        if k >= 0:
            for other in range(courses):
                if sitting.seat[k, other] >= 0:
                    suspect(suspects, k * courses + other)
