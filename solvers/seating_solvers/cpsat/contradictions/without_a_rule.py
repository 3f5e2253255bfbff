"""What comes of dropping one rule."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from ortools.sat.python import cp_model

from seating.dinner.dinner import Dinner
from seating.dinner.even_spread import any_spread
from seating.dinner.plan import AWAY, Plan
from seating.rules.present import Present
from seating.rules.shared.rule import courses_of
from seating.rules.shared.those import subject
from seating.words.names import listed
from seating_solvers.cpsat.contradictions.conflict import OTHERS_CLASH
from seating_solvers.cpsat.contradictions.smallest_contradiction import possible, with_rules
from seating_solvers.cpsat.effort import Effort
from seating_solvers.cpsat.fill_seats import fill_seats
from seating_solvers.cpsat.kinds import post_constraints
from seating_solvers.cpsat.model.asked_rules import AskedRule, asked_at, asked_rules, linked_courses
from seating_solvers.cpsat.model.places import Places
from seating_solvers.cpsat.model.slack import Counted
from seating_solvers.cpsat.run_model import run_model

PART = 0.2
"""The share of what is left for how little a rule need be broken."""

SHOWN = 2
"""Broken places that are told of one rule."""


def without_a_rule(dinner: Dinner, rules: Sequence[int], effort: Effort) -> list[str]:
    """What would be if one rule of a contradiction were dropped, for each of them.

    Parameters
    ----------
    dinner : Dinner
    rules : sequence of int
        Their indices.
    effort : Effort
    """
    if effort.spent():
        return [""] * len(rules)
    others = [rule for rule in range(len(dinner.rules)) if rule not in rules]
    if possible(dinner, others, effort) is False:
        return [OTHERS_CLASH] * len(rules)
    return ["" if effort.spent() else _without(dinner, rule, rules, effort) for rule in rules]


def _without(dinner: Dinner, rule: int, rules: Sequence[int], effort: Effort) -> str:
    """Where a plan that keeps all others breaks it, or that there is none; empty if untold.

    It is broken by no more than the contradiction makes necessary, if that can be.
    """
    if isinstance(dinner.rules[rule], Present):
        return _with_guest(dinner, rule, effort)
    least = _least_broken(dinner, rule, rules, effort.share(PART))
    seats, impossible = _all_others_kept(dinner, rule, least, effort)
    if impossible and least is not None:
        seats, impossible = _all_others_kept(dinner, rule, None, effort)
    if impossible:
        return OTHERS_CLASH
    if seats is None:
        return ""
    breaks = [one.what for one in dinner.rules[rule].breaks(Plan(dinner, seats))]
    told = "; ".join(breaks[:SHOWN])
    return told + (f"; and {len(breaks) - SHOWN} more" if len(breaks) > SHOWN else "")


def _with_guest(dinner: Dinner, rule: int, effort: Effort) -> str:
    """What would be if a guest were there whom a rule says to be away."""
    about = dinner.rules[rule]
    assert isinstance(about, Present)
    others = with_rules(dinner, [other for other in range(len(dinner.rules)) if other != rule])
    if others is None:
        return "there are not seats enough"
    told = possible(others, None, effort)
    if told is not True:
        return "" if told is None else OTHERS_CLASH
    there = set(courses_of(dinner, about.courses))
    more = [course.name for number, course in enumerate(dinner.courses) if number not in there]
    return f"{subject(dinner, about.guest)} is there for {listed(more)} too"


def _least_broken(dinner: Dinner, rule: int, rules: Sequence[int], effort: Effort) -> int | None:
    """By how much a rule must be broken to keep the others of a contradiction."""
    asked, least = asked_rules(dinner, rules), 0
    for courses in linked_courses(dinner.present, asked):
        places, counted = _counted(dinner, asked, courses, rule)
        if counted.amounts:
            places.model.minimize(counted.total)
            answer = run_model(places.model, effort)
            if not answer.found:
                return None
            least += round(answer.solver.objective_value)
    return least


def _all_others_kept(
    dinner: Dinner, rule: int, least: int | None, effort: Effort
) -> tuple[NDArray[np.int32] | None, bool]:
    """Seats that keep every rule but one, or whether there are none."""
    asked = asked_rules(dinner)
    seats = np.full(dinner.present.shape, AWAY, dtype=np.int32)
    for courses in linked_courses(dinner.present, asked):
        places, counted = _counted(dinner, asked, courses, rule)
        if least is not None:
            places.model.add(counted.total <= least)
        answer = run_model(places.model, effort)
        if not answer.found:
            return None, answer.impossible
        fill_seats(places, answer.solver, effort.seed, seats)
        if least is not None:
            least -= answer.solver.value(counted.total)
    return seats, False


def _counted(
    dinner: Dinner, asked: Sequence[AskedRule], courses: Sequence[int], rule: int
) -> tuple[Places, Counted]:
    """A model where this rule alone may be broken."""
    part, model = asked_at(dinner, asked, courses), cp_model.CpModel()
    places, counted = (
        Places(model, dinner, any_spread(dinner), part, courses),
        Counted(model, [rule]),
    )
    post_constraints(places, counted, part)
    return places, counted
