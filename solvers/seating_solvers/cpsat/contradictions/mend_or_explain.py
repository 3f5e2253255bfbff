"""When a search leaves rules broken: seats that keep them all, or why there can be none.

A plan that keeps all rules is proof enough that they can be kept, and a search mostly has
one in no time. Where it has none, the constraint model decides: it finds seats to go on
from, or the rules that contradict each other.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating_solvers.cpsat.effort import Effort, effort_to_mend
from seating_solvers.cpsat.model_size import MOST_PLACES, places_of
from seating_solvers.running.contradiction import Contradiction


def mend_or_explain(
    dinner: Dinner,
    seed: int,
    *,
    timed: bool,
    over: Callable[[], bool],
    best_effort: bool,
    impossible: bool = False,
) -> tuple[NDArray[np.int32] | None, int]:
    """Seats from which to go on, because a search found none that keep the rules.

    Parameters
    ----------
    dinner : Dinner
    seed : int
    timed : bool
        Whether the clock limits the search, so that it need not repeat itself exactly.
    over : callable
        Says when to stop before.
    best_effort : bool
        Where rules contradict each other, break them by as little as can be.
    impossible : bool, optional
        Whether it is known that they do.

    Returns
    -------
    seats : ndarray of int32, shape (courses, guests), or None
        None when nothing was found in time.
    least : int
        By how much every plan breaks rules, as far as that is proven.

    Raises
    ------
    Contradiction
        If rules contradict each other, unless it is `best_effort`.
    """
    if places_of(dinner) > MOST_PLACES:
        return None, 0
    from seating_solvers.cpsat.contradictions.contradiction_sentences import explain
    from seating_solvers.cpsat.feasible import feasible_seats
    from seating_solvers.cpsat.fewest_broken import fewest_broken

    def effort() -> Effort:
        return effort_to_mend(seed, timed=timed, over=over)

    if not impossible:
        found = feasible_seats(dinner, effort())
        if not found.impossible:
            return found.seats, 0
        if not best_effort:
            raise Contradiction(explain(dinner, effort()))
    least = fewest_broken(dinner, effort())
    return (None, 1) if least is None else (least.seats, least.bound)
