"""Tables drawn side by side on a terminal: guests where they sit, in colour where there is any."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from seating.dinner.plan import Plan
from seating.outputs.terminal.cells import cut, safe, width, wrap
from seating.outputs.terminal.course_text import (
    course_text,
    empty_seats,
    left_out,
    table_text,
    tables_in_use,
)
from seating.outputs.terminal.paint import PLAIN, Paint
from seating.room.shapes.every_shape import shape_of

EDGE = "│"
GAP = 4
MARGIN = 12
"""Cells of a line that are no name: numbers of seats, the edge, and what lies around it."""

USUAL, LITTLE = 0.9, 1.25
"""The share of names that a column holds; how much wider it is before a name goes on below."""

PARTED = re.compile(r" |(?<=-)")

Line = list[tuple[str, str]]
"""Texts, each with its tone."""


def drawn_tables(
    plan: Plan,
    course: int,
    cells: int = 80,
    paint: Paint = PLAIN,
    tables: Sequence[int] | None = None,
    most: int | None = None,
    way: str = "",
) -> str:
    """The tables of a course, as many beside each other as there is room for.

    A rare name that is much longer than the others goes on in further lines. Where a line is too
    short for two names that face each other, the tables are told as `course_text` and `table_text`
    do.

    Parameters
    ----------
    plan : Plan
    course : int
        Index of the course.
    cells : int, optional
        Width of a line.
    paint : Paint, optional
        Colours, where there are any.
    tables : sequence of int, optional
        These tables only; all where anybody sits when left out.
    most : int, optional
        Of all tables so many only.
    way : str, optional
        How those are shown that are left out.
    """
    seated = tables_in_use(plan, course)
    shown = seated[:most] if tables is None else tables
    # One width for all, so that the edges of tables below each other stand in line.
    longest = _column([_names(plan, course, index).values() for index in shown], cells)
    if longest is None:
        if tables is None:
            return course_text(plan, course, most, cells, way)
        return "\n\n".join(table_text(plan, course, index, cells) for index in tables)
    blocks = [_block(plan, course, index, longest) for index in shown]
    head = wrap([f"  {safe(plan.dinner.courses[course].name)}"], cells)
    rows = [
        "".join(paint(tone, text) for text, tone in _trimmed(row)) for row in _rows(blocks, cells)
    ]
    left = [] if tables is not None else left_out(len(seated) - len(shown), way, cells)
    return "\n".join([*(paint("head", line) for line in head), "", *rows, *left]).rstrip("\n")


def _names(plan: Plan, course: int, index: int) -> dict[int, str]:
    """Who sits on each seat of a table."""
    return {one.seat: safe(plan.dinner.label(one.guest)) for one in plan.at(course, index)}


def _column(tables: Sequence[Iterable[str]], cells: int) -> int | None:
    """How wide a column of names is; None where most names are too long for any.

    It holds nearly all of them, and the words of the rare longer ones.
    """
    names = sorted((name for table in tables for name in table), key=width)
    room = (cells - MARGIN) // 2
    if not names:
        return 0
    usual = width(names[int(USUAL * (len(names) - 1))])
    if usual > room:
        return None
    most = min(room, int(usual * LITTLE))
    whole = max(width(name) for name in names if width(name) <= most)
    words = (word for name in names if width(name) > most for word in PARTED.split(name))
    column = min(max(whole, *map(width, words), 0), room)
    # All are whole where that costs no table beside another.
    longest = width(names[-1])
    beside = [min(_abreast(one, cells), len(tables)) for one in (longest, column)]
    return longest if longest <= room and beside[0] == beside[1] else column


def _abreast(column: int, cells: int) -> int:
    """How many tables with two columns of names stand beside each other."""
    return max((cells - 2 + GAP) // (2 * column + MARGIN - 2 + GAP), 1)


def _block(plan: Plan, course: int, index: int, longest: int) -> list[Line]:
    """One table from above, turned so that its guests sit left and right of its edge."""
    table = plan.table_at(course, index)
    names = _names(plan, course, index)
    shape = shape_of(table)
    left, right = shape.columns(table.own_seats)
    if table.added:
        added = [*range(table.own_seats + 1, table.seats + 1)]
        left, right = shape.added_columns(left, right, added)
    shown = {
        seat: [line.strip() for line in wrap([names.get(seat, none)], max(longest, 1))]
        for seat, none in empty_seats(plan, course, index).items()
    }
    digits = len(str(table.seats))
    margin = longest + digits + 1 if left else 0
    total = margin + 3 + digits + 1 + longest
    lines = [_head(safe(table.name), margin, total)]
    for one, other in zip_longest(left, right):
        there = ([] if seat is None else shown[seat] for seat in (one, other))
        beside = zip_longest(*there, fillvalue="")
        for place, (before, after) in enumerate(beside):
            # The number of a seat stands beside the first line of a name.
            seats = [f"{seat}" if seat is not None and not place else "" for seat in (one, other)]
            line = [(" " * (longest - width(before) if left else 0), "")]
            if left:
                line.append((before, "" if one in names else "quiet"))
                line.append((f" {seats[0]:>{digits}}", "quiet"))
            line.append((f" {EDGE} ", "edge"))
            line.append((f"{seats[1]:<{digits}} ", "quiet"))
            line.append((after, "" if other in names else "quiet"))
            lines.append(_filled(line, total))
    return lines


def _head(name: str, margin: int, total: int) -> Line:
    """The table's name over its edge."""
    shown = cut(name, total)
    before = min(max(margin + 1 - width(shown) // 2, 0), total - width(shown))
    return _filled([(" " * before, ""), (shown, "head")], total)


def _filled(line: Line, total: int) -> Line:
    return [*line, (" " * (total - _width(line)), "")]


def _width(line: Line) -> int:
    return sum(width(text) for text, _ in line)


def _rows(blocks: list[list[Line]], cells: int) -> Iterator[Line]:
    """Blocks in columns of one width, as many as fit; an empty line between rows."""
    if not blocks:
        return
    wide = max(_width(block[0]) for block in blocks)
    columns = max((cells - 2 + GAP) // (wide + GAP), 1)
    for start in range(0, len(blocks), columns):
        beside = blocks[start : start + columns]
        for lines in zip_longest(*beside):
            row = [("  ", "")]
            for line in lines:
                row += _filled(line or [], wide + GAP)
            yield row
        yield []


def _trimmed(line: Line) -> Line:
    """A line without spaces at its end."""
    kept = list(line)
    while kept and not kept[-1][0].strip():
        kept.pop()
    if kept:
        text, tone = kept[-1]
        kept[-1] = (text.rstrip(), tone)
    return kept
