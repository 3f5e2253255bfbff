"""The steps of `seating show`: read a plan and print what was asked for."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from seating import Plan, judge
from seating.outputs.terminal import course_text, itinerary_text, table_text
from seating.planfile import read_plan
from seating_cli.exit_codes import GOOD
from seating_cli.terminal import cells, say


def run(path: Path, course: str | None, guest: str | None, table: str | None) -> int:
    """Print a plan, some of its courses, one table or one guest's evening."""
    plan, _ = read_plan(path)
    if guest is None and sys.stdout.isatty():
        return _draw(plan, course, table)
    say("\n\n".join(_parts(plan, course, guest, table)))
    return GOOD


def _draw(plan: Plan, course: str | None, table: str | None) -> int:
    """On a terminal, tables are drawn over its whole width."""
    from rich.console import Console

    from seating.outputs.terminal.drawn_tables import drawn_tables

    console = Console(highlight=False)
    tables = None if table is None else [plan.dinner.table_index(table)]
    for number in _courses(plan, course):
        drawn = drawn_tables(plan, number, console.width, tables)
        console.print(drawn, soft_wrap=True)
    return GOOD


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
            yield course_text(plan, number, cells=cells())
        else:
            yield table_text(plan, number, index, cells())
