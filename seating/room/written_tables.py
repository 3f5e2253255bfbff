"""The tables of a dinner, from a short description or from the number of guests."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seating.room.room_size import check_room_size
from seating.room.shapes.every_shape import shape_called, shape_of
from seating.room.table import MOST_SEATS, Table
from seating.words.errors import InputError

MOST_AT_ONE_TABLE = 8
MOST_AT_ONE_LONG_TABLE = 14

_TABLES = re.compile(r"(?:(\d+)\s*[x\u00d7*]\s*)?(\d+)(?:\s*:\s*([^\W\d_]+))?", re.IGNORECASE)


def tables_from(description: str, guests: int | None = None) -> tuple[Table, ...]:
    """Tables from a description such as ``10x8,1x20:long``.

    Parameters
    ----------
    description : str
        Items separated by commas, each ``count x seats`` with a shape after a colon if the
        tables are not round. A single number is one table of so many seats.
    guests : int, optional
        How many there are, where it is known: a room is not larger than they can need.

    Returns
    -------
    tuple of Table
        Called 1, 2, 3, ... in the order given.

    Raises
    ------
    InputError
        If an item cannot be read, or no room is as large (`seating.room.room_size`).

    Examples
    --------
    >>> [(table.name, table.seats, table.shape) for table in tables_from("2x8,20:long")]
    [('1', 8, 'round'), ('2', 8, 'round'), ('3', 20, 'long')]
    """
    items = [_item(item.strip()) for item in description.split(",")]
    check_room_size(
        sum(count for count, _, _ in items),
        sum(count * seats for count, seats, _ in items),
        sum(count * seats**2 for count, seats, _ in items),
        guests,
    )
    tables: list[Table] = []
    for count, seats, shape in items:
        first = len(tables) + 1
        tables.extend(Table(str(first), seats, shape).called(_numbers(first, count)))
    return tuple(tables)


def _item(item: str) -> tuple[int, int, str]:
    found = _TABLES.fullmatch(item)
    if found is None:
        hint = "write tables as COUNTxSEATS or COUNTxSEATS:SHAPE, as in 10x8,1x20:long"
        raise InputError("cannot read the tables", value=item, hint=hint)
    count, seats, shape = _number(found[1] or "1"), _number(found[2]), found[3] or "round"
    shape = shape.lower()
    if count < 1 or seats < 1:
        raise InputError("tables and seats are counted from 1", value=item)
    if seats > MOST_SEATS:
        raise InputError(f"a table has at most {MOST_SEATS:,} seats", value=item)
    shape_called(shape)
    return count, seats, shape


def _number(digits: str) -> int:
    """The number; one too long to be meant is cut, and still too great for any room."""
    return int(digits[:12])


def usual_tables(guests: int) -> tuple[Table, ...]:
    """Tables for so many guests when the host named none.

    One long table up to fourteen guests; else the fewest round tables of at most eight.

    Parameters
    ----------
    guests : int
        The most who are there at one course; at least 1.

    Examples
    --------
    >>> [table.seats for table in usual_tables(17)]
    [6, 6, 6]
    >>> usual_tables(12)[0].shape
    'long'
    """
    if guests <= MOST_AT_ONE_LONG_TABLE:
        return (Table("1", max(guests, 1), "long"),)
    count = -(-guests // MOST_AT_ONE_TABLE)
    seats = -(-guests // count)
    return Table("1", seats).called(_numbers(1, count))


def _numbers(first: int, count: int) -> Iterator[str]:
    return map(str, range(first, first + count))


def room_says(tables: Sequence[Table]) -> str:
    """How many tables, in words.

    Examples
    --------
    >>> room_says(tables_from("2x8")), room_says(tables_from("1x12:long"))
    ('2 tables', 'one long table')
    """
    if len(tables) == 1:
        return f"one {shape_of(tables[0]).adjective} table"
    return f"{len(tables):,} tables"
