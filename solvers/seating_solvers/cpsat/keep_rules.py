"""Whether the rules of some courses can all be kept: tables first, then seats."""

from __future__ import annotations

from collections.abc import Sequence

from ortools.sat.python import cp_model

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import Spread
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.kinds import post_constraints
from seating_solvers.cpsat.model.asked_rules import AskedRule
from seating_solvers.cpsat.model.places import Places
from seating_solvers.cpsat.model.slack import Strict
from seating_solvers.cpsat.model.tablewise import tablewise
from seating_solvers.cpsat.run_model import Answer, run_model

TABLES_SHARE, SEATS_SHARE = 0.5, 0.3
"""The share of the effort for tables alone, and then for seats at those tables."""


def keep_rules(
    dinner: Dinner,
    asked: Sequence[AskedRule],
    courses: Sequence[int],
    spread: Spread,
    effort: Effort,
) -> tuple[Places, Answer]:
    """Places at some courses that keep every rule, or that there are none.

    Parameters
    ----------
    dinner : Dinner
    asked : sequence of AskedRule
        Of these courses.
    courses : sequence of int
    spread : Spread
    effort : Effort
    """
    of_tables = tablewise(dinner, asked)
    if of_tables != list(asked):
        rough = Places(cp_model.CpModel(), dinner, spread, asked, courses)
        post_constraints(rough, Strict(), of_tables)
        answer = run_model(rough.model, effort.share(TABLES_SHARE))
        if answer.impossible:
            return rough, answer
        if answer.found:
            places = _strict_places(dinner, asked, courses, spread)
            _at_those_tables(places, rough, answer)
            answer = run_model(places.model, effort.share(SEATS_SHARE))
            if answer.found:
                return places, answer
    places = _strict_places(dinner, asked, courses, spread)
    return places, run_model(places.model, effort)


def _strict_places(
    dinner: Dinner, asked: Sequence[AskedRule], courses: Sequence[int], spread: Spread
) -> Places:
    """The model of these courses in which no rule may be broken."""
    places = Places(cp_model.CpModel(), dinner, spread, asked, courses)
    post_constraints(places, Strict(), asked)
    return places


def _at_those_tables(places: Places, rough: Places, answer: Answer) -> None:
    """Keep every guest at the table of a rough answer."""
    for course in places.courses:
        for guest, at in places.named[course].items():
            for here, there in zip(at, rough.at(guest, course), strict=True):
                places.model.add(here == answer.solver.value(there))
        for crowd, of_rough in zip(places.crowds[course], rough.crowds[course], strict=True):
            for here, there in zip(crowd.at, of_rough.at, strict=True):
                places.model.add(here == answer.solver.value(there))
