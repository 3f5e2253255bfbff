"""Tables that fall below half as guests stay away, and the evening without them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from seating.dinner.dinner import Dinner
from seating.evening.evening_changes import EveningChanges
from seating.people.pairs import Ints
from seating.words.figures import counted, figure
from seating.words.names import listed
from seating_solvers.replanning.replan import Replanned


def thin_tables(found: Replanned) -> dict[int, frozenset[int]]:
    """Tables that are less than half full now and were not before, and the courses.

    Parameters
    ----------
    found : Replanned
    """
    before, now = found.before.sizes, found.chosen.plan.sizes
    dinner, first = found.dinner, found.changes.first
    seats = np.array([table.seats for table in dinner.tables], dtype=np.int64)
    planned = np.zeros_like(now)
    planned[:, : before.shape[1]] = before
    thin = (now > 0) & (2 * now < seats) & (2 * planned >= seats)
    thin[:first] = False
    return {
        table: frozenset(np.flatnonzero(thin[:, table]).tolist())
        for table in np.flatnonzero(thin.any(axis=0)).tolist()
    }


def without_thin_tables(found: Replanned) -> EveningChanges | None:
    """The same evening, with thin tables closed as long as others have a seat for their guests.

    Parameters
    ----------
    found : Replanned

    Returns
    -------
    EveningChanges or None
        None where there is no thin table, or no room for its guests.
    """
    dinner, sizes = found.dinner, found.chosen.plan.sizes
    free = dinner.open_seats - sizes
    room = np.where(sizes > 0, free, 0).sum(axis=1)  # at tables that are in use
    closed: dict[int, frozenset[int]] = dict(found.changes.closed)
    thin = thin_tables(found)
    for table in sorted(thin, key=lambda table: int(sizes[:, table].max())):
        courses = sorted(thin[table])
        needs = sizes[courses, table] + free[courses, table]
        if (needs <= room[courses]).all():
            room[courses] -= needs
            closed[table] = closed.get(table, frozenset()) | thin[table]
    if closed == dict(found.changes.closed):
        return None
    return replace(found.changes, closed=closed)


def thin_told(found: Replanned, joined: Replanned | None) -> list[str]:
    """What is to be told of thin tables, and what it would change to join them with others.

    Parameters
    ----------
    found : Replanned
    joined : Replanned or None
        The evening without them, where that can be.
    """
    thin = thin_tables(found)
    told = [_thin(found.dinner, found.chosen.plan.sizes, table, thin[table]) for table in thin]
    if told and joined is not None:
        closed = joined.changes.closed.keys() - found.changes.closed.keys()
        names = listed(found.dinner.tables[table].name for table in sorted(closed))
        cards = counted(joined.chosen.cards, "changed card")
        brings = figure(joined.chosen.verdict.expected)
        keeps = figure(found.chosen.verdict.expected)
        told.append(
            f"Without table {names}: {cards}, introductions {keeps} → {brings}. --join does that."
        )
    return told


def _thin(dinner: Dinner, sizes: Ints, table: int, courses: frozenset[int]) -> str:
    at = sorted(courses)
    here = sorted({int(sizes[course, table]) for course in at})
    number = f"{here[0]}" if len(here) == 1 else f"{here[0]} to {here[-1]}"
    named = dinner.tables[table]
    names = listed(dinner.courses[course].name for course in at)
    return f"Less than half full: table {named.name}, {number} of {named.seats} at {names}."
