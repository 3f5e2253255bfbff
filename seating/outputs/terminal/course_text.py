"""Who sits where at one course."""

from __future__ import annotations

from seating.dinner.plan import Plan
from seating.outputs.terminal.cells import hang, pad, safe, width, wrap
from seating.room.table import rows_of

DOT = " · "
FREE = "–"


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
    if plan.dinner.tables[index].shape == "long":
        facing = _two_rows(plan, course, index, cells - width(first))
        if facing:
            return first + ("\n" + " " * width(first)).join(facing)
    guests = [safe(plan.dinner.label(one.guest)) for one in plan.at(course, index)]
    return hang(first, guests, cells, DOT)


def _two_rows(plan: Plan, course: int, index: int, cells: int) -> list[str] | None:
    """A long table as two rows, those who face each other above one another; if they fit."""
    seats = plan.dinner.tables[index].seats
    sitting = {one.seat: safe(plan.dinner.label(one.guest)) for one in plan.at(course, index)}
    names = [sitting.get(seat, FREE) for seat in range(1, seats + 1)]
    far, _ = rows_of(seats)
    rows = [names[:far], names[: far - 1 : -1] if far else []]
    rows[1] += [""] * (len(rows[0]) - len(rows[1]))
    widths = [max(width(one), width(two)) for one, two in zip(*rows, strict=True)]
    if sum(widths) + len(DOT) * (len(widths) - 1) > cells:
        return None
    return [
        DOT.join(pad(name, column) for name, column in zip(row, widths, strict=True)).rstrip(" ·")
        for row in rows
    ]


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
        hang(f"{seat:>4}  ", [names.get(seat, FREE)], cells) for seat in range(1, one.seats + 1)
    )
    return "\n".join([*wrap([head], cells), *rows])
