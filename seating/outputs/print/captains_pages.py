"""A page for each table's captain."""

from __future__ import annotations

from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import chosen_courses
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.course_charts import in_use, table_data
from seating.outputs.print.typeset import typeset


def captains_pdf(plan: Plan, settings: PrintSettings | None = None) -> bytes:
    """The table at each course, a page for each table.

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
    used = {course: in_use(plan, course) for course in courses}
    tables = [
        {
            "name": table.name,
            "courses": [
                {"course": plan.dinner.courses[course].name, **table_data(plan, course, number)}
                for course in courses
                if number in used[course]
            ],
        }
        for number, table in enumerate(plan.dinner.tables)
        if any(number in tables for tables in used.values())
    ]
    return typeset("captains", {"title": plan.dinner.title, "tables": tables}, chosen)
