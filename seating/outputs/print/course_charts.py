"""Course charts: every table drawn to scale, each guest's name at the seat."""

from __future__ import annotations

from typing import Any

import numpy as np

from seating.dinner.plan import Plan
from seating.outputs.choices.chosen_parts import chosen_courses
from seating.outputs.choices.print_settings import PrintSettings
from seating.outputs.choices.printed_words import printed_words
from seating.outputs.drawing.floor import floor
from seating.outputs.print.typesetting.typeset import typeset
from seating.room.shapes.every_shape import shape_of
from seating.room.shapes.shape import Box, Point, Shape
from seating.room.table import Table

BEYOND = 0.2
"""Metres from a seat that was added to where its name may reach."""


def charts_pdf(plan: Plan, settings: PrintSettings | None = None) -> bytes:
    """Charts of all courses, each beginning on a page of its own.

    Tables of one course share a scale, unless one is so large that it has to have a page
    for itself. Names stand at the seats; one that has no room there is in a numbered list
    under its table. The room comes first where every table has a position in it.

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
    courses = [
        {
            "name": plan.dinner.courses[course].name,
            "tables": [table_data(plan, course, table) for table in in_use(plan, course)],
        }
        for course in chosen_courses(plan, chosen)
    ]
    data = {
        "title": plan.dinner.title,
        "floor": floor(plan.dinner),
        "courses": courses,
        "empty": printed_words(chosen.lang)["comma"].join(_empty_all_evening(plan)),
    }
    return typeset("charts", data, chosen)


def _empty_all_evening(plan: Plan) -> list[str]:
    """Names of tables that are open but have no guest at any course; runs as in *7–10*."""
    unused = plan.dinner.open_seats.any(axis=0) & ~plan.sizes.any(axis=0)
    tables = np.flatnonzero(unused)
    runs = np.split(tables, np.flatnonzero(np.diff(tables) > 1) + 1)
    names = [table.name for table in plan.dinner.tables]
    told: list[str] = []
    for run in runs:
        if len(run) > 2 and all(names[table].isdecimal() for table in run):
            told.append(f"{names[run[0]]}–{names[run[-1]]}")
        else:
            told += [names[table] for table in run]
    return told


def in_use(plan: Plan, course: int) -> list[int]:
    """Tables that are drawn for a course: guests sit there, or at another course and it is open."""
    used = (plan.dinner.open_seats[course] > 0) & plan.sizes.any(axis=0) | (plan.sizes[course] > 0)
    return [int(table) for table in np.flatnonzero(used)]


def table_data(plan: Plan, course: int, table: int) -> dict[str, Any]:
    """A table and its guests at one course, as drawn.

    Parameters
    ----------
    plan : Plan
    course, table : int
        Indices in the dinner.

    Returns
    -------
    dict
        ``name``; ``edge``, corners or a radius; ``seats``, each with its number, head and
        guest (or none), but for those on which nobody is to sit; ``middle``, where its name
        goes; ``low`` and ``high``, the corners of the whole. Metres, x to the right and y down
        the page.
    """
    drawn = plan.table_at(course, table)
    names = {sitting.seat: plan.dinner.label(sitting.guest) for sitting in plan.at(course, table)}
    turned = shape_of(drawn).on_paper
    left_out = set(plan.dinner.closed_at(course, table)) - names.keys()
    seats = [
        {"number": number, "head": turned(x, y), "guest": names.get(number)}
        for number, (x, y) in enumerate(drawn.heads.tolist(), start=1)
        if number not in left_out
    ]
    return {"name": drawn.name, "seats": seats, **_outline(drawn)}


def _outline(table: Table) -> dict[str, Any]:
    shape = shape_of(table)
    edge = shape.edge(table)
    heads = [shape.on_paper(x, y) for x, y in table.heads.tolist()]
    # the name of a seat that was added may stand lower than all of the table
    heads += [(x, y + away) for x, y in heads[table.own_seats :] for away in (-BEYOND, BEYOND)]
    middle = _on_paper(shape, shape.name_box(table))
    if isinstance(edge, float):
        corners = [(-edge, -edge), (edge, edge)]
        return {"edge": edge, "middle": middle, **_corners(corners + heads)}
    turned = [shape.on_paper(x, y) for x, y in edge]
    return {"edge": turned, "middle": middle, **_corners(turned + heads)}


def _on_paper(shape: Shape, box: Box) -> dict[str, float]:
    """A box of the room on paper, where it may be turned."""
    x, y = shape.on_paper(box.x, box.y)
    width, height = shape.on_paper(box.width, box.height)
    return {"x": x, "y": y, "width": abs(width), "height": abs(height)}


def _corners(points: list[Point]) -> dict[str, Point]:
    xs, ys = zip(*points, strict=True)
    return {"low": (min(xs), min(ys)), "high": (max(xs), max(ys))}
