"""Lists whose headings are the tables, and the guests of each stand below it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from seating.intake.guest_list.guest_list import GuestList
from seating.intake.guest_list.headers import Header
from seating.intake.guest_list.stated_columns import HEADINGS
from seating.words.names import listed_few
from seating.words.table_words import is_called_table

LEAST, MOST_TOLD = 2, 6


def with_tables_of_headings(read: GuestList, headings: Mapping[int, str]) -> GuestList | None:
    """The list with a column of the tables below whose headings guests stand.

    Parameters
    ----------
    read : GuestList
        With its headings.
    headings : mapping of int to str
        Rows that are no people, and what stands there.

    Returns
    -------
    GuestList or None
        None where headings are no tables, are fewer than two, or do not stand above everybody,
        and where the list has a column of tables.
    """
    tables = {row: text.strip(" :-–—*#=") for row, text in headings.items()}
    tables = {row: text for row, text in tables.items() if is_called_table(text)}
    people = [row for row in range(len(read.lines)) if row not in headings]
    if len(tables) < LEAST or not people or min(tables) > people[0]:
        return None
    if any(True for _ in read.filled("table")):
        return None
    here, cells = "", []
    for row in range(len(read.lines)):
        here = tables.get(row, here)
        cells.append(here)
    told = listed_few(dict.fromkeys(tables.values()), MOST_TOLD)
    note = f"Headings are taken for tables, and guests below one sit there: {told}."
    return replace(
        read,
        headers=[*read.headers, Header(HEADINGS, "table", known=True)],
        columns=[*read.columns, cells],
        notes=[*read.notes, note],
    )
