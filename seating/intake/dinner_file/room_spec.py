"""Tables and courses as a host describes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from seating.dinner.course import MOST_COURSES, Course, too_many_courses, usual_courses
from seating.intake.dinner_file.dinner_file import DinnerFile
from seating.intake.dinner_file.dinner_spec import CourseSpec, TableSpec
from seating.intake.files.located import located
from seating.room.room_size import check_room_size
from seating.room.table import Table
from seating.room.written_tables import tables_from
from seating.words.errors import InputError

MOST_DIGITS = 9


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

    A text that is a number and no whole one is an error, and not the name of one course.

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
        asked = _number_in(asked) or asked.split(",")
    if isinstance(asked, int):
        return usual_courses(asked)
    if len(asked) > MOST_COURSES:
        raise too_many_courses(len(asked))
    names = [item.name if isinstance(item, CourseSpec) else item for item in asked]
    return tuple(Course(name.strip()) for name in names)


def _number_in(written: str) -> int | None:
    """The number of courses that a text is; None where it names them."""
    word = written.strip()
    digits = word.lstrip("0") if word.isdecimal() else ""
    if 0 < len(digits) <= MOST_DIGITS:
        return int(digits)
    if word.isdecimal() or _is_number(word):
        hint = f"say a whole number from 1 to {MOST_COURSES:,}, or the names of the courses"
        raise InputError("there is no such number of courses", value=written, hint=hint)
    return None


def _is_number(word: str) -> bool:
    try:
        float(word)
    except ValueError:
        return word.isnumeric()
    return True
