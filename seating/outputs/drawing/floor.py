"""The room from above, small: where each table stands."""

from __future__ import annotations

from typing import Any

from seating.dinner.dinner import Dinner
from seating.room.shapes.every_shape import shape_of


def floor(dinner: Dinner) -> dict[str, Any] | None:
    """Where the tables stand, or None when the host has not said of every one.

    Parameters
    ----------
    dinner : Dinner

    Returns
    -------
    dict or None
        ``width`` and ``height`` of the room, metres; ``tables``, each with its name, middle,
        edge (corners from the middle, or a radius) and how far below the middle its name
        goes; x to the right and y down the page.
    """
    placed = [(table, table.x, table.y) for table in dinner.tables]
    spots = [(x, -y) for _, x, y in placed if x is not None and y is not None]
    if len(spots) < len(placed):
        return None
    edges = [shape_of(table).edge(table) for table in dinner.tables]
    reach = max(
        edge if isinstance(edge, float) else max(abs(part) for corner in edge for part in corner)
        for edge in edges
    )
    left, top = (min(spot[axis] for spot in spots) - reach for axis in (0, 1))
    right, bottom = (max(spot[axis] for spot in spots) + reach for axis in (0, 1))
    return {
        "width": right - left,
        "height": bottom - top,
        "tables": [
            {
                "name": table.name,
                "x": x - left,
                "y": y - top,
                "edge": edge if isinstance(edge, float) else [(px, -py) for px, py in edge],
                "name_below": -shape_of(table).name_box(table).y,
            }
            for table, (x, y), edge in zip(dinner.tables, spots, edges, strict=True)
        ],
    }
