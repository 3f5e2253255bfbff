"""Rules about the route of one guest from course to course."""

from __future__ import annotations

from itertools import pairwise

from ortools.sat.python import cp_model

from seating.rules.shared.kinds import NewTable, NoWalk
from seating_solvers.cpsat.model.asked_rules import courses_asked
from seating_solvers.cpsat.model.places import Places
from seating_solvers.cpsat.model.slack import Slack


def new_table(places: Places, slack: Slack, rule: int, kind: NewTable) -> None:
    """No table at two courses in a row; with `ever`, as many tables as courses."""
    courses = courses_asked(places.dinner.present, kind)
    rows = [places.at(kind.guest, course) for course in courses]
    if kind.ever:
        _all_new(places, slack, rule, rows)
        return
    for sooner, later in pairwise(rows):
        broken = slack.broken(rule)
        for here, there in zip(sooner, later, strict=True):
            places.model.add_bool_or([~here, ~there, broken])


def _all_new(places: Places, slack: Slack, rule: int, rows: list[list[cp_model.IntVar]]) -> None:
    again = []
    for visits in zip(*rows, strict=True):
        more = slack.amount(rule, len(rows) - 1)
        places.model.add(cp_model.LinearExpr.sum(list(visits)) <= 1 + more)
        again.append(more)


def no_walk(places: Places, slack: Slack, rule: int, kind: NoWalk) -> None:
    """From a table, to none of those far from it."""
    courses = courses_asked(places.dinner.present, kind)
    for sooner, later in pairwise(courses):
        broken = slack.broken(rule)
        there = places.at(kind.guest, later)
        for table, here in enumerate(places.at(kind.guest, sooner)):
            for other in places.tables:
                if (table, other) in kind.far:
                    places.model.add_bool_or([~here, ~there[other], broken])
