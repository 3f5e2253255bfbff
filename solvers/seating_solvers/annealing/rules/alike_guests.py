"""Guests who count alike at tables: a swap of two of them breaks no rule that counts."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from seating.dinner.dinner import Dinner
from seating.people.pairs import Ints
from seating_solvers.annealing.rules.alternating_rows import AlternatingRows
from seating_solvers.annealing.rules.table_counts import TableCounts


class AlikeGuests(NamedTuple):
    """Classes of guests, course by course. Letters as in `kernels.problem`."""

    kind: Ints  # (n, C) the class of each guest who is there
    start: Ints  # (classes + 1,) rows of `guest`; one empty class where no rule counts
    guest: Ints


def kin_of(dinner: Dinner, tallies: TableCounts, rows: AlternatingRows) -> AlikeGuests:
    """Guests of one class count in the same limited tallies, and alternate by one value."""
    people, courses = len(dinner.guests), len(dinner.courses)
    kind = np.zeros((people, courses), dtype=np.int64)
    if not len(tallies.least) and not len(rows.value):
        return AlikeGuests(kind, np.zeros(2, dtype=np.int64), np.zeros(0, dtype=np.int64))
    limited = np.diff(tallies.limits) > 0
    numbers: dict[tuple[object, ...], int] = {}
    members: list[list[int]] = []
    for course in range(courses):
        values = rows.value[rows.start[course] : rows.start[course + 1]]
        for guest in np.flatnonzero(dinner.present[course]).tolist():
            place = guest * courses + course
            counted = tallies.row[tallies.start[place] : tallies.start[place + 1]]
            key = (course, tuple(counted[limited[counted]]), tuple(values[:, guest]))
            number = kind[guest, course] = numbers.setdefault(key, len(numbers))
            if number == len(members):
                members.append([])
            members[number].append(guest)
    start = np.cumsum([0, *map(len, members)], dtype=np.int64)
    return AlikeGuests(kind, start, np.array([guest for some in members for guest in some]))
