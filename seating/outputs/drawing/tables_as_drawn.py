"""The tables of a plan in every form that they are drawn in."""

from __future__ import annotations

from seating.dinner.plan import Plan
from seating.room.table import Table


def tables_as_drawn(plan: Plan) -> list[Table]:
    """All tables with their own seats, and then those that seats were added to, as they stand.

    Parameters
    ----------
    plan : Plan
    """
    tables = [table.without_added() for table in plan.dinner.tables]
    for index, table in enumerate(plan.dinner.tables):
        if table.added:
            tables += [plan.table_at(course, index) for course in range(len(plan.seats))]
    return tables
