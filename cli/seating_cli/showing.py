"""The steps of `seating show`: read a plan and print what was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from seating import Plan, judge
from seating.outputs.text import course_text, itinerary_text, table_text
from seating.planfile import read_plan
from seating_cli.terminal import cells, say


def run(path: Path, course: str | None, guest: str | None, table: str | None) -> int:
    """Print a plan, some of its courses, one table or one guest's evening."""
    plan, _ = read_plan(path)
    say("\n\n".join(_parts(plan, course, guest, table)))
    return 0


def _parts(plan: Plan, course: str | None, guest: str | None, table: str | None) -> Iterator[str]:
    dinner = plan.dinner
    chosen = range(len(dinner.courses)) if course is None else [dinner.course_index(course)]
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
