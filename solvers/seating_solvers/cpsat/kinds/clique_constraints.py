"""Redundant: of guests who all sit apart by one rule, one at most sits at each table.

Pair by pair that is said already, but so a solver takes very long to see that there are too
few tables for them.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from ortools.sat.python import cp_model

from seating.rules.shared.kinds import PairAtTable
from seating_solvers.cpsat.model.asked_rules import AskedRule
from seating_solvers.cpsat.model.places import Places
from seating_solvers.cpsat.model.slack import Counted, Slack

LEAST = 3
"""Guests from which on it says more than their pairs."""


def all_apart(places: Places, slack: Slack, asked: Iterable[AskedRule]) -> None:
    """Add the rows of every rule that keeps a whole group apart.

    Parameters
    ----------
    places : Places
    slack : Slack
        Where rules are broken at a price nothing is added.
    asked : iterable of AskedRule
    """
    if isinstance(slack, Counted):
        return
    pairs: dict[tuple[int, int], set[tuple[int, int]]] = {}
    for one in asked:
        kind = one.kind
        if isinstance(kind, PairAtTable) and not kind.together:
            pair = (min(kind.first, kind.second), max(kind.first, kind.second))
            pairs.setdefault((one.rule, kind.course), set()).add(pair)
    for (rule, course), those in pairs.items():
        guests = sorted({guest for pair in those for guest in pair})
        if len(guests) >= LEAST and those >= set(combinations(guests, 2)):
            _one_a_table(places, slack, rule, course, guests)


def _one_a_table(places: Places, slack: Slack, rule: int, course: int, guests: list[int]) -> None:
    broken = slack.broken(rule)
    if len(guests) > len(places.tables):
        places.model.add_bool_or([broken])
        return
    for table in places.tables:
        there = [places.at(guest, course)[table] for guest in guests]
        if isinstance(broken, bool):
            places.model.add_at_most_one(there)
        else:
            places.model.add(cp_model.LinearExpr.sum(there) <= 1).only_enforce_if(~broken)
