"""A plan as a piece of HTML, for notebooks: its charts, inline, without script or stylesheet."""

from __future__ import annotations

from html import escape

from seating.dinner.plan import Plan
from seating.outputs.drawing.lettering import printable
from seating.outputs.drawing.table_drawing import Lettering, standalone, table_drawing
from seating.words.figures import counted

MOST_GUESTS = 400


def chart_fragment(plan: Plan) -> str:
    """The charts of a plan as a fragment of HTML.

    Parameters
    ----------
    plan : Plan
        Of a dinner of more than `MOST_GUESTS` only the first tables of each course are drawn,
        and the fragment says so.

    Returns
    -------
    str
        Elements with their own attributes; colours are the surroundings'.
    """
    dinner = plan.dinner
    lettering = Lettering.of(dinner)
    shown = _shown_tables(plan)
    parts = []
    for course, served in enumerate(dinner.courses):
        drawings = "".join(_figure(plan, lettering, course, table) for table in range(shown))
        parts.append(
            f'<h4 style="font-family:Georgia,serif">{escape(printable(served.name))}</h4>'
            f'<div style="display:flex;flex-wrap:wrap;gap:1em">{drawings}</div>'
        )
    left = len(dinner.tables) - shown
    if left:
        told = f"{counted(left, 'more table')} {'is' if left == 1 else 'are'}"
        parts.append(f"<p>{told} not drawn here.</p>")
    return f'<div class="seating-plan">{"".join(parts)}</div>'


def _shown_tables(plan: Plan) -> int:
    seats = 0
    for count, table in enumerate(plan.dinner.tables):
        seats += table.own_seats
        if seats > MOST_GUESTS and count:
            return count
    return len(plan.dinner.tables)


def _figure(plan: Plan, lettering: Lettering, course: int, table: int) -> str:
    here = plan.table_at(course, table)
    seated = {sitting.seat: sitting.guest for sitting in plan.at(course, table)}
    names = ", ".join(plan.dinner.label(guest) for _, guest in sorted(seated.items()))
    closed = [seat for seat in plan.dinner.closed_at(course, table) if seat <= here.seats]
    label = printable(f"{plan.dinner.courses[course].name}, table {here.name}: {names}")
    return standalone(table_drawing(here, lettering, seated, closed=closed), label)
