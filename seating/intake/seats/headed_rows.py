"""Files of seats that have a header: what each column is, and who sits where by it.

Rows are guests (with a course, or a column for each), or tables, or courses; where they are
tables or courses, cells hold names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from seating.intake.seats.seated import Seated
from seating.intake.seats.several_names import several_names
from seating.words.errors import InputError, Origin
from seating.words.header_words import meanings_of
from seating.words.names import bare
from seating.words.table_of_course import (
    PARTS,
    TABLE_AT,
    names_course,
    place_at_course,
)
from seating.words.table_words import is_called_table, says_no_table, table_and_seat, table_name

WHO = ("id", "name", "first", "last")
_NUMBERED = re.compile(r"(?P<word>[^\W\d_]+)\s*#?\s*(?P<number>\d{1,3})")
Rows = Sequence[tuple[int, list[str]]]


@dataclass(frozen=True)
class Headed:
    """A header, and the rows below it.

    Parameters
    ----------
    file : str
    header : tuple of str
    rows : sequence of (int, list of str)
        Line and cells of each.
    """

    file: str
    header: tuple[str, ...]
    rows: Rows

    def cells(self) -> Iterator[tuple[int, list[str]]]:
        """Rows that hold anything, as wide as the header."""
        for line, cells in self.rows:
            if any(cell.strip() for cell in cells):
                stripped = [cell.strip() for cell in cells]
                yield line, stripped + [""] * (len(self.header) - len(stripped))

    def origin(self, line: int, column: int) -> Origin:
        """Where a cell stands."""
        return Origin(self.file, line, self.header[column] or f"{column + 1}")


def role_of(header: str) -> str | None:
    """What a column of a file of seats is: course, table, seat, or one of `WHO`.

    Examples
    --------
    >>> role_of("Round"), role_of("Tisch"), role_of("Guest"), role_of("Diet")
    ('course', 'table', 'name', None)
    """
    if bare(header) in PARTS:
        return "course"
    for meaning in meanings_of(header):
        if meaning == "courses":
            return "course"
        if meaning in ("table", "seat", *WHO):
            return meaning
    return None


def looks_like_seats(cells: Sequence[str]) -> int:
    """How many cells of a row are headers of a file of seats."""
    known = [cell for cell in cells if cell.strip() and _known(cell)]
    parts = [cell for cell in known if is_part(cell) or is_called_table(cell)]
    # one of these alone stands above names, or before them
    return len(known) if len(parts) > 1 or any(map(role_of, known)) else 0


def _known(cell: str) -> bool:
    return bool(
        role_of(cell) or place_at_course(cell) or names_course(cell) or is_called_table(cell)
    )


def seated_by_header(headed: Headed, courses: Sequence[str] = ()) -> Iterator[Seated]:
    """Who sits where.

    Parameters
    ----------
    headed : Headed
    courses : sequence of str, optional
        What the host calls them: columns of these names are courses whatever they are.

    Raises
    ------
    InputError
        If the header does not say where names, tables and courses are.
    """
    roles = [role_of(header) for header in headed.header]
    return _layout(roles)(headed, roles, {bare(course) for course in courses})


Layout = Callable[[Headed, "list[str | None]", "set[str]"], Iterator[Seated]]


def _layout(roles: list[str | None]) -> Layout:
    who = any(role in WHO for role in roles)
    if who:
        return _a_row_a_guest if "table" in roles else _a_column_a_course
    if "course" in roles and "table" in roles:
        return _a_row_a_table_and_course
    return _rows_are_courses if "course" in roles else _rows_are_tables


def _a_row_a_guest(headed: Headed, roles: list[str | None], _: set[str]) -> Iterator[Seated]:
    course, table, seat = (_place(roles, role) for role in ("course", "table", "seat"))
    for line, cells in headed.cells():
        who, name, at = _who(cells, roles)
        written, number = cells[table or 0], "" if seat is None else cells[seat]
        if says_no_table(written) or not who:
            continue
        if not number:
            written, found = table_and_seat(written)
            number = "" if found is None else str(found)
        named = "" if course is None else cells[course]
        place, named_at = headed.origin(line, table or 0), headed.origin(line, at)
        yield Seated(named, written, number, who, place, name, named_at)


def _a_column_a_course(
    headed: Headed, roles: list[str | None], courses: set[str]
) -> Iterator[Seated]:
    columns = _course_columns(headed.header, roles, courses)
    if not columns:
        hint = "columns course, table, seat and id or name; or a column of tables for each course"
        raise InputError("no column says at which table guests sit",
                         origin=Origin(headed.file, 1), hint=hint)  # fmt: skip
    for line, cells in headed.cells():
        who, name, at = _who(cells, roles)
        named_at = headed.origin(line, at)
        for course, (table, seat) in columns.items():
            written = cells[table]
            if says_no_table(written) or not who:
                continue
            written, found = table_and_seat(written)
            number = "" if found is None else str(found)
            number = cells[seat] if seat is not None and cells[seat] else number
            yield Seated(course, written, number, who, headed.origin(line, table), name, named_at)


def _course_columns(
    header: Sequence[str], roles: list[str | None], courses: set[str]
) -> dict[str, tuple[int, int | None]]:
    """The columns of table and seat of each course, in the order of the file."""
    tables, seats, plain, others = dict[str, int](), dict[str, int](), [], []
    for place, (word, role) in enumerate(zip(header, roles, strict=True)):
        at = _place_at(word, courses)
        if role is not None and bare(word) not in courses:
            continue
        if at is not None:
            (tables if at[0] == TABLE_AT else seats).setdefault(at[1], place)
        elif bare(word) in courses or names_course(word):
            plain.append(place)
        elif word.strip() and not meanings_of(word):
            others.append(place)
    for place in plain or ([] if tables else others):
        tables.setdefault(header[place].strip(), place)
    return {course: (place, seats.get(course)) for course, place in tables.items()}


def _place_at(word: str, courses: set[str]) -> tuple[str, str] | None:
    """The kind and course of a column such as ``Main table``, also of courses the host names."""
    for ending, kind in ((" table", TABLE_AT), (" seat", "course seat")):
        if word.lower().endswith(ending) and bare(word[: -len(ending)]) in courses:
            return kind, word[: -len(ending)].strip()
    if found := place_at_course(word):
        return found
    match = re.fullmatch(r"(?P<course>.*\S)\s+(?P<kind>table|seat)", word.strip(), re.IGNORECASE)
    if match is None:
        return None
    return (TABLE_AT if match["kind"].lower() == "table" else "course seat"), match["course"]


def _a_row_a_table_and_course(
    headed: Headed, roles: list[str | None], _: set[str]
) -> Iterator[Seated]:
    course, table = _place(roles, "course"), _place(roles, "table")
    for line, cells in headed.cells():
        for column, role in enumerate(roles):
            if role is None:
                place = headed.origin(line, column)
                yield from _named(cells[column], cells[course or 0], cells[table or 0],
                                  headed.header[column], place)  # fmt: skip


def _rows_are_courses(headed: Headed, roles: list[str | None], _: set[str]) -> Iterator[Seated]:
    course = _place(roles, "course") or 0
    for line, cells in headed.cells():
        for column, role in enumerate(roles):
            if role is None and cells[column]:
                table = headed.header[column] or str(column)
                yield from _named(cells[column], cells[course], table, "",
                                  headed.origin(line, column))  # fmt: skip


def _rows_are_tables(
    headed: Headed, roles: list[str | None], courses: set[str]
) -> Iterator[Seated]:
    """Columns are courses, or the names of one course; or, turned round, tables."""
    header = headed.header
    called = [place for place, word in enumerate(header) if is_called_table(word)]
    parts = [
        place
        for place, word in enumerate(header)
        if roles[place] is None and (names_course(word) or bare(word) in courses)
    ]
    if len(called) > len(parts):
        label = next((place for place in range(len(header)) if place not in called), None)
        for number, (line, cells) in enumerate(headed.cells(), start=1):
            course = str(number) if label is None else cells[label]
            for column in called:
                origin = headed.origin(line, column)
                yield from _named(cells[column], course, header[column], "", origin)
        return
    table = _place(roles, "table")
    if table is None and parts:
        table = next((place for place in range(len(header)) if place not in parts), None)
    for number, (line, cells) in enumerate(headed.cells(), start=1):
        name = str(number) if table is None else cells[table]
        for column in parts or [place for place in range(len(header)) if place != table]:
            course = header[column] if parts else ""
            seat = "" if parts else header[column]
            yield from _named(cells[column], course, name, seat, headed.origin(line, column))


def _named(cell: str, course: str, table: str, header: str, origin: Origin) -> Iterator[Seated]:
    """The guests of a cell; a header such as ``Seat 3`` says the seat of one."""
    names = several_names(cell)
    found = _NUMBERED.fullmatch(header.strip()) if len(names) == 1 else None
    seat = found["number"] if found and bare(found["word"]) in ("seat", "sitz", "platz") else ""
    for who in names:
        yield Seated(course, table_name(table), seat, who, origin)


def _place(roles: Sequence[str | None], role: str) -> int | None:
    return roles.index(role) if role in roles else None


def _who(cells: list[str], roles: list[str | None]) -> tuple[str, str, int]:
    """The id or name of a row, the name beside an id, and the column of the first."""
    found = {role: cells[place] for place, role in enumerate(roles) if role in WHO}
    name = found.get("name") or f"{found.get('first', '')} {found.get('last', '')}".strip()
    if found.get("id"):
        return found["id"], name, roles.index("id")
    column = next(place for place, role in enumerate(roles) if (role in WHO and role != "id") or (
        role == "id" and len(found) == 1))  # fmt: skip
    return name, "", column


def is_part(text: str) -> bool:
    """Whether a text is a course by a word and a number, or by a usual name: no number alone."""
    return names_course(text) and not text.strip(" #.").isdecimal()
