"""Columns that say for which courses a guest is there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seating.dinner.dinner import Dinner
from seating.intake.files.located import located
from seating.intake.guest_list.guest_list import Cell, GuestList
from seating.intake.guest_list.named_in_cells import items_of
from seating.rules.present import Present
from seating.rules.shared.rule import Rule
from seating.words.attendance import answer_for_courses
from seating.words.course_words import range_of, says_all, says_none
from seating.words.errors import InputError
from seating.words.names import fold
from seating.words.yes_no import says_nothing, says_yes


def courses_column(read: GuestList, dinner: Dinner) -> Iterator[Rule]:
    """``courses``: those the guest is there for, where it names them."""
    names = {fold(course.name) for course in dinner.courses}
    for cell in read.filled("courses"):
        if fold(cell.value) not in names and answer_for_courses(cell.value) is not None:
            continue  # yes, or not sure: whoever comes is there for all
        with read.errors:
            there = sorted(set(courses_in(cell, dinner)))
            if len(there) < len(dinner.courses):
                yield _present(cell, there, dinner)


def arrives_and_leaves(read: GuestList, dinner: Dinner) -> Iterator[Rule]:
    """``arrives``: the first course a guest is there for; ``leaves``: the last."""
    arrivals = {cell.guest: cell for cell in read.filled("arrives")}
    departures = {cell.guest: cell for cell in read.filled("leaves")}
    for guest in sorted(arrivals.keys() | departures.keys()):
        with read.errors:
            comes, goes = arrivals.get(guest), departures.get(guest)
            first = course_in(comes, dinner) if comes else 0
            last = course_in(goes, dinner) if goes else len(dinner.courses) - 1
            cell = comes or goes
            if cell is None:
                continue
            if first > last:
                what = "this guest leaves before they arrive"
                raise InputError(what, origin=cell.origin, value=cell.value)
            yield _present(cell, range(first, last + 1), dinner)


def courses_in(cell: Cell, dinner: Dinner) -> list[int]:
    """Indices of the courses a cell names, between ``;`` or ``,``; yes is all, and no is none."""
    if _is_everything(cell.value):
        return list(range(len(dinner.courses)))
    whole = _several(cell.value, dinner)
    if whole is not None:
        return whole
    if says_none(cell.value):
        return []
    if says_nothing(cell.value):
        return list(range(len(dinner.courses)))
    found: list[int] = []
    with located(cell.origin, "separate courses by ;"):
        for item in items_of(cell.value, ";,\n"):
            some = _several(item, dinner)
            found += [dinner.course_index(item)] if some is None else some
    return found


def _several(text: str, dinner: Dinner) -> list[int] | None:
    """The courses of a name, a number or a range; None if it is none of these."""
    if (one := _course(text, dinner)) is not None:
        return [one]
    count = len(dinner.courses)
    for kind, first, last in range_of(text):
        if kind == "but":
            away = _listed(first or "", dinner)
            return None if away is None else [at for at in range(count) if at not in away]
        begin = 0 if first is None else _course(first, dinner)
        end = count - 1 if last is None else _course(last, dinner)
        if begin is not None and end is not None and begin <= end:
            return list(range(begin, end + 1))
    return None


def _listed(text: str, dinner: Dinner) -> list[int] | None:
    """The courses of a list with commas or *and* between."""
    found = [
        _course(item, dinner) for item in re.split(r"[;,&]|\s(?:and|und|et|y|e|en|och)\s", text)
    ]
    return None if None in found else [at for at in found if at is not None]


def _course(text: str, dinner: Dinner) -> int | None:
    try:
        return dinner.course_index(text.strip())
    except InputError:
        return None


def _is_everything(value: str) -> bool:
    """Whether it says yes or all; a number is that of a course."""
    return says_all(value) or (says_yes(value) and not value.isdecimal())


def course_in(cell: Cell, dinner: Dinner) -> int:
    """Index of the only course a cell names."""
    with located(cell.origin):
        return dinner.course_index(cell.value)


def _present(cell: Cell, courses: list[int] | range, dinner: Dinner) -> Present:
    names = tuple(dinner.courses[course].name for course in courses)
    return Present(dinner.guests[cell.guest].id, names, origin=cell.origin)
