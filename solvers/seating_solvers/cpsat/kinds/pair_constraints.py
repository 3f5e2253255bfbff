"""Rules about two guests."""

from __future__ import annotations

import numpy as np
from ortools.sat.python import cp_model

from seating.people.pairs import all_pairs
from seating.rules.shared.kinds import (
    MeetAtMost,
    PairAtTable,
    PairBeside,
    PairMeets,
    PairOpposite,
)
from seating_solvers.cpsat.model.asked_rules import courses_asked
from seating_solvers.cpsat.model.places import Places, Var
from seating_solvers.cpsat.model.slack import Literal, Slack


def pair_at_table(places: Places, slack: Slack, rule: int, kind: PairAtTable) -> None:
    """Together: where one sits, sits the other. Apart: at no table both. Or it is broken."""
    broken = slack.broken(rule)
    if kind.together:
        _at_one_table(places, kind, broken)
        return
    firsts, seconds = places.at(kind.first, kind.course), places.at(kind.second, kind.course)
    for first, second in zip(firsts, seconds, strict=True):
        places.model.add_bool_or([~first, ~second, broken])


def _at_one_table(
    places: Places, kind: PairAtTable | PairBeside | PairOpposite, broken: Literal
) -> None:
    firsts, seconds = places.at(kind.first, kind.course), places.at(kind.second, kind.course)
    for first, second in zip(firsts, seconds, strict=True):
        places.model.add_bool_or([~first, second, broken])
        places.model.add_bool_or([first, ~second, broken])


def pair_near(places: Places, slack: Slack, rule: int, kind: PairBeside | PairOpposite) -> None:
    """Together: beside, or opposite, one sits the other. Apart: there, not the other."""
    broken, opposite = slack.broken(rule), isinstance(kind, PairOpposite)
    for first, seconds in _neighbours(places, kind.first, kind.second, kind.course, opposite):
        if kind.together:
            places.model.add_bool_or([~first, *seconds, broken])
        else:
            for second in seconds:
                places.model.add_bool_or([~first, ~second, broken])
    if kind.together:
        _at_one_table(places, kind, broken)


def pair_meets(places: Places, slack: Slack, rule: int, kind: PairMeets) -> None:
    """There is a course and a table (or a seat and one beside it) where both are."""
    once: list[Var] = []
    courses = courses_asked(places.dinner.present, kind)
    counting = [course for course in courses if places.dinner.meeting[course]]
    if not counting:
        return
    for course in counting:
        if kind.beside:
            pairs = _neighbours(places, kind.first, kind.second, course)
        else:
            firsts, seconds = places.at(kind.first, course), places.at(kind.second, course)
            pairs = [(one, [other]) for one, other in zip(firsts, seconds, strict=True)]
        for first, others in pairs:
            here = places.model.new_bool_var("meet")
            places.model.add_implication(here, first)
            places.model.add_bool_or([~here, *others])
            once.append(here)
    places.model.add_bool_or([*once, slack.broken(rule)])


def meet_at_most(places: Places, slack: Slack, rule: int, kind: MeetAtMost) -> None:
    """Of the courses at which two are there, they meet at so many, or it is broken by the rest."""
    present = places.dinner.present & places.dinner.meeting[:, None]
    for first, second in all_pairs(sorted(kind.guests)):
        courses = np.flatnonzero(present[:, first] & present[:, second]).tolist()
        if (first, second) not in kind.spared and len(courses) > kind.times:
            met = [_met(places, first, second, course, kind.beside) for course in courses]
            amount = slack.amount(rule, len(courses) - kind.times)
            places.model.add(cp_model.LinearExpr.sum(met) <= kind.times + amount)


def _met(places: Places, first: int, second: int, course: int, beside: bool) -> Var:
    """Whether two meet at a course, at least."""
    met = places.model.new_bool_var("met")
    if beside:
        pairs = _neighbours(places, first, second, course)
    else:
        firsts, seconds = places.at(first, course), places.at(second, course)
        pairs = [(one, [other]) for one, other in zip(firsts, seconds, strict=True)]
    for here, others in pairs:
        for other in others:
            places.model.add_bool_or([~here, ~other, met])
    return met


def _neighbours(
    places: Places, first: int, second: int, course: int, opposite: bool = False
) -> list[tuple[Var, list[Var]]]:
    """For each seat of the first guest, the seats beside (or opposite) it of the second."""
    found = []
    for table in places.tables:
        one = places.dinner.tables[table]
        near_by = one.opposite if opposite else one.beside
        seconds = places.seats_of(second, course, table)
        for place, here in enumerate(places.seats_of(first, course, table)):
            found.append(
                (here, [there for near, there in zip(near_by[place], seconds, strict=True) if near])
            )
    return found
