"""Who sits where at one course."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seating.dinner.plan import Plan
from seating.outputs.terminal.cells import hang, pad, safe, unbroken, width, wrap
from seating.room.shapes.every_shape import shape_of
from seating.words.figures import counted

DOT = " · "
FREE, OUT = "–", "×"
"""A seat that is free, and one that is closed."""


def course_text(
    plan: Plan, course: int, most: int | None = None, cells: int = 80, way: str = ""
) -> str:
    """The tables of a course, each with its guests in seat order.

    Parameters
    ----------
    plan : Plan
    course : int
        Index of the course.
    most : int, optional
        Show so many tables only, and say how many more there are.
    cells : int, optional
        Width of a line.
    way : str, optional
        How those are shown that are left out.
    """
    dinner = plan.dinner
    seated = tables_in_use(plan, course)
    shown = seated[:most]
    names = [safe(dinner.tables[index].name) for index in shown]
    numbers = all(name.isdecimal() for name in names)
    column = max(map(width, names), default=0)
    lines = wrap([f"  {safe(dinner.courses[course].name)}"], cells)
    for index, name in zip(shown, names, strict=True):
        first = f"   {pad(name, column, right=numbers)}  "
        lines.append(_table(plan, course, index, first, cells))
    lines.extend(left_out(len(seated) - len(shown), way, cells))
    return "\n".join(lines)


def tables_in_use(plan: Plan, course: int) -> list[int]:
    """The tables at which anybody sits, by index."""
    return [index for index, size in enumerate(plan.sizes[course]) if size]


def left_out(tables: int, way: str, cells: int) -> Iterator[str]:
    """How many tables are not shown, and how they are; nothing where all are."""
    if tables:
        told = f"{counted(tables, 'more table')}{f': {way}' if way else ''}"
        yield hang("   … ", told.split(" "), cells)


def _table(plan: Plan, course: int, index: int, first: str, cells: int) -> str:
    room = cells - width(first)
    facing = _in_two_rows(plan, course, index, room) or _in_two_columns(plan, course, index, room)
    if facing:
        return first + ("\n" + " " * width(first)).join(facing)
    seats = plan.table_at(course, index).seats
    at = _at_seats(plan, course, index)
    return hang(first, [unbroken(at[seat]) for seat in range(1, seats + 1)], cells, DOT)


def _in_two_rows(plan: Plan, course: int, index: int, cells: int) -> list[str] | None:
    """Those who face each other above one another, where a table has two rows and they fit."""
    rows = _facing(plan, course, index)
    if rows is None:
        return None
    widths = [max(width(one), width(two)) for one, two in zip(*rows, strict=True)]
    if sum(widths) + len(DOT) * (len(widths) - 1) > cells:
        return None
    return [
        DOT.join(pad(name, column) for name, column in zip(row, widths, strict=True)).rstrip(" ·")
        for row in rows
    ]


def _in_two_columns(plan: Plan, course: int, index: int, cells: int) -> list[str] | None:
    """Those who face each other beside one another: the table is turned, as it is too long."""
    rows = _facing(plan, course, index)
    if rows is None:
        return None
    far, near = (max(map(width, row)) for row in rows)
    if far + len(DOT) + near > cells:
        return None
    pairs = zip(*rows, strict=True)
    return [f"{pad(two, near)}{DOT if two else '   '}{one}" for one, two in pairs]


def _facing(plan: Plan, course: int, index: int) -> Sequence[Sequence[str]] | None:
    """Two rows of equal length, the far one first; None where a table has none."""
    table = plan.table_at(course, index)
    seats = shape_of(table).rows(table.own_seats)
    if seats is None or table.added:  # at an end nobody faces anybody
        return None
    at = _at_seats(plan, course, index)
    far, near = ([at[seat] for seat in row] for row in seats)
    return far, near + [""] * (len(far) - len(near))


def _at_seats(plan: Plan, course: int, index: int) -> dict[int, str]:
    """Who sits on each seat of a table, or what stands for nobody."""
    sitting = {one.seat: safe(plan.dinner.label(one.guest)) for one in plan.at(course, index)}
    return {**empty_seats(plan, course, index), **sitting}


def empty_seats(plan: Plan, course: int, index: int) -> dict[int, str]:
    """What stands for each seat of a table where nobody sits: whether it is free or closed."""
    closed = set(plan.dinner.closed_at(course, index))
    seats = range(1, plan.table_at(course, index).seats + 1)
    return {seat: OUT if seat in closed else FREE for seat in seats}


def table_text(plan: Plan, course: int, index: int, cells: int = 80) -> str:
    """One table at one course, a seat a line.

    Parameters
    ----------
    plan : Plan
    course, index : int
        Indices of course and table.
    cells : int, optional
        Width of a line.
    """
    dinner = plan.dinner
    head = f"  {safe(dinner.courses[course].name)}, table {safe(dinner.tables[index].name)}"
    rows = (
        hang(f"{seat:>4}  ", [unbroken(name)], cells)
        for seat, name in _at_seats(plan, course, index).items()
    )
    return "\n".join([*wrap([head], cells), *rows])
