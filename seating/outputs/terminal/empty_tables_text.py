"""Which tables stay empty, in words, and how all would be in use."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.empty_tables import empty_tables
from seating.dinner.even_spread import even_spread
from seating.dinner.filling import EVENLY, Filling
from seating.dinner.plan import Plan
from seating.outputs.terminal.cells import safe, unbroken
from seating.words.figures import counted
from seating.words.names import listed, listed_few

RUN, MOST_COURSES = 3, 3
"""Tables in a row that are told as from one to another; courses that are told by name."""


def empty_tables_told(plan: Plan) -> str:
    """The tables at which nobody sits, as in ``7 to 10; 3 at Soup``; empty if there are none.

    Parameters
    ----------
    plan : Plan
    """
    dinner = plan.dinner
    told = []
    for empty in empty_tables(plan):
        what = listed_few(table_runs(dinner, empty.tables), 4)
        if len(empty.courses) < len(dinner.courses):
            what += f" at {_courses(dinner, empty.courses)}"
        told.append(what)
    more = len(told) - RUN
    return "; ".join([*told[:RUN], *(["others at other courses"] if more > 0 else [])])


def table_runs(dinner: Dinner, tables: tuple[int, ...]) -> list[str]:
    """Tables by name, three or more in a row as in ``7 to 10``.

    Parameters
    ----------
    dinner : Dinner
    tables : tuple of int
        By index, in the order of the room.

    Examples
    --------
    >>> table_runs(Dinner.of(["Ana"], "9x1"), (0, 3, 4, 6, 7, 8))
    ['1', '4', '5', '7 to 9']
    """
    names = [unbroken(safe(table.name)) for table in dinner.tables]
    ends = [place for place, (one, two) in enumerate(pairwise(tables), 1) if two != one + 1]
    said: list[str] = []
    for start, end in zip([0, *ends], [*ends, len(tables)], strict=True):
        run = tables[start:end]
        if len(run) < RUN:
            said += [names[table] for table in run]
        else:
            said.append(f"{names[run[0]]} to {names[run[-1]]}")
    return said


def way_to_use_all(plan: Plan) -> str:
    """How to have all tables in use; empty where that cannot be, or somebody would sit alone."""
    dinner = plan.dinner
    if dinner.filling != EVENLY:
        return ""
    every = Filling(tables=len(dinner.tables))
    least = np.minimum(dinner.open_seats, 2)
    if not (even_spread(dinner.changed(filling=every)).low >= least).all():
        return ""
    return f"--fill {every} uses all"


def _courses(dinner: Dinner, courses: tuple[int, ...]) -> str:
    if len(courses) > MOST_COURSES:
        return f"{len(courses):,} of {counted(len(dinner.courses), 'course')}"
    return listed(unbroken(safe(dinner.courses[course].name)) for course in courses)
