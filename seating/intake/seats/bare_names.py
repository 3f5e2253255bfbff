"""Files of seats without a header: names only, as many a tool prints them.

A row is a table, and blank rows, or rows such as ``Round 2``, are between courses; or, in a text
with two kinds of separators, a row is a course, and the rarer one is between its tables.
"""

from __future__ import annotations

from collections.abc import Iterator

from seating.intake.seats.headed_rows import Rows, is_part
from seating.intake.seats.seated import Seated
from seating.intake.seats.several_names import several_names
from seating.words.errors import Origin
from seating.words.table_words import is_called_table, table_name


def seated_by_rows(file: str, rows: Rows) -> Iterator[Seated]:
    """Who sits where, a table a row.

    Parameters
    ----------
    file : str
    rows : sequence of (int, list of str)
        All of them, blank ones too.
    """
    course, label, table, fresh = 1, "", 0, True
    for line, cells in rows:
        filled = [cell.strip() for cell in cells if cell.strip()]
        if not filled:
            course, label, table, fresh = course + (not fresh), "", 0, True
            continue
        if is_part(filled[0].rstrip(":")):
            course += not fresh
            label, table, fresh = filled.pop(0).rstrip(":"), 0, True
            if not filled:
                continue
        filled, name = _without_label(filled)
        table, fresh = table + 1, False
        origin = Origin(file, line)
        for cell in filled:
            for who in several_names(cell):
                yield Seated(label or str(course), name or str(table), "", who, origin)


def _without_label(filled: list[str]) -> tuple[list[str], str]:
    """The names of a row, and the table's own where it begins with one."""
    head, colon, rest = filled[0].partition(":")
    if is_called_table(head) and (colon or len(filled) > 1):
        return [rest.strip(), *filled[1:]], table_name(head.strip())
    return filled, ""


def seated_by_lines(file: str, text: str, between: str) -> Iterator[Seated]:
    """Who sits where, a course a line, its tables apart by `between` and names by commas.

    Parameters
    ----------
    file, text : str
    between : str
    """
    course = 0
    for line, written in enumerate(text.splitlines(), start=1):
        label, colon, rest = written.partition(":")
        said = rest if colon and is_part(label.strip()) else written
        tables = [part.strip() for part in said.split(between) if part.strip()]
        course += bool(tables)
        for number, names in enumerate(tables, start=1):
            for who in filter(None, map(str.strip, names.split(","))):
                yield Seated(str(course), str(number), "", who, Origin(file, line))


def between_tables(text: str) -> str | None:
    r"""What is between the tables of a course in a text of two separators; None in any other.

    Examples
    --------
    >>> between_tables("Ana,Bo|Cy,Di\nAna,Cy|Bo,Di"), between_tables("Ana,Bo\nCy,Di")
    ('|', None)
    """
    lines = [line for line in text.splitlines() if line.strip()]
    for between in "|;\t":
        if lines and all(between in line and "," in line for line in lines):
            return between
    return None
