"""Tables and courses as a host describes them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from seating.dinner.course import MOST_COURSES, Course, too_many_courses, usual_courses
from seating.intake.dinner_file.dinner_file import DinnerFile
from seating.intake.dinner_file.dinner_spec import CourseSpec, TableSpec
from seating.intake.files.located import located
from seating.room.room_size import check_room_size
from seating.room.table import Table
from seating.room.written_tables import tables_from
from seating.rules.closed import Closed
from seating.words.errors import InputError
from seating.words.times_of_day import clock, minutes_of

MOST_DIGITS = 9
_COUNTED = re.compile(r"\d+\s*courses?", re.IGNORECASE)


def tables_of(file: DinnerFile, guests: int | None = None) -> tuple[Table, ...] | None:
    """The tables of a dinner file, or None when it has none.

    A table without a name gets its number in the room; `count` tables of one name are
    numbered after it.

    Parameters
    ----------
    file : DinnerFile
    guests : int, optional
        How many there are, where it is known.

    Raises
    ------
    InputError
        If one is none, or no room is as large (`seating.room.room_size`).
    """
    if file.spec.tables is None:
        return None
    if isinstance(file.spec.tables, str):
        with located(file.origin("tables")):
            return tables_from(file.spec.tables, guests)
    tables: list[Table] = []
    seats = pairs = 0
    for place, spec in enumerate(file.spec.tables):
        with located(file.origin("tables", place)):
            one = _table(spec, len(tables) + 1)
            seats += spec.count * one.seats
            pairs += spec.count * one.seats**2
            check_room_size(len(tables) + spec.count, seats, pairs, guests)
            tables += _alike(one, spec, len(tables) + 1)
    return tuple(tables)


def seats_out_of_use(file: DinnerFile) -> list[Closed]:
    """What ``out_of_use`` says of the tables of a dinner file."""
    specs = file.spec.tables if isinstance(file.spec.tables, list) else []
    found: list[Closed] = []
    number = 1
    for place, spec in enumerate(specs):
        alike = _alike(_table(spec, number), spec, number)
        number += len(alike)
        written = spec.out_of_use
        seats = (written,) if isinstance(written, int) else tuple(written)
        if seats:
            origin = file.origin("tables", place, "out_of_use")
            found += [Closed((table.name,), seats, origin=origin) for table in alike]
    return found


def _table(spec: TableSpec, number: int) -> Table:
    """The table, or the first of those alike; `number` is its name where it has none."""
    if spec.count < 1:
        raise InputError("tables are counted from 1", value=str(spec.count))
    sizes = {name: getattr(spec, name) for name in ("diameter", "width", "cover", "x", "y")}
    given = {name: size for name, size in sizes.items() if size is not None}
    tags = {
        tag: (seats,) if isinstance(seats, int) else tuple(seats)
        for tag, seats in spec.tags.items()
    }
    name = spec.name or str(number)
    return Table(name, spec.seats, spec.shape, room=spec.room, tags=tags, **given)


def _alike(one: Table, spec: TableSpec, number: int) -> list[Table]:
    if spec.count == 1:
        return [one]
    if spec.name:
        names = [f"{spec.name} {more + 1}" for more in range(spec.count)]
    else:
        names = [str(number + more) for more in range(spec.count)]
    return [replace(one, name=name) for name in names]


def courses_of(asked: int | str | Sequence[str | CourseSpec]) -> tuple[Course, ...]:
    """Courses from a number, from names, or from names with commas between.

    A text that is a number and no whole one is an error, and not the name of one course; nor are
    numbers with commas between names, unless they count from 1.

    Raises
    ------
    InputError
        If there are none, or too many, or one has no name.

    Examples
    --------
    >>> [course.name for course in courses_of("Soup, Fish")], len(courses_of("4"))
    (['Soup', 'Fish'], 4)
    """
    if isinstance(asked, str):
        asked = _number_in(asked) or _names_in(asked)
    if isinstance(asked, int):
        return usual_courses(asked)
    if len(asked) > MOST_COURSES:
        raise too_many_courses(len(asked))
    return tuple(
        _course(item) if isinstance(item, CourseSpec) else Course(item.strip()) for item in asked
    )


def _course(spec: CourseSpec) -> Course:
    return Course(spec.name.strip(), _time(spec), " ".join(spec.meets.casefold().split()))


def _time(course: CourseSpec) -> str:
    """When a course begins, as in ``18:30``; blank where the host does not say."""
    if not course.time.strip():
        return ""
    minutes = minutes_of(course.time)
    if minutes is None:
        raise InputError("this is no time", value=course.time, hint="write it as in 18:30")
    return clock(minutes)


def _number_in(written: str) -> int | None:
    """The number of courses that a text is; None where it names them."""
    word = written.strip()
    digits = word.lstrip("0") if word.isdecimal() else ""
    if 0 < len(digits) <= MOST_DIGITS and int(digits):
        return int(digits)
    if word.isdecimal() or _is_number(word):
        raise _no_number(written)
    return None


def _is_number(word: str) -> bool:
    """Whether a text without a letter is nothing but a number, or a number in any way."""
    if "," in word:
        return False
    if any(map(str.isnumeric, word)) and not any(map(str.isalpha, word)):
        return True
    for reads in (float, partial(int, base=0)):
        try:
            reads(word)
        except (ValueError, OverflowError):
            continue
        return True
    return word.isnumeric() or _COUNTED.fullmatch(word) is not None


def _names_in(written: str) -> list[str]:
    """Names with commas between; numbers count from 1 on, or are a slip, as in 3,5."""
    words = [name.strip() for name in written.split(",")]
    counted = [str(number) for number in range(1, len(words) + 1)]
    if words != counted and all(word and _is_number(word) for word in words):
        raise _no_number(written)
    return words


def _no_number(written: str) -> InputError:
    hint = f"say a whole number from 1 to {MOST_COURSES:,}, or the names of the courses"
    return InputError("there is no such number of courses", value=written, hint=hint)
