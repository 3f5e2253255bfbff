"""A picture of a movement: tables, or the seats of one table, in a ring, and who goes where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from html import escape
from math import atan2, cos, degrees, pi, sin

import numpy as np

from seating.movement.movement import Movement
from seating.outputs.drawing.lettering import printable
from seating.outputs.drawing.table_spots import number

WIDE, HIGH, RING = 900.0, 640.0, 215.0
DOT, SMALL_DOT = 28.0, 9.0
"""How large a table or seat is drawn: large where its name stands within."""

SIZE = 22.0
"""Of names, in the units of the drawing; printed 95 mm high they are as small as on any sheet."""

SHORT, MOST_LARGE = 2, 20
"""Letters of a name that stands within, and how many tables can be so large."""

MOST_NAMED, MOST_LEVEL, LONGEST = 40, 12, 9
"""Names in all, those that stand level outside, and letters of one of them."""

Point = tuple[float, float]


def movement_svg(movement: Movement, colours: Mapping[str, str]) -> str:
    """Arrows between tables, the broader the more go there; between seats where there is one table.

    Parameters
    ----------
    movement : Movement
    colours : mapping of str to str
        Of a theme: ``ink``, ``quiet``, ``accent``, ``hairline``.
    """
    places = movement.places
    used = np.flatnonzero(places.sizes).tolist()
    if len(used) > 1:
        node = np.searchsorted(used, places.table)
        names = [places.tables[table].name for table in used]
    else:
        node = np.arange(len(places))
        names = [str(seat) for seat in places.seat.tolist()]
    walks = Counter(zip(node.tolist(), node[movement.leads].tolist(), strict=True))
    stays = {one: count for (one, other), count in walks.items() if one == other}
    arrows = {pair: count for pair, count in walks.items() if pair[0] != pair[1]}
    most = max(arrows.values(), default=1)
    spots = [_spot(one, len(names)) for one in range(len(names))]
    within = len(names) <= MOST_LARGE and max(map(len, names)) <= SHORT
    dot = DOT if within else min(SMALL_DOT, 2 * RING / len(names))
    parts = [
        _arrow(spots[one], spots[other], dot, count / most, colours)
        for (one, other), count in sorted(arrows.items())
    ]
    every = -(-len(names) // MOST_NAMED)
    for one, (spot, name) in enumerate(zip(spots, names, strict=True)):
        parts.append(_node(spot, dot, stays.get(one, 0) > 0, colours))
        if within:
            parts.append(_named(name, spot, 0.0, "middle", colours))
        elif one % every == 0:
            place = _level if len(names) <= MOST_LEVEL else _beside
            parts.append(place(_shortened(name), spot, dot, colours))
    box = f"{number(-WIDE / 2)} {number(-HIGH / 2)} {number(WIDE)} {number(HIGH)}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" width="{number(WIDE)}" '
        f'height="{number(HIGH)}">{"".join(parts)}</svg>'
    )


def _spot(one: int, count: int) -> Point:
    """On the ring, clockwise from the top."""
    turn = 2 * pi * one / count - pi / 2
    return RING * cos(turn), RING * sin(turn)


def _arrow(begin: Point, end: Point, dot: float, share: float, colours: Mapping[str, str]) -> str:
    """A line bent inwards, so that ways there and back lie beside each other."""
    (x, y), (to_x, to_y) = begin, end
    across = ((x + to_x) / 2 - (to_y - y) * 0.12, (y + to_y) / 2 + (to_x - x) * 0.12)
    from_x, from_y = _short_of(across, begin, dot + 2)
    tip_x, tip_y = _short_of(across, end, dot + 3)
    width = 0.8 + 2.6 * share
    head = 5 + 2 * width
    length = ((tip_x - across[0]) ** 2 + (tip_y - across[1]) ** 2) ** 0.5 or 1.0
    along = ((tip_x - across[0]) / length, (tip_y - across[1]) / length)
    back = (tip_x - head * along[0], tip_y - head * along[1])
    wing = (-along[1] * head * 0.45, along[0] * head * 0.45)
    path = (
        f"M{number(from_x)} {number(from_y)}Q{number(across[0])} {number(across[1])} "
        f"{number(back[0])} {number(back[1])}"
    )
    tip = (
        f"M{number(tip_x)} {number(tip_y)}L{number(back[0] + wing[0])} {number(back[1] + wing[1])}"
        f"L{number(back[0] - wing[0])} {number(back[1] - wing[1])}Z"
    )
    return (
        f'<path d="{path}" fill="none" stroke="{colours["accent"]}" '
        f'stroke-width="{number(width)}" stroke-opacity="0.75"/>'
        f'<path d="{tip}" fill="{colours["accent"]}"/>'
    )


def _short_of(start: Point, end: Point, by: float) -> Point:
    """So far before the end, on the way from a point."""
    (x, y), (to_x, to_y) = start, end
    length = ((to_x - x) ** 2 + (to_y - y) ** 2) ** 0.5 or 1.0
    return to_x - by * (to_x - x) / length, to_y - by * (to_y - y) / length


def _node(spot: Point, dot: float, stays: bool, colours: Mapping[str, str]) -> str:
    """A table or a seat; with a second ring where somebody stays."""
    x, y = number(spot[0]), number(spot[1])
    ring = (
        f'<circle cx="{x}" cy="{y}" r="{number(dot * 0.8)}" fill="none" '
        f'stroke="{colours["quiet"]}" stroke-width="1"/>'
        if stays
        else ""
    )
    return (
        f'<circle cx="{x}" cy="{y}" r="{number(dot)}" fill="#ffffff" stroke="{colours["ink"]}" '
        f'stroke-width="1.2"/>{ring}'
    )


def _shortened(name: str) -> str:
    told = printable(name)
    return told if len(told) <= LONGEST else told[: LONGEST - 1].rstrip() + "…"


def _level(name: str, spot: Point, dot: float, colours: Mapping[str, str]) -> str:
    """A name outside the ring, at the side, above or below."""
    (x, y), away = spot, dot + 8
    if abs(x) < RING / 4:
        below = y + (away + SIZE / 2) * (1 if y > 0 else -1)
        return _named(name, (x, below), 0.0, "middle", colours)
    side = 1 if x > 0 else -1
    return _named(name, (x + away * side, y), 0.0, "start" if side > 0 else "end", colours)


def _beside(name: str, spot: Point, dot: float, colours: Mapping[str, str]) -> str:
    """A name outside the ring, along the line from its middle, so that none lies over another."""
    turn = degrees(atan2(spot[1], spot[0]))
    far = 1 + (dot + 6) / RING
    at = (spot[0] * far, spot[1] * far)
    if abs(turn) > 90:
        return _named(name, at, turn + 180, "end", colours)
    return _named(name, at, turn, "start", colours)


def _named(name: str, at: Point, turn: float, anchor: str, colours: Mapping[str, str]) -> str:
    return (
        f'<text x="{number(at[0])}" y="{number(at[1] + SIZE * 0.34)}" text-anchor="{anchor}" '
        f'transform="rotate({number(turn)} {number(at[0])} {number(at[1])})" '
        f'font-size="{number(SIZE)}" fill="{colours["ink"]}">{escape(printable(name))}</text>'
    )
