"""Where the cells of a list say that guests sit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from seating.dinner.course import Course
from seating.intake.files.located import located
from seating.intake.guest_list.guest_list import Cell, GuestList
from seating.intake.guest_list.guests import whole_number
from seating.words.errors import InputError
from seating.words.names import fold, unknown
from seating.words.table_of_course import SEAT_AT, TABLE_AT, is_place_word, place_at_course
from seating.words.table_words import says_no_table, table_and_seat


@dataclass(frozen=True)
class SaidPlace:
    """Where one guest sits, at one course or at all.

    Parameters
    ----------
    guest : int
    course : int or None
        None for all.
    table : str or None
        As written; None where only a seat is.
    seat : int or None
        From 1.
    cell : Cell
        That says so: of the seat, where there is one.
    """

    guest: int
    course: int | None
    table: str | None
    seat: int | None
    cell: Cell


def courses_of_list(read: GuestList) -> tuple[str, ...]:
    """The courses for which the list has columns of tables or seats, in its order.

    Parameters
    ----------
    read : GuestList
    """
    names: dict[str, str] = {}
    for header in read.headers:
        if header.known and header.column in (TABLE_AT, SEAT_AT):
            course = course_in_header(header.written)
            names.setdefault(fold(course), course)
    return tuple(names.values())


def course_in_header(header: str) -> str:
    """The course of a column, as written; of one that only the host calls so all of it."""
    found = place_at_course(header)
    if found is not None:
        return found[1]
    words = header.split()
    return " ".join(words[:-1]) if len(words) > 1 and is_place_word(words[-1]) else header


def said_places(read: GuestList, courses: Sequence[Course]) -> list[SaidPlace]:
    """Every place that cells name, by guest; what is said of one course goes before the others.

    A seat that is no number, and a column about a course that is not there, are errors, which
    are gathered.

    Parameters
    ----------
    read : GuestList
    courses : sequence of Course
    """
    cells: dict[tuple[int, int | None], dict[str, Cell]] = {}
    for kind, course, cell in _cells(read, courses):
        cells.setdefault((cell.guest, course), {}).setdefault(kind, cell)
    found = []
    for (guest, course), here in sorted(cells.items(), key=_by_guest):
        with read.errors:
            if (place := _place(guest, course, here.get("table"), here.get("seat"))) is not None:
                found.append(place)
    return found


def _by_guest(item: tuple[tuple[int, int | None], dict[str, Cell]]) -> tuple[int, int]:
    (guest, course), _ = item
    return guest, -1 if course is None else course


def _cells(read: GuestList, courses: Sequence[Course]) -> Iterator[tuple[str, int | None, Cell]]:
    """What kind of place a cell says, for which course, and the cell."""
    for kind in ("table", "seat"):
        yield from ((kind, None, cell) for cell in read.filled(kind))
    for kind, column in (("table", TABLE_AT), ("seat", SEAT_AT)):
        there: dict[str, int | None] = {}
        for cell in read.filled(column):
            header = cell.origin.column or ""
            if header not in there:
                there[header] = None
                with read.errors, located(read.origin_of_header(header)):
                    there[header] = _course(course_in_header(header), courses)
            if there[header] is not None:
                yield kind, there[header], cell


def _course(name: str, courses: Sequence[Course]) -> int:
    """The course of a column: by its name, or by the number in it."""
    names = [fold(course.name) for course in courses]
    if fold(name) in names:
        return names.index(fold(name))
    digits = "".join(filter(str.isdigit, name))
    if digits and 1 <= int(digits) <= len(courses):
        return int(digits) - 1
    raise unknown("course", name, [course.name for course in courses])


def _place(
    guest: int, course: int | None, table: Cell | None, seat: Cell | None
) -> SaidPlace | None:
    if table is not None and says_no_table(table.value):
        table = None
    if seat is not None and says_no_table(seat.value):
        seat = None
    if table is None:
        if seat is None:
            return None
        return SaidPlace(guest, course, None, _number(seat), seat)
    name, number = table_and_seat(table.value)
    if seat is None:
        return SaidPlace(guest, course, name, number, table)
    if number is not None and number != _number(seat):
        what = f"the table's cell says seat {number}, and the seat's another one"
        raise InputError(what, origin=seat.origin, value=seat.value)
    return SaidPlace(guest, course, name, _number(seat), seat)


def _number(seat: Cell) -> int:
    """A seat's number, also as ``Seat 3`` or ``3.0``, as spreadsheets write it."""
    _, number = table_and_seat(f"x {seat.value}")
    if number is not None:
        return number
    whole, point, rest = seat.value.partition(".")
    value = whole if point and not rest.strip("0") else seat.value
    return whole_number(value, seat.origin, least=1)
