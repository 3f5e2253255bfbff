"""Columns that say for which courses a guest is there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from seating.dinner.dinner import Dinner
from seating.intake.files.located import located
from seating.intake.guest_list.courses_by_time import at_time, from_time, no_times, until_time
from seating.intake.guest_list.guest_list import Cell, GuestList
from seating.intake.guest_list.named_in_cells import items_of
from seating.rules.present import Present
from seating.rules.shared.rule import Rule
from seating.words.attendance import answer_for_courses
from seating.words.course_words import after, before, only, range_of, says_all, says_none
from seating.words.errors import InputError
from seating.words.names import fold
from seating.words.times_of_day import minutes_of
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
            first = first_course(comes, dinner) if comes else 0
            last = last_course(goes, dinner) if goes else len(dinner.courses) - 1
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
    with located(cell.origin):
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
    if (alone := only(text)) is not None and (one := _course(alone, dinner)) is not None:
        return [one]
    if (joined := _listed(text, dinner)) is not None:
        return joined
    if (at := at_time(text, dinner.courses)) is not None:
        return [at]
    for kind, first, last in range_of(text):
        if kind == "but":
            away = _listed(first or "", dinner)
            return None if away is None else [at for at in range(count) if at not in away]
        begin = 0 if first is None else _begin(first, dinner)
        end = count - 1 if last is None else _end(last, dinner)
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


def first_course(cell: Cell, dinner: Dinner) -> int:
    """The first course that a guest is there for, by what says when they come."""
    return _only(cell, dinner, _begin, [first for _, first, _ in range_of(cell.value)])


def last_course(cell: Cell, dinner: Dinner) -> int:
    """The last course that a guest is there for, by what says when they go."""
    return _only(cell, dinner, _end, [last for _, _, last in range_of(cell.value)])


def _only(
    cell: Cell,
    dinner: Dinner,
    found: Callable[[str, Dinner], int | None],
    inside: Sequence[str | None],
) -> int:
    """The course of a cell, or of what a word such as *from* leads."""
    with located(cell.origin):
        for text in (cell.value, *filter(None, inside)):
            if (one := found(text, dinner)) is not None:
                return one
        if minutes_of(cell.value) is not None:
            raise no_times(cell.value, dinner.courses)
        return dinner.course_index(cell.value)


def _begin(text: str, dinner: Dinner) -> int | None:
    """The course from which on somebody is there: by name, after another, or by the time."""
    here = _course(text, dinner)
    if here is None and (before := after(text)) is not None:
        here = _course(before, dinner)
        return None if here is None else min(here + 1, len(dinner.courses) - 1)
    return from_time(text, dinner.courses) if here is None else here


def _end(text: str, dinner: Dinner) -> int | None:
    """The course until which somebody is there: by name, before or after it, or by the time."""
    here = _course(text, dinner)
    if here is None and (last := after(text)) is not None:
        here = _course(last, dinner)
    if here is None and (following := before(text)) is not None:
        here = _course(following, dinner)
        return None if not here else here - 1
    return until_time(text, dinner.courses) if here is None else here


def _present(cell: Cell, courses: list[int] | range, dinner: Dinner) -> Present:
    names = tuple(dinner.courses[course].name for course in courses)
    return Present(dinner.guests[cell.guest].id, names, origin=cell.origin)
