"""A free seat for everybody who has none yet; a search finds better ones."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seating.dinner.plan import Plan


def seated_somewhere(plan: Plan, held: NDArray[np.bool_]) -> Plan:
    """The plan where all who are there have a seat, as far as seats are free; nobody moves.

    Parameters
    ----------
    plan : Plan
    held : ndarray of bool, shape (courses, seats)
        Seats that nobody may take.
    """
    dinner, seats = plan.dinner, plan.seats.copy()
    for course in range(len(seats)):
        without = np.flatnonzero(dinner.present[course] & (seats[course] < 0))
        if not len(without):
            continue
        free = (plan.occupants[course] < 0) & ~dinner.closed[course] & ~held[course]
        for guest, seat in zip(without.tolist(), _emptiest_first(plan, course, free), strict=False):
            seats[course, guest] = seat
    return Plan(dinner, seats)


def _emptiest_first(plan: Plan, course: int, free: NDArray[np.bool_]) -> list[int]:
    """Free seats, table after table, always at the one with most of them beside company."""
    dinner = plan.dinner
    by_table = [
        np.flatnonzero(free[first:last]) + first
        for first, last in zip(dinner.first_seat[:-1], dinner.first_seat[1:], strict=True)
    ]
    sizes = plan.sizes[course].tolist()
    found: list[int] = []
    while any(map(len, by_table)):
        # a table in use goes before an empty one, and of these the one with most room
        table = max(
            (index for index, seats in enumerate(by_table) if len(seats)),
            key=lambda index: (sizes[index] > 0, len(by_table[index]), -index),
        )
        found.append(int(by_table[table][0]))
        by_table[table] = by_table[table][1:]
        sizes[table] += 1
    return found
