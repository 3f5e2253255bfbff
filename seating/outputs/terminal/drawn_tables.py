"""Tables drawn side by side on a terminal: guests where they sit, in colour where there is any."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from rich.text import Text

from seating.dinner.plan import Plan
from seating.outputs.terminal.cells import cut, safe, width
from seating.outputs.terminal.course_text import empty_seats
from seating.room.shapes.every_shape import shape_of

EDGE = "│"
GAP = 4
ACCENT, QUIET = "green", "dim"


def drawn_tables(plan: Plan, course: int, cells: int, tables: Sequence[int] | None = None) -> Text:
    """The tables of a course, as many beside each other as there is room for.

    Parameters
    ----------
    plan : Plan
    course : int
        Index of the course.
    cells : int
        Width of a line.
    tables : sequence of int, optional
        These tables only; all where anybody sits when left out.
    """
    chosen = [index for index, size in enumerate(plan.sizes[course]) if size]
    most = max((cells - 12) // 2, 4)
    shown = chosen if tables is None else tables
    # One width for all, so that the edges of tables below each other stand in line.
    longest = max((_longest(plan, course, index, most) for index in shown), default=0)
    blocks = [_block(plan, course, index, longest) for index in shown]
    head = Text(f"  {safe(plan.dinner.courses[course].name)}\n", style=f"bold {ACCENT}")
    return Text("\n").join([head, *_rows(blocks, cells)])


def _longest(plan: Plan, course: int, index: int, most: int) -> int:
    names = (safe(plan.dinner.label(one.guest)) for one in plan.at(course, index))
    return max((width(cut(name, most)) for name in names), default=0)


def _block(plan: Plan, course: int, index: int, longest: int) -> list[Text]:
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
        line = Text(" " * (margin if one is None else longest - width(shown[one])))
        if one is not None:
            line.append(shown[one], style=QUIET if one not in names else "")
            line.append(f" {one:>{digits}}", style=QUIET)
        line.append(f" {EDGE} ", style=ACCENT)
        if other is not None:
            line.append(f"{other:<{digits}} ", style=QUIET)
            line.append(shown[other], style=QUIET if other not in names else "")
        line.append(" " * (total - line.cell_len))
        lines.append(line)
    return lines


def _head(name: str, margin: int, total: int) -> Text:
    """The table's name over its edge."""
    shown = cut(name, total)
    before = min(max(margin + 1 - width(shown) // 2, 0), total - width(shown))
    line = Text(" " * before)
    line.append(shown, style=f"bold {ACCENT}")
    line.append(" " * (total - line.cell_len))
    return line


def _rows(blocks: list[list[Text]], cells: int) -> Iterator[Text]:
    """Blocks in columns of one width, as many as fit; an empty line between rows."""
    if not blocks:
        return
    wide = max(block[0].cell_len for block in blocks)
    columns = max((cells - 2 + GAP) // (wide + GAP), 1)
    for start in range(0, len(blocks), columns):
        beside = blocks[start : start + columns]
        for lines in zip_longest(*beside):
            row = Text("  ")
            for block, line in zip(beside, lines, strict=True):
                row.append_text(line if line is not None else Text(" " * block[0].cell_len))
                row.append(" " * (wide - block[0].cell_len + GAP))
            row.rstrip()
            yield row
        yield Text("")
