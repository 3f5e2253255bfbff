"""Unevenness as constraints: what the last level of the score counts, from below.

Letters: g, h guests, c course, s, s' seats, t table.

::

    wasted[g]     >= could[g] - sum over h of met[g, h]
    shared[g,h,c] >= at[g, c, t] + at[h, c, t] - 1        for every table
    again[g, h]   >= before[g, h] + sum over c of shared[g, h, c] - 1
    missed[g, c]  >= best[c] - people within reach of s   where seat[g, c, s] = 1
    square(x)     >= every line through two neighbouring points of x^2

Only lower bounds are needed, as less of each is never worse. Squares are exact at whole numbers.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from ortools.sat.python import cp_model

from seating.people.pairs import all_pairs, pair_keys
from seating.score.chances import Chances, chances_of
from seating_solvers.cpsat.model.places import Places, Var
from seating_solvers.cpsat.model.talk_constraints import PairTalk, meetings


def unevenness_of(places: Places, pairs: list[PairTalk]) -> cp_model.LinearExpr:
    """The unevenness of a plan: at least.

    Parameters
    ----------
    places : Places
        With every guest by name; bounds are put into its model.
    pairs : list of PairTalk
        Of `talk_constraints.all_talk`.
    """
    chances = chances_of(places.dinner)
    return cp_model.LinearExpr.sum(
        [
            *_of_chances(places, pairs, chances),
            *_of_repeats(places, chances),
            *_of_seats(places, chances),
        ]
    )


def _square(places: Places, number: cp_model.LinearExprT, most: int) -> Var:
    """At least the square of a whole number from 0 to the most; of less than 0, at least 0."""
    square = places.model.new_int_var(0, most * most, "square")
    for low in range(most):
        places.model.add(square >= (2 * low + 1) * number - low * (low + 1))
    return square


def _of_chances(places: Places, pairs: list[PairTalk], chances: Chances) -> Iterator[Var]:
    met = meetings(places, pairs, range(len(places.dinner.guests)))
    for could, people in zip(chances.could_meet.tolist(), met, strict=True):
        if could:
            yield _square(places, could - cp_model.LinearExpr.sum(people), could)


def _of_repeats(places: Places, chances: Chances) -> Iterator[cp_model.LinearExprT]:
    dinner, bound = places.dinner, set(chances.bound.tolist())
    for first, second in all_pairs(range(len(dinner.guests))):
        there = dinner.present[:, first] & dinner.present[:, second] & dinner.meeting
        before = chances.before[first, second]
        courses = np.flatnonzero(there).tolist()
        most = max(before + len(courses) - 1, 0)
        if int(pair_keys(first, second, len(dinner.guests))) in bound or not courses or not most:
            continue
        shared = [_shared(places, first, second, course) for course in courses]
        again = before - 1 + cp_model.LinearExpr.sum(shared)
        yield _square(places, again, most) - max(before - 1, 0) ** 2


def _shared(places: Places, first: int, second: int, course: int) -> Var:
    """1 where two share a table at a course; else it may be 0."""
    shared = places.model.new_bool_var(f"shared {first} {second} {course}")
    for one, other in zip(places.at(first, course), places.at(second, course), strict=True):
        places.model.add_bool_or(~one, ~other, shared)
    return shared


def _of_seats(places: Places, chances: Chances) -> Iterator[Var]:
    dinner = places.dinner
    for guest in range(len(dinner.guests)):
        missed, most = [], 0
        for course in np.flatnonzero(dinner.present[:, guest] & dinner.meeting).tolist():
            best = int(chances.best[course])
            if best:
                missed.append(_missed(places, chances, guest, course, best))
                most += best
        if missed:
            yield _square(places, cp_model.LinearExpr.sum(missed), most)


def _missed(places: Places, chances: Chances, guest: int, course: int, best: int) -> Var:
    """People missing within reach of a guest at a course."""
    missed = places.model.new_int_var(0, best, "missed")
    by_table = places.dinner.talk.meet == "table"
    around = _at_tables if by_table else _on_seats
    for here, people in around(places, chances, guest, course):
        places.model.add(missed >= best - people).only_enforce_if(here)
    return missed


def _at_tables(
    places: Places, _: Chances, guest: int, course: int
) -> Iterator[tuple[Var, cp_model.LinearExprT]]:
    for table, here in enumerate(places.at(guest, course)):
        yield here, places.size(course, table) - 1


def _on_seats(
    places: Places, chances: Chances, guest: int, course: int
) -> Iterator[tuple[Var, cp_model.LinearExprT]]:
    dinner = places.dinner
    others = [one for one in np.flatnonzero(dinner.present[course]).tolist() if one != guest]
    for form, tables in enumerate(dinner.tables_by_form):
        for table in tables.tolist():
            rows = [places.seats_of(other, course, table) for other in others]
            for seat, here in enumerate(places.seats_of(guest, course, table)):
                near = np.flatnonzero(chances.reach[form][seat]).tolist()
                yield here, cp_model.LinearExpr.sum([row[one] for row in rows for one in near])
