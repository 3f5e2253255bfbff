"""Seats for the guests of parties whose tables are known."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.plan import AWAY, Plan
from seating.people.pairs import Ints


def seated(dinner: Dinner, party: Ints, at: Ints, random: np.random.Generator) -> Plan:
    """A plan in which every party sits at its table, as far as there are seats.

    Parameters
    ----------
    dinner : Dinner
    party : ndarray of int64, shape (guests,)
    at : ndarray of int64, shape (courses, parties)
        The table of each party, -1 when away.
    random : numpy.random.Generator
        Chooses the seats at a table; who finds none there sits anywhere.
    """
    seats = np.full(dinner.present.shape, AWAY, dtype=np.int32)
    for course, row in enumerate(seats):
        there = random.permutation(np.flatnonzero(dinner.present[course]))
        _seat(dinner, course, there, at[course, party[there]], row, random)
    return Plan(dinner, seats)


def _seat(
    dinner: Dinner,
    course: int,
    guests: Ints,
    tables: Ints,
    row: NDArray[np.int32],
    random: np.random.Generator,
) -> None:
    """Seat guests at their tables, and those left over on the seats left over."""
    in_use = np.flatnonzero(~dinner.closed[course])
    for table in range(len(dinner.tables)):
        seats = in_use[dinner.table_of_seat[in_use] == table]
        sitting = guests[tables == table][: len(seats)]
        row[sitting] = random.permutation(seats)[: len(sitting)]
    waiting = guests[row[guests] == AWAY]
    free = np.setdiff1d(in_use, row[guests])
    row[waiting] = random.permutation(free)[: len(waiting)]
