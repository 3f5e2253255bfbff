"""Seats that keep every rule, to start a search from; goals and wishes do not count.

Courses that no rule links are looked at one by one. Tables are filled as evenly as the
rules allow: first in the even spread, and where that cannot be, as near to it as can be.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from ortools.sat.python import cp_model

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import Spread, any_spread, even_spread
from seating.dinner.plan import AWAY, Plan
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.evenness import holding, more_even
from seating_solvers.cpsat.fill_seats import fill_seats
from seating_solvers.cpsat.keep_rules import keep_rules
from seating_solvers.cpsat.model.asked_rules import AskedRule, asked_at, asked_rules, linked_courses
from seating_solvers.cpsat.model.places import Places
from seating_solvers.cpsat.run_model import Answer

HALF = 0.5
"""The share of the effort for the even spread, before any other is looked at."""


@dataclass(frozen=True, eq=False)
class Feasible:
    """Whether all rules can be kept, and how.

    Parameters
    ----------
    seats : ndarray of int32, shape (courses, guests), or None
        Seats that keep every rule; -1 where a guest is away.
    impossible : bool
        Whether it is proven that there are none. Neither: nothing was found in time.
    spread : Spread
        Guests at each table that `seats` keeps to: the even spread, made wider only where
        the rules need it.
    """

    seats: NDArray[np.int32] | None
    impossible: bool
    spread: Spread


def feasible_seats(dinner: Dinner, effort: Effort) -> Feasible:
    """Seats that keep every rule, or that there are none.

    Parameters
    ----------
    dinner : Dinner
    effort : Effort
        For all courses together.

    Examples
    --------
    >>> from seating import Apart, Dinner, Together
    >>> clash = [Apart(("1", "2")), Together(("1", "2"))]
    >>> dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "2x2", rules=clash[:1])
    >>> feasible_seats(dinner, Effort(work=1)).impossible
    False
    >>> feasible_seats(dinner.changed(rules=clash), Effort(work=1)).impossible
    True
    """
    asked, even = asked_rules(dinner), even_spread(dinner)
    seats = np.full(dinner.present.shape, AWAY, dtype=np.int32)
    for courses in linked_courses(dinner.present, asked):
        part = asked_at(dinner, asked, courses)
        found = _evenly(dinner, part, courses, even, effort)
        if isinstance(found, Answer):
            return Feasible(None, found.impossible, even)
        fill_seats(*found, effort.seed, seats)
    return Feasible(seats, False, holding(even, Plan(dinner, seats)))


def _evenly(
    dinner: Dinner, asked: list[AskedRule], courses: list[int], even: Spread, effort: Effort
) -> tuple[Places, cp_model.CpSolver] | Answer:
    """A solution in the even spread, or near it; or why there is none."""
    places, answer = keep_rules(dinner, asked, courses, even, effort.share(HALF))
    if answer.found:
        return places, answer.solver
    places, answer = keep_rules(dinner, asked, courses, any_spread(dinner), effort)
    if not answer.found:
        return answer
    return places, more_even(places, even, answer, effort).solver
