"""Whether the rules of some courses can all be kept: tables first, then seats."""

from __future__ import annotations

from collections.abc import Sequence

from ortools.sat.python import cp_model

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import Spread
from seating_solvers.cpsat.kinds import post
from seating_solvers.cpsat.model.asked_rules import Asked, courses_asked
from seating_solvers.cpsat.model.places import Places
from seating_solvers.cpsat.model.slack import Strict
from seating_solvers.cpsat.model.tablewise import tablewise
from seating_solvers.cpsat.run_model import Answer, Effort, run

TABLES_SHARE, SEATS_SHARE = 0.5, 0.3
"""The share of the effort for tables alone, and then for seats at those tables."""


def of_courses(dinner: Dinner, asked: Sequence[Asked], courses: Sequence[int]) -> list[Asked]:
    """What is asked at these courses; no rule may link them to others."""
    chosen = set(courses)
    return [one for one in asked if chosen.issuperset(courses_asked(dinner.present, one.kind))]


def strict_places(
    dinner: Dinner, asked: Sequence[Asked], courses: Sequence[int], spread: Spread
) -> Places:
    """The model of these courses in which no rule may be broken."""
    places = Places(cp_model.CpModel(), dinner, spread, asked, courses)
    post(places, Strict(), asked)
    return places


def all_kept(
    dinner: Dinner,
    asked: Sequence[Asked],
    courses: Sequence[int],
    spread: Spread,
    effort: Effort,
) -> tuple[Places, Answer]:
    """Places at some courses that keep every rule, or that there are none.

    Parameters
    ----------
    dinner : Dinner
    asked : sequence of Asked
        Of these courses.
    courses : sequence of int
    spread : Spread
    effort : Effort
    """
    of_tables = tablewise(dinner, asked)
    if of_tables != list(asked):
        rough = Places(cp_model.CpModel(), dinner, spread, asked, courses)
        post(rough, Strict(), of_tables)
        answer = run(rough.model, effort.share(TABLES_SHARE))
        if answer.impossible:
            return rough, answer
        if answer.found:
            places = strict_places(dinner, asked, courses, spread)
            _at_those_tables(places, rough, answer)
            answer = run(places.model, effort.share(SEATS_SHARE))
            if answer.found:
                return places, answer
    places = strict_places(dinner, asked, courses, spread)
    return places, run(places.model, effort)


def _at_those_tables(places: Places, rough: Places, answer: Answer) -> None:
    """Keep every guest at the table of a rough answer."""
    for course in places.courses:
        for guest, at in places.named[course].items():
            for here, there in zip(at, rough.at(guest, course), strict=True):
                places.model.add(here == answer.solver.value(there))
        for crowd, of_rough in zip(places.crowds[course], rough.crowds[course], strict=True):
            for here, there in zip(crowd.at, of_rough.at, strict=True):
                places.model.add(here == answer.solver.value(there))
