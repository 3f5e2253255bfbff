"""Seats that keep all rules and fill tables more evenly than a search did.

A search lets tables be filled less evenly where it keeps the rules in no other way. Whether
that need be is for the constraint model to say: first in the even spread, then near it.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import even_spread
from seating.dinner.plan import Plan
from seating_solvers.cpsat.effort import Effort, effort_to_mend
from seating_solvers.cpsat.model_size import MOST_PLACES, places_of

SHARE = 0.25
"""Of the effort to mend rules."""


def evener_seats(
    dinner: Dinner, seed: int, *, timed: bool, over: Callable[[], bool], than: int
) -> NDArray[np.int32] | None:
    """Seats that keep all rules, less beyond the even spread than by so many guests.

    Parameters
    ----------
    dinner : Dinner
    seed : int
    timed : bool
        Whether the clock limits the search, so that it need not repeat itself exactly.
    over : callable
        Says when to stop before.
    than : int
        As `seating.dinner.even_spread.Spread.off` counts.

    Returns
    -------
    ndarray of int32, shape (courses, guests), or None
        None where none were found in time.
    """
    if places_of(dinner) > MOST_PLACES:
        return None
    from seating_solvers.cpsat.feasible import feasible_seats

    effort: Effort = effort_to_mend(seed, timed=timed, over=over).share(SHARE)
    seats = feasible_seats(dinner, effort).seats
    if seats is None or even_spread(dinner).off(Plan(dinner, seats).sizes) >= than:
        return None
    return seats
