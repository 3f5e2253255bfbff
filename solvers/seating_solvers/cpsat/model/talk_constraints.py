"""Talk, worth and meetings of pairs, as constraints: what the score counts.

Letters: g, h guests, c course, s, s' seats, t table.

::

    talk[g, h, c] <= sum over s' of talk[s, s'] * seat[h, c, s']    where seat[g, c, s] = 1
    total[g, h]    = prior[g, h] + sum over c of talk[g, h, c]
    worth[g, h]   <= every line through two neighbouring points of the worth curve
    met[g, h]      = 1 only where total[g, h] is at least half an introduction

Only upper bounds are needed, as more talk, worth and meetings are never worse. The points of
the curve are the totals that seats can add up to, so that the lines are exact there: the
curve is concave. Where only the table counts, the same holds with tables for seats.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from ortools.sat.python import cp_model

from seating.dinner.dinner import Dinner
from seating.people.pairs import all_pairs
from seating_solvers.cpsat.model.places import Places, Var


@dataclass(frozen=True, eq=False)
class PairTalk:
    """A pair who can still gain, at the courses both are there for.

    Parameters
    ----------
    first, second : int
    prior : int
        Talk they had in life.
    courses : dict of int to variable
        Talk at each course.
    """

    first: int
    second: int
    prior: int
    courses: dict[int, Var]

    @property
    def total(self) -> cp_model.LinearExpr:
        """Talk in life and tonight."""
        return self.prior + cp_model.LinearExpr.sum(list(self.courses.values()))


def all_talk(places: Places) -> list[PairTalk]:
    """The talk of every pair who can still gain.

    Parameters
    ----------
    places : Places
        With every guest by name; bounds on talk are put into its model.
    """
    dinner, pairs = places.dinner, []
    cap = dinner.talk.worth.cap
    for first, second in all_pairs(range(len(dinner.guests))):
        prior = dinner.prior[first, second]
        there = dinner.present[:, first] & dinner.present[:, second]
        both = np.flatnonzero(there & dinner.meeting)
        if prior < cap and len(both):
            courses = {int(course): _talk(places, first, second, int(course)) for course in both}
            pairs.append(PairTalk(first, second, prior, courses))
    return pairs


def _talk(places: Places, first: int, second: int, course: int) -> Var:
    """Talk of a pair at a course: a variable that is no more than their seats allow."""
    by_table = places.dinner.talk.meet == "table"
    within = _at_tables if by_table else _on_seats
    most = max(int(places.dinner.talk.between(table).max()) for table in places.dinner.tables)
    talk = places.model.new_int_var(0, most, f"talk {first} {second} {course}")
    for one, other in ((first, second), (second, first)):
        for here, reached in within(places, one, other, course):
            places.model.add(talk <= reached).only_enforce_if(here)
    return talk


def _at_tables(
    places: Places, one: int, other: int, course: int
) -> Iterator[tuple[Var, cp_model.LinearExprT]]:
    yield from zip(places.at(one, course), places.at(other, course), strict=True)


def _on_seats(
    places: Places, one: int, other: int, course: int
) -> Iterator[tuple[Var, cp_model.LinearExprT]]:
    for table in places.tables:
        between = places.dinner.talk.between(places.dinner.tables[table]).tolist()
        there = places.seats_of(other, course, table)
        for seat, here in enumerate(places.seats_of(one, course, table)):
            yield here, cp_model.LinearExpr.weighted_sum(there, between[seat])


def worth_of(places: Places, pair: PairTalk) -> Var:
    """What a pair gains tonight, in units of worth: at most."""
    worth, totals = places.dinner.talk.worth, _totals(places.dinner, pair)
    before = worth(pair.prior)
    gain = places.model.new_int_var(0, worth(totals[-1]) - before, "gain")
    for low, high in pairwise(totals):
        rise = worth(high) - worth(low)
        line = (high - low) * (worth(low) - before) + rise * (pair.total - low)
        places.model.add((high - low) * gain <= line)
    return gain


def _totals(dinner: Dinner, pair: PairTalk) -> list[int]:
    """What their talk can add up to, as far as more adds worth; ascending."""
    steps = {0}
    for table in dinner.tables:
        steps.update(dinner.talk.between(table).reshape(-1).tolist())
    totals = {pair.prior}
    for _ in pair.courses:
        totals = {min(total + step, dinner.talk.worth.cap) for total in totals for step in steps}
    return sorted(totals)


def shortfalls(places: Places, pairs: Sequence[PairTalk]) -> list[Var]:
    """What each guest with a goal lacks to it: at least."""
    guests = places.dinner.guests
    wanting = [number for number, guest in enumerate(guests) if guest.goal]
    met = meetings(places, pairs, wanting)
    lacking = []
    for guest, people in zip(guests, met, strict=True):
        if guest.goal:
            lacking.append(places.model.new_int_var(0, guest.goal, "lacking"))
            places.model.add(lacking[-1] >= guest.goal - cp_model.LinearExpr.sum(people))
    return lacking


def meetings(places: Places, pairs: Sequence[PairTalk], guests: Iterable[int]) -> list[list[Var]]:
    """For each guest, whether new people are met, of pairs with one of these guests: at most."""
    chosen, half = set(guests), places.dinner.talk.worth.half
    met: list[list[Var]] = [[] for _ in places.dinner.guests]
    for pair in pairs:
        if pair.prior < half and not chosen.isdisjoint((pair.first, pair.second)):
            meets = places.model.new_bool_var(f"met {pair.first} {pair.second}")
            places.model.add(pair.total >= half).only_enforce_if(meets)
            met[pair.first].append(meets)
            met[pair.second].append(meets)
    return met


def reach_rows(places: Places, pairs: Sequence[PairTalk]) -> None:
    """Redundant: nobody talks more at a course than the seat has talk around it."""
    of_guest: dict[tuple[int, int], list[Var]] = {}
    for pair in pairs:
        for course, talk in pair.courses.items():
            of_guest.setdefault((pair.first, course), []).append(talk)
            of_guest.setdefault((pair.second, course), []).append(talk)
    for (guest, course), talks in of_guest.items():
        parts = [_reach(places, guest, course, table) for table in places.tables]
        places.model.add(cp_model.LinearExpr.sum(talks) <= cp_model.LinearExpr.sum(parts))


def _reach(places: Places, guest: int, course: int, table: int) -> cp_model.LinearExpr:
    """Talk around the guest at a table: none unless the guest sits there."""
    if places.dinner.talk.meet == "table":
        others = int(places.spread.high[course, table]) - 1
        return others * places.at(guest, course)[table]
    between = places.dinner.talk.between(places.dinner.tables[table])
    around = between.sum(axis=1).tolist()
    return cp_model.LinearExpr.weighted_sum(places.seats_of(guest, course, table), around)
