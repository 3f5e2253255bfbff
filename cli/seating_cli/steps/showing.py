"""The steps of `seating show`: read a plan and print what was asked for."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from seating import Plan, judge
from seating.outputs.terminal import course_text, itinerary_text, table_text
from seating.outputs.terminal.drawn_tables import drawn_tables
from seating.planfile import read_plan
from seating_cli.exit_codes import GOOD
from seating_cli.terminal import DRAWN_CELLS, cells, paint, say


def run(path: Path, course: str | None, guest: str | None, table: str | None) -> int:
    """Print a plan, some of its courses, one table or one guest's evening."""
    plan, _ = read_plan(path)
    say("\n\n".join(_parts(plan, course, guest, table)))
    return GOOD


def course_shown(plan: Plan, course: int, most: int | None = None, way: str = "") -> str:
    """A course as `seating plan` and `seating show` show it: on a terminal tables are drawn.

    Parameters
    ----------
    plan : Plan
    course : int
        Index of the course.
    most : int, optional
        So many tables only.
    way : str, optional
        How those are shown that are left out.
    """
    if not sys.stdout.isatty():
        return course_text(plan, course, most, cells(), way)
    wide = cells(most=DRAWN_CELLS)
    return drawn_tables(plan, course, wide, paint(), most=most, way=way)


def _courses(plan: Plan, course: str | None) -> Sequence[int]:
    dinner = plan.dinner
    return range(len(dinner.courses)) if course is None else [dinner.course_index(course)]


def _parts(plan: Plan, course: str | None, guest: str | None, table: str | None) -> Iterator[str]:
    dinner = plan.dinner
    chosen = _courses(plan, course)
    if guest is not None:
        who = dinner.guest_index(guest)
        yield itinerary_text(judge(plan), who, cells())
        return
    index = None if table is None else dinner.table_index(table)
    for number in chosen:
        if index is None:
            yield course_shown(plan, number)
        elif sys.stdout.isatty():
            yield drawn_tables(plan, number, cells(most=DRAWN_CELLS), paint(), [index])
        else:
            yield table_text(plan, number, index, cells())
