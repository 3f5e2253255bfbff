"""What the page knows that guests open: seats and names, and nothing a host keeps private."""

from __future__ import annotations

from typing import Any

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.plan import Plan
from seating.outputs.drawing.lettering import printable
from seating.people.guest_keys import keys_of
from seating.room.table import Table
from seating.words.columns import public_columns
from seating.words.names import fold

MOST_VALUES = 60


def guest_data(plan: Plan) -> dict[str, Any]:
    """The data of the guests' page, as JSON knows it.

    Parameters
    ----------
    plan : Plan

    Returns
    -------
    dict
        ``courses``, ``meeting`` (whether each counts as meeting), ``tables``, ``forms``,
        ``guests`` (name and key), ``seats`` (courses by guests, -1 away), ``columns`` (public
        ones, to mark guests by),
        ``half`` (the talk at which two get to talk; that between seats is in ``forms``),
        ``map`` (left, top, width and height of the room in metres, or None where tables have
        no place).
    """
    dinner = plan.dinner
    forms = list(dict.fromkeys(table.form for table in dinner.tables))
    example = {table.form: table for table in dinner.tables}
    placed = all(table.x is not None and table.y is not None for table in dinner.tables)
    return {
        "courses": [printable(course.name) for course in dinner.courses],
        "meeting": dinner.meeting.tolist(),
        "tables": [
            _table(table, int(first), forms.index(table.form), placed)
            for table, first in zip(dinner.tables, dinner.first_seat, strict=False)
        ],
        "forms": [_form(dinner, example[form]) for form in forms],
        "half": dinner.talk.worth.half,
        "guests": [
            {"name": printable(label), "key": key}
            for label, key in zip(dinner.labels, keys_of(dinner.guests), strict=True)
        ],
        "seats": plan.seats.tolist(),
        "columns": columns_to_mark_by(dinner),
        "map": _walls(dinner) if placed else None,
    }


def _table(table: Table, first: int, form: int, placed: bool) -> dict[str, Any]:
    known: dict[str, Any] = {"name": printable(table.name), "first": first, "form": form}
    if placed and table.x is not None and table.y is not None:
        known |= {"x": table.x, "y": -table.y, "size": round(_radius(table), 2)}
    return known


def _radius(table: Table) -> float:
    return float(np.abs(table.heads).max())


def _walls(dinner: Dinner) -> list[float]:
    """Left, top, width and height around every table, metres, y down."""
    sides = [
        (table.x - _radius(table), -table.y - _radius(table), _radius(table))
        for table in dinner.tables
        if table.x is not None and table.y is not None
    ]
    left = min(x for x, _, _ in sides) - 0.5
    top = min(y for _, y, _ in sides) - 0.5
    right = max(x + 2 * radius for x, _, radius in sides) + 0.5
    bottom = max(y + 2 * radius for _, y, radius in sides) + 0.5
    return [round(side, 2) for side in (left, top, right - left, bottom - top)]


def _form(dinner: Dinner, table: Table) -> dict[str, Any]:
    return {
        "talk": _talk(dinner, table),
        "seats": table.seats,
        "beside": [np.flatnonzero(row).tolist() for row in table.beside],
        "opposite": [np.flatnonzero(row).tolist() for row in table.opposite],
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
