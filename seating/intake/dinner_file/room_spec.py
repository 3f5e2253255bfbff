"""Tables and courses as a host describes them."""

from __future__ import annotations

from collections.abc import Sequence

from seating.dinner.course import Course, usual_courses
from seating.intake.dinner_file.dinner_file import DinnerFile
from seating.intake.dinner_file.dinner_spec import CourseSpec, TableSpec
from seating.intake.files.located import located
from seating.room.table import Table
from seating.room.written_tables import tables_from
from seating.words.errors import InputError

MOST_TABLES = 1_000_000


def tables_of(file: DinnerFile) -> tuple[Table, ...] | None:
    """The tables of a dinner file, or None when it has none.

    A table without a name gets its number in the room; `count` tables of one name are
    numbered after it.
    """
    if file.spec.tables is None:
        return None
    if isinstance(file.spec.tables, str):
        with located(file.origin("tables")):
            return tables_from(file.spec.tables)
    tables: list[Table] = []
    for place, spec in enumerate(file.spec.tables):
        with located(file.origin("tables", place)):
            tables += _alike(spec, len(tables) + 1)
    return tuple(tables)


def _alike(spec: TableSpec, number: int) -> list[Table]:
    if not 1 <= spec.count <= MOST_TABLES:
        raise InputError("tables are counted from 1", value=str(spec.count))
    sizes = {name: getattr(spec, name) for name in ("diameter", "width", "cover", "x", "y")}
    given = {name: size for name, size in sizes.items() if size is not None}
    if spec.name and spec.count > 1:
        names = [f"{spec.name} {more + 1}" for more in range(spec.count)]
    else:
        names = [spec.name or str(number + more) for more in range(spec.count)]
    tags = {
        tag: (seats,) if isinstance(seats, int) else tuple(seats)
        for tag, seats in spec.tags.items()
    }
    return [
        Table(name, spec.seats, spec.shape, room=spec.room, tags=tags, **given) for name in names
    ]


def courses_of(asked: int | str | Sequence[str | CourseSpec]) -> tuple[Course, ...]:
    """Courses from a number, from names, or from names with commas between.

    Examples
    --------
    >>> [course.name for course in courses_of("Soup, Fish")], len(courses_of("4"))
    (['Soup', 'Fish'], 4)
    """
    if isinstance(asked, str):
        asked = int(asked) if asked.strip().isdecimal() else asked.split(",")
    if isinstance(asked, int):
        return usual_courses(asked)
    names = [item.name if isinstance(item, CourseSpec) else item for item in asked]
    return tuple(Course(name.strip()) for name in names)
