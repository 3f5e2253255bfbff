"""Lists with a row for each guest and course, as ``seats.csv`` has: of them one row a guest."""

from __future__ import annotations

from dataclasses import replace

from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.guests import names_of
from seating.intake.guest_list.headers import Header
from seating.words.names import fold
from seating.words.table_of_course import SEAT_AT, TABLE_AT

OF_PLACES = ("courses", "table", "seat")


def one_row_a_guest(read: GuestList) -> GuestList:
    """The list with one row a guest, and columns of tables and seats by course.

    Unless every row names one course and a table, somebody stands there for two courses, and
    nobody twice for one, the list stays as it is.

    Parameters
    ----------
    read : GuestList
    """
    place = {header.column: at for at, header in enumerate(read.headers) if header.known}
    if not {"courses", "table"} <= set(place):
        return read
    courses, tables = read.columns[place["courses"]], read.columns[place["table"]]
    seats = read.columns[place["seat"]] if "seat" in place else None
    if not all(courses) or not all(tables):
        return read
    ids = read.columns[place["id"]] if "id" in place else None
    keys = [ids[row] if ids and ids[row] else fold(name) for row, name in enumerate(names_of(read))]
    rows: dict[str, dict[str, int]] = {}
    for row, key in enumerate(keys):
        if fold(courses[row]) in rows.setdefault(key, {}):
            return read
        rows[key][fold(courses[row])] = row
    if max(map(len, rows.values())) < 2:
        return read
    first = [min(theirs.values()) for theirs in rows.values()]
    gone = {place[column] for column in OF_PLACES if column in place}
    kept = [at for at in range(len(read.headers)) if at not in gone]
    headers = [read.headers[at] for at in kept]
    columns = [[read.columns[at][row] for row in first] for at in kept]
    for course in dict.fromkeys(courses):
        there = [theirs.get(fold(course)) for theirs in rows.values()]
        for kind, word, cells in ((TABLE_AT, "table", tables), (SEAT_AT, "seat", seats)):
            if cells is not None:
                headers.append(Header(f"{course} {word}", kind, known=True))
                columns.append(["" if row is None else cells[row] for row in there])
    headers.append(Header("courses", "courses", known=True))
    columns.append(["; ".join(courses[row] for row in theirs.values()) for theirs in rows.values()])
    return replace(read, headers=headers, columns=columns, lines=[read.lines[row] for row in first])
