"""The steps of `seating move`: a guest on an empty seat."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path

from seating.changes.locked_seats import locked_seats
from seating.changes.moved_guest import Taken, moved_guest
from seating.dinner.dinner import Dinner
from seating.words.errors import InputError
from seating_cli.steps.changing.editing import (
    HowToEdit,
    at_courses,
    called,
    changed_courses,
    courses_of,
    edit,
    opened,
)


def run(path: Path, guest: str, place: str, courses: Sequence[str], how: HowToEdit) -> int:
    """Move a guest to a table, or to a seat of it."""
    file = opened(path, how)
    dinner = file.plan.dinner
    who = dinner.guest_index(guest)
    table, seat = table_and_seat(dinner, place)
    locked = locked_seats(file.plan, file.locks)
    try:
        plan = moved_guest(file.plan, who, table, seat, courses_of(dinner, courses), locked)
    except Taken as taken:
        words = ["seating", "swap", str(path), guest, called(dinner.guests[taken.other].id, dinner)]
        words += ["--course", dinner.courses[taken.course].name]
        raise InputError(taken.what, hint=shlex.join(words)) from None
    asked = f"move {guest} to {place}{at_courses(courses)}"
    where = f"table {dinner.tables[table].name}" + ("" if seat is None else f", seat {seat}")
    told = f"{dinner.label(who)} moves to {where}"
    told += f"{at_courses(changed_courses(file.plan, plan))}."
    return edit(path, file, plan, asked, told, how)


def table_and_seat(dinner: Dinner, place: str) -> tuple[int, int | None]:
    """A table, and the seat at it if one is named behind a colon.

    Raises
    ------
    InputError
        If there is no such table, or what follows the colon is no number.
    """
    name, colon, seat = place.rpartition(":")
    try:
        return dinner.table_index(place), None  # a table may have a colon in its name
    except InputError:
        if not colon:
            raise
    table = dinner.table_index(name)
    if not seat.strip().isdecimal():
        hint = f"as in {dinner.tables[table].name}:1"
        raise InputError("a seat is a number, counted from 1", value=seat, hint=hint)
    return table, int(seat)
