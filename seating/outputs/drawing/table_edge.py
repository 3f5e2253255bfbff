"""The edge of a table, to draw it to scale within the heads that `seating.room.table` places."""

from __future__ import annotations

from seating.room.table import HEAD, Table, sides_of

Point = tuple[float, float]


def outline(table: Table) -> list[Point] | float:
    """The edge of a table seen from above.

    Parameters
    ----------
    table : Table

    Returns
    -------
    list of (float, float) or float
        Corners in metres, in the coordinates of `Table.heads`; for a round table its radius.

    Examples
    --------
    >>> round(outline(Table("1", 8)), 3)
    0.762
    """
    if table.shape == "round":
        return table.round_diameter / 2
    if table.shape == "u":
        return _horseshoe(table)
    if table.shape == "square":
        side = 2 * (float(abs(table.heads).max()) - HEAD)
        return _rectangle(side, side)
    return _rectangle(2 * float(table.heads[:, 0].max()) + table.cover, table.width)


def _rectangle(width: float, height: float) -> list[Point]:
    x, y = width / 2, height / 2
    return [(-x, y), (x, y), (x, -y), (-x, -y)]


def _horseshoe(table: Table) -> list[Point]:
    """Two arms and the bar that joins them; guests sit outside."""
    top, *arms = sides_of(table.seats, 3)
    half = max(top, 2) * table.cover / 2
    foot = -(max(arms) + 0.5) * table.cover
    inner = max(half - table.width, half / 3)
    bar = -min(table.width, -foot / 2)
    outer = [(-half, foot), (-half, 0.0), (half, 0.0), (half, foot)]
    return [*outer, (inner, foot), (inner, bar), (-inner, bar), (-inner, foot)]
