"""Seats that break rules that contradict each other by as little as can be."""

from __future__ import annotations

import math
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
from seating_solvers.cpsat.kinds import post_constraints
from seating_solvers.cpsat.model.asked_rules import asked_at, asked_rules, linked_courses
from seating_solvers.cpsat.model.places import Places
from seating_solvers.cpsat.model.slack import Counted
from seating_solvers.cpsat.run_model import ROUNDING, run_model


def fewest_broken(dinner: Dinner, effort: Effort) -> Fewest | None:
    """Seats that break the rules by as little as can be.

    Parameters
    ----------
    dinner : Dinner
    effort : Effort

    Returns
    -------
    Fewest or None
        None when nothing was found in time.

    Examples
    --------
    >>> from seating import Apart, Dinner, Together
    >>> clash = [Apart(("1", "2")), Together(("1", "2"), ("Main",))]
    >>> dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "2x2", rules=clash)
    >>> found = fewest_broken(dinner, Effort(work=1))
    >>> found.broken, found.bound, len(found.given_up)
    (1, 1, 1)
    """
    asked, even = asked_rules(dinner), even_spread(dinner)
    seats = np.full(dinner.present.shape, AWAY, dtype=np.int32)
    broken, bound, given_up = 0, 0, set[int]()
    for courses in linked_courses(dinner.present, asked):
        part, model = asked_at(dinner, asked, courses), cp_model.CpModel()
        places, counted = Places(model, dinner, any_spread(dinner), part, courses), Counted(model)
        post_constraints(places, counted, part)
        model.minimize(counted.total)
        answer = run_model(model, effort)
        if not answer.found:
            return None
        bound += math.ceil(answer.solver.best_objective_bound - ROUNDING)
        model.add(counted.total <= answer.solver.value(counted.total))
        answer = more_even(places, even, answer, effort)
        broken += answer.solver.value(counted.total)
        given_up.update(
            rule
            for rule, amounts in counted.amounts.items()
            if any(answer.solver.value(amount) for amount in amounts)
        )
        fill_seats(places, answer.solver, effort.seed, seats)
    spread = holding(even, Plan(dinner, seats))
    return Fewest(seats, broken, bound, tuple(sorted(given_up)), spread)


@dataclass(frozen=True, eq=False)
class Fewest:
    """The least that must be broken.

    Parameters
    ----------
    seats : ndarray of int32, shape (courses, guests)
        Seats to start a search from; -1 where a guest is away.
    broken : int
        By how much they break rules, as the score counts it.
    bound : int
        No plan breaks them by less.
    given_up : tuple of int
        Indices of the rules that these seats break.
    spread : Spread
        Guests at each table that `seats` keeps to: the even spread, made wider only where
        the rules need it.
    """

    seats: NDArray[np.int32]
    broken: int
    bound: int
    given_up: tuple[int, ...]
    spread: Spread
