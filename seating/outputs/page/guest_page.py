"""What the page knows that guests open: seats and names, and nothing a host keeps private."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import numpy as np

from seating.changes.change_log import ChangeLog
from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.outputs.drawing.floor import floor
from seating.outputs.drawing.lettering import printable
from seating.people.guest_keys import keys_of
from seating.room.shapes.every_shape import shape_of
from seating.room.table import Table
from seating.words.columns import public_columns
from seating.words.names import fold

MOST_VALUES = 60
AROUND = 20
"""Centimetres from a head to the border of a table's picture."""


def guest_data(plan: Plan, log: ChangeLog | None = None) -> dict[str, Any]:
    """The data of the guests' page, as JSON knows it.

    Parameters
    ----------
    plan : Plan
    log : ChangeLog, optional
        What was changed since the plan was made.

    Returns
    -------
    dict
        ``courses``, ``meeting`` (whether each counts as meeting), ``tables``, ``forms``,
        ``guests`` (name and key, and ``changed``, the hour at which their seats were),
        ``seats`` (courses by guests, -1 away), ``columns`` (public
        ones, to mark guests by),
        ``half`` (the talk at which two get to talk; that between seats is in ``forms``),
        ``map`` (width and height of the room, or None where tables have no place). Of the room
        and of tables all lengths are centimetres, x to the right and y down.
    """
    dinner = plan.dinner
    hours = {} if log is None else log.last_changed()
    forms = list(dict.fromkeys(table.form for table in dinner.tables))
    example = {table.form: table for table in dinner.tables}
    room = floor(dinner)
    places = [(_cm(one["x"]), _cm(one["y"])) for one in room["tables"]] if room else None
    return {
        "courses": [printable(course.name) for course in dinner.courses],
        "meeting": dinner.meeting.tolist(),
        "tables": [
            {
                "name": printable(table.name),
                "first": int(dinner.first_seat[number]),
                "form": forms.index(table.form),
                **({"x": places[number][0], "y": places[number][1]} if places else {}),
            }
            for number, table in enumerate(dinner.tables)
        ],
        "forms": [_form(dinner, example[form]) for form in forms],
        "half": dinner.talk.worth.half,
        "guests": [
            {"name": printable(label), "key": key, **_changed(hours.get(guest.id))}
            for guest, label, key in zip(
                dinner.guests, dinner.labels, keys_of(dinner.guests), strict=True
            )
        ],
        "seats": plan.seats.tolist(),
        "columns": columns_to_mark_by(dinner),
        "map": [_cm(room["width"]), _cm(room["height"])] if room else None,
    }


def _changed(at: str | None) -> dict[str, str]:
    """The hour of a change, as in 20:40; nothing where there was none."""
    return {} if at is None else {"changed": f"{datetime.fromisoformat(at):%H:%M}"}


def _cm(metres: float) -> int:
    return round(100 * metres)


def _box(table: Table) -> list[int]:
    """Left, top, width and height of a table with its seats."""
    edge = shape_of(table).edge(table)
    corners = [(-edge, -edge), (edge, edge)] if isinstance(edge, float) else edge
    xs, ys = zip(*corners, *table.heads.tolist(), strict=True)
    left, top = _cm(min(xs)) - AROUND, _cm(-max(ys)) - AROUND
    return [left, top, _cm(max(xs)) + AROUND - left, _cm(-min(ys)) + AROUND - top]


def _edge(table: Table) -> str:
    """The edge as the path of an SVG element, as the table stands in the room."""
    edge = shape_of(table).edge(table)
    if isinstance(edge, float):
        r = _cm(edge)
        return f"M{-r} 0a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 {-2 * r} 0Z"
    return "M" + "L".join(f"{_cm(x)} {_cm(-y)}" for x, y in edge) + "Z"


def _form(dinner: Dinner, table: Table) -> dict[str, Any]:
    return {
        "talk": _talk(dinner, table),
        "seats": table.seats,
        "own": table.own_seats,
        "beside": [np.flatnonzero(row).tolist() for row in table.beside],
        "opposite": [np.flatnonzero(row).tolist() for row in table.opposite],
        "edge": _edge(table),
        "heads": [[_cm(x), _cm(-y)] for x, y in table.heads.tolist()],
        "box": _box(table),
        "upright": abs(shape_of(table).on_paper(1.0, 0.0)[1]) == 1.0,
    }


def _talk(dinner: Dinner, table: Table) -> list[list[int]] | None:
    """For each seat the seats in reach and the talk with each, or None where all get to talk."""
    talk, half = dinner.talk.between(table), dinner.talk.worth.half
    if (talk + half * np.eye(table.seats) >= half).all():
        return None
    places = [np.flatnonzero(row) for row in talk]
    return [
        np.column_stack([there, row[there]]).ravel().tolist()
        for there, row in zip(places, talk, strict=True)
    ]


def columns_to_mark_by(dinner: Dinner) -> list[dict[str, Any]]:
    """The public columns that tell guests apart, with their values and each guest's.

    A column of as good as nothing but different values marks nobody, and is left out.
    """
    found = []
    for column in public_columns():
        spelled: dict[str, str] = {}
        for guest in dinner.guests:
            if guest.get(column).strip():
                spelled.setdefault(fold(guest.get(column)), guest.get(column))
        if not 1 < len(spelled) <= MOST_VALUES:
            continue
        order = {value: place for place, value in enumerate(sorted(spelled))}
        found.append(
            {
                "name": column,
                "values": [printable(spelled[value]) for value in sorted(spelled)],
                "of": [order.get(fold(guest.get(column)), -1) for guest in dinner.guests],
            }
        )
    return found
