"""Who sits where at one course."""

from __future__ import annotations

from seating.dinner.plan import Plan
from seating.outputs.terminal.cells import hang, pad, safe, width, wrap
from seating.room.shapes.every_shape import shape_of

DOT = " · "
FREE, OUT = "–", "×"
"""A seat that is free, and one that is closed."""


def course_text(plan: Plan, course: int, most: int | None = None, cells: int = 80) -> str:
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
    """
    dinner = plan.dinner
    seated = [index for index, size in enumerate(plan.sizes[course]) if size]
    shown = seated[:most]
    names = [safe(dinner.tables[index].name) for index in shown]
    numbers = all(name.isdecimal() for name in names)
    column = max(map(width, names), default=0)
    lines = [f"  {safe(dinner.courses[course].name)}"]
    for index, name in zip(shown, names, strict=True):
        first = f"   {pad(name, column, right=numbers)}  "
        lines.append(_table(plan, course, index, first, cells))
    if len(shown) < len(seated):
        lines.append(f"   and {len(seated) - len(shown):,} more tables")
    return "\n".join(lines)


def _table(plan: Plan, course: int, index: int, first: str, cells: int) -> str:
    facing = _two_rows(plan, course, index, cells - width(first))
    if facing:
        return first + ("\n" + " " * width(first)).join(facing)
    guests = [safe(plan.dinner.label(one.guest)) for one in plan.at(course, index)]
    return hang(first, guests, cells, DOT)


def _two_rows(plan: Plan, course: int, index: int, cells: int) -> list[str] | None:
    """Those who face each other above one another, where a table has two rows and they fit."""
    table = plan.dinner.tables[index]
    seats = shape_of(table).rows(table.seats)
    if seats is None:
        return None
    sitting = {one.seat: safe(plan.dinner.label(one.guest)) for one in plan.at(course, index)}
    empty = empty_seats(plan, course, index)
    rows = [[sitting.get(seat, empty[seat]) for seat in row] for row in seats]
    rows[1] += [""] * (len(rows[0]) - len(rows[1]))
    widths = [max(width(one), width(two)) for one, two in zip(*rows, strict=True)]
    if sum(widths) + len(DOT) * (len(widths) - 1) > cells:
        return None
    return [
        DOT.join(pad(name, column) for name, column in zip(row, widths, strict=True)).rstrip(" ·")
        for row in rows
    ]


def empty_seats(plan: Plan, course: int, index: int) -> dict[int, str]:
    """What stands for each seat of a table where nobody sits: whether it is free or closed."""
    closed = set(plan.dinner.closed_at(course, index))
    seats = range(1, plan.dinner.tables[index].seats + 1)
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
    one = dinner.tables[index]
    names = {seated.seat: safe(dinner.label(seated.guest)) for seated in plan.at(course, index)}
    head = f"  {safe(dinner.courses[course].name)}, table {safe(one.name)}"
    rows = (
        hang(f"{seat:>4}  ", [names.get(seat, none)], cells)
        for seat, none in empty_seats(plan, course, index).items()
    )
    return "\n".join([*wrap([head], cells), *rows])
