"""A page for each table's captain."""

from __future__ import annotations

from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import chosen_courses
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.print.course_charts import table_data
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
    tables = [
        {
            "name": table.name,
            "courses": [
                {"course": plan.dinner.courses[course].name, **table_data(plan, course, number)}
                for course in courses
            ],
        }
        for number, table in enumerate(plan.dinner.tables)
    ]
    return typeset("captains", {"title": plan.dinner.title, "tables": tables}, chosen)
