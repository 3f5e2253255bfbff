"""Seats with few people within reach, taken in turns within each table.

Beside an empty seat, or at the end of a long table, one has fewer people to talk to. Where all
at a table are new to each other it makes no difference to their introductions who sits where,
so that whoever has missed most so far takes the seat with most people around it.
"""

from __future__ import annotations

import numpy as np

from seating.dinner.plan import Plan
from seating.people.pairs import Ints
from seating.score.chances import chances_of
from seating.score.score import judge


def seats_in_turn(plan: Plan) -> Plan:
    """The plan with guests on other seats of their tables, where the judge says it is better.

    Parameters
    ----------
    plan : Plan
    """
    seats = plan.seats.copy()
    missed = np.zeros(len(plan.dinner.guests), dtype=np.int64)
    for course in np.flatnonzero(plan.dinner.meeting).tolist():
        _deal(plan, course, seats, missed)
    if (seats == plan.seats).all():
        return plan
    found = Plan(plan.dinner, seats)
    return found if judge(found).score > judge(plan).score else plan


def _deal(plan: Plan, course: int, seats: np.ndarray, missed: Ints) -> None:
    """Give the taken seats of each table to its guests anew, and count what they miss."""
    dinner, chances = plan.dinner, chances_of(plan.dinner)
    best = int(chances.best[course])
    for tables, reach in zip(dinner.tables_by_form, chances.reach, strict=True):
        for table in tables.tolist():
            row = plan.occupants[course, dinner.first_seat[table] : dinner.first_seat[table + 1]]
            taken = np.flatnonzero(row >= 0)
            fewer = np.maximum(best - reach[np.ix_(taken, taken)].sum(axis=1), 0)
            guests = row[taken]
            if len(set(fewer.tolist())) > 1:
                by_seat = np.argsort(fewer, kind="stable")
                guests = guests[np.argsort(-missed[guests], kind="stable")]
                seats[course, guests] = dinner.first_seat[table] + taken[by_seat]
                fewer = fewer[by_seat]
            missed[guests] += fewer
