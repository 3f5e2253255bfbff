"""Whether guests are moved within their tables when only the table counts."""

from __future__ import annotations

from seating.dinner.dinner import Dinner

MOST_GUESTS = 3000
"""Beyond, seats within tables are left as they are."""


def arrangeable(dinner: Dinner) -> bool:
    """Whether `seating_solvers.annealing.arrange_seats` changes plans of a dinner.

    It is asked before kernels are loaded or compiled, which takes long.
    """
    return dinner.talk.meet == "table" and len(dinner.guests) <= MOST_GUESTS
