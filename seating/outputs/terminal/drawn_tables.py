"""Tables drawn side by side on a terminal: guests where they sit, in colour where there is any."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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

    Where a line is too short for two names that face each other, the tables are told as
    `course_text` and `table_text` do.

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
    longest = max((_longest(plan, course, index) for index in shown), default=0)
    if longest > (cells - MARGIN) // 2:
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


def _longest(plan: Plan, course: int, index: int) -> int:
    names = (safe(plan.dinner.label(one.guest)) for one in plan.at(course, index))
    return max(map(width, names), default=0)


def _block(plan: Plan, course: int, index: int, longest: int) -> list[Line]:
    """One table from above, turned so that its guests sit left and right of its edge."""
    table = plan.dinner.tables[index]
    names = {one.seat: safe(plan.dinner.label(one.guest)) for one in plan.at(course, index)}
    left, right = shape_of(table).columns(table.seats)
    shown = {
        seat: cut(names.get(seat, none), longest)
        for seat, none in empty_seats(plan, course, index).items()
    }
    digits = len(str(table.seats))
    margin = longest + digits + 1 if left else 0
    total = margin + 3 + digits + 1 + longest
    lines = [_head(safe(table.name), margin, total)]
    for one, other in zip_longest(left, right):
        line = [(" " * (margin if one is None else longest - width(shown[one])), "")]
        if one is not None:
            line.append((shown[one], "" if one in names else "quiet"))
            line.append((f" {one:>{digits}}", "quiet"))
        line.append((f" {EDGE} ", "edge"))
        if other is not None:
            line.append((f"{other:<{digits}} ", "quiet"))
            line.append((shown[other], "" if other in names else "quiet"))
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
