"""A page for each table's captain."""

from __future__ import annotations

from functools import partial
from typing import Any

from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import chosen_courses, chosen_tables
from seating.outputs.choices.food import food
from seating.outputs.choices.larger_sheets import larger_papers, printed_where_it_fits
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.course_charts import in_use, table_data
from seating.outputs.print.typesetting.typeset import typeset


def captains_pdf(plan: Plan, settings: PrintSettings | None = None) -> bytes:
    """The table at each course, a page for each table, with diets and who arrives or leaves.

    Parameters
    ----------
    plan : Plan
    settings : PrintSettings, optional

    Returns
    -------
    bytes
        A PDF.
    """
    chosen = settings or PrintSettings()
    courses = chosen_courses(plan, chosen)
    tables_to_print = chosen_tables(plan, chosen)
    used = {course: in_use(plan, course) for course in courses}
    tables = [
        {
            "name": table.name,
            "courses": [
                _at_course(plan, course, number) for course in courses if number in used[course]
            ],
        }
        for number, table in enumerate(plan.dinner.tables)
        if number in tables_to_print and any(number in tables for tables in used.values())
    ]
    made = partial(typeset, "captains", {"title": plan.dinner.title, "tables": tables})
    return printed_where_it_fits(made, chosen, larger_papers(chosen))


def _at_course(plan: Plan, course: int, table: int) -> dict[str, Any]:
    """The table as drawn, with what its captain has to know: diets, who comes and who goes."""
    sittings = plan.at(course, table)
    guests = plan.dinner.guests
    there = plan.seats >= 0
    late = [one for one in sittings if course and not there[:course, one.guest].any()]
    early = [
        one
        for one in sittings
        if course + 1 < len(there) and not there[course + 1 :, one.guest].any()
    ]
    return {
        "course": plan.dinner.courses[course].name,
        **table_data(plan, course, table),
        "diets": [
            {"seat": one.seat, "diet": food(guests[one.guest])}
            for one in sittings
            if food(guests[one.guest])
        ],
        "arrive": [plan.dinner.label(one.guest) for one in late],
        "leave": [plan.dinner.label(one.guest) for one in early],
    }
