"""Where heads are at a table, who sits side by side, who across, and which seats are its head.

Counted anew from what the documentation says of shapes: nothing here knows the library.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

INCH = 0.0254
BEYOND_THE_EDGE = 0.1
USUAL_ROUND = ((4, 36), (6, 48), (8, 60), (12, 72))
Point = tuple[float, float]
Pair = frozenset[int]


@dataclass(frozen=True)
class Places:
    """A table's seats, counted from 0."""

    heads: list[Point]
    beside: set[Pair]
    across: set[Pair]
    head: set[int]

    def apart(self, one: int, two: int) -> float:
        """Metres from head to head."""
        return math.dist(self.heads[one], self.heads[two])


Added = Callable[[dict[str, Any], Places], list[tuple[Point, set[int]]]]


def places_of(table: dict[str, Any]) -> Places:
    """The places of a table as plan.json has it."""
    places = with_added(table)
    own = {tag.casefold(): numbers for tag, numbers in table.get("tags", {}).items()}
    if "head" in own:
        return Places(places.heads, places.beside, places.across, {n - 1 for n in own["head"]})
    return places


def with_added(table: dict[str, Any]) -> Places:
    """Seats that were added come last: nothing else changes, and nobody is across from them."""
    added = table.get("added", 0)
    table = {**table, "seats": table["seats"] - added}
    places = SHAPES[table["shape"]](table)
    beside = set(places.beside)
    more = ADDED[table["shape"]](table, places)[:added]
    for seat, (_, others) in enumerate(more, start=table["seats"]):
        beside |= {frozenset((seat, other)) for other in others}
    return Places([*places.heads, *(head for head, _ in more)], beside, places.across, places.head)


def _ring(seats: int) -> set[Pair]:
    return {frozenset((seat, (seat + 1) % seats)) for seat in range(seats) if seats > 1}


def _row(first: int, last: int) -> set[Pair]:
    return {frozenset((seat, seat + 1)) for seat in range(first, last - 1)}


def _line(count: int, cover: float) -> list[float]:
    """Seats side by side, their middle at 0."""
    return [(place - (count - 1) / 2) * cover for place in range(count)]


def _middle(first: int, count: int) -> set[int]:
    return {first + (count - 1) // 2, first + count // 2}


def _dealt(seats: int, sides: int) -> list[int]:
    """Seats dealt to sides one after the other."""
    counts = [0] * sides
    for seat in range(seats):
        counts[seat % sides] += 1
    return counts


def _round(table: dict[str, Any]) -> Places:
    """Around a circle from its top, clockwise."""
    seats, diameter = table["seats"], table.get("diameter")
    if diameter is None:
        inches = next((size for most, size in USUAL_ROUND if seats <= most), 24 * seats / math.pi)
        diameter = inches * INCH
    far = diameter / 2 + BEYOND_THE_EDGE
    turns = [math.tau * seat / seats for seat in range(seats)]
    heads = [(far * math.sin(turn), far * math.cos(turn)) for turn in turns]
    even = seats % 2 == 0 and seats > 2
    across = {frozenset((seat, (seat + seats // 2) % seats)) for seat in range(seats) if even}
    return Places(heads, _ring(seats), across, {0})


def _long(table: dict[str, Any]) -> Places:
    """Two rows: the far one from left to right, the near one back under it."""
    seats, reach = table["seats"], table["width"] / 2 + BEYOND_THE_EDGE
    far, near = math.ceil(seats / 2), seats // 2
    along = _line(far, table["cover"])
    heads = [(x, reach) for x in along] + [(along[near - 1 - at], -reach) for at in range(near)]
    across = {frozenset((place, seats - 1 - place)) for place in range(near)}
    ends = {0, far - 1, min(far, seats - 1), seats - 1}
    return Places(heads, _row(0, far) | _row(far, seats), across, ends)


def _square(table: dict[str, Any]) -> Places:
    """Four sides clockwise from the far one; facing sides are dealt their seats first."""
    seats, cover = table["seats"], table["cover"]
    far, near, right, left = _dealt(seats, 4)
    counts = (far, right, near, left)
    reach = max(table["width"], max(counts) * cover) / 2 + BEYOND_THE_EDGE
    heads: list[Point] = []
    heads += [(x, reach) for x in _line(far, cover)]
    heads += [(reach, -x) for x in _line(right, cover)]
    heads += [(-x, -reach) for x in _line(near, cover)]
    heads += [(-reach, x) for x in _line(left, cover)]
    across = {
        frozenset((one, two))
        for one, (x, y) in enumerate(heads)
        for two, (u, v) in enumerate(heads)
        if one < two
        and (
            (far == near and abs(x - u) < 1e-9 and abs(abs(y - v) - 2 * reach) < 1e-9)
            or (right == left and abs(y - v) < 1e-9 and abs(abs(x - u) - 2 * reach) < 1e-9)
        )
    }
    return Places(heads, _ring(seats) - across, across, _middle(0, far))


def _u(table: dict[str, Any]) -> Places:
    """Up the left arm, along the bar, down the right arm; all outside."""
    seats, cover = table["seats"], table["cover"]
    bar, left, right = _dealt(seats, 3)
    arm = max(bar, 2) * cover / 2 + BEYOND_THE_EDGE
    heads: list[Point] = [(-arm, -cover * place) for place in range(left, 0, -1)]
    heads += [(x, BEYOND_THE_EDGE) for x in _line(bar, cover)]
    heads += [(arm, -cover * place) for place in range(1, right + 1)]
    return Places(heads, _row(0, seats), set(), _middle(left, bar))


def _top(table: dict[str, Any]) -> Places:
    """One row."""
    seats, reach = table["seats"], table["width"] / 2 + BEYOND_THE_EDGE
    heads = [(x, reach) for x in _line(seats, table["cover"])]
    return Places(heads, _row(0, seats), set(), _middle(0, seats))


def _oval(table: dict[str, Any]) -> Places:
    """Evenly around two straight sides and two half circles, from the left end, clockwise."""
    seats, cover, width = table["seats"], table["cover"], table["width"]
    straight = max(cover / 2, (seats * cover - math.pi * width) / 2)
    radius = width / 2 + BEYOND_THE_EDGE
    whole = 2 * straight + math.tau * radius
    heads = [_on_capsule(straight, radius, whole * seat / seats) for seat in range(seats)]
    across = {
        frozenset((seat, seats - seat))
        for seat in range(1, seats)
        if abs(seats - 2 * seat) > 1
    }  # fmt: skip
    return Places(heads, _ring(seats), across, {0})


def _on_capsule(straight: float, radius: float, way: float) -> Point:
    """So far from the left end: a quarter circle, a side, a half circle, a side, a quarter."""
    quarter = math.pi * radius / 2
    if way < quarter:
        turn = way / radius
        return -straight / 2 - radius * math.cos(turn), radius * math.sin(turn)
    way -= quarter
    if way < straight:
        return way - straight / 2, radius
    way -= straight
    if way < 2 * quarter:
        turn = way / radius
        return straight / 2 + radius * math.sin(turn), radius * math.cos(turn)
    way -= 2 * quarter
    if way < straight:
        return straight / 2 - way, -radius
    turn = (way - straight) / radius
    return -straight / 2 - radius * math.sin(turn), -radius * math.cos(turn)


SHAPES = {
    "round": _round, "long": _long, "square": _square, "u": _u, "top": _top, "oval": _oval,
}  # fmt: skip


def _gaps(seats: int) -> list[tuple[int, int]]:
    """Neighbours around a table between whom a seat is added, far from the last one each time."""
    half = max(1, seats // 2)
    order = [gap for one in range(half + 1) for gap in (one, one + half) if gap < seats]
    return [((gap - 1) % seats, gap) for gap in sorted(set(order), key=order.index)]


def _added_around(turned: Callable[[dict[str, Any], float], Point]) -> Added:
    """Half way between two seats of a table without corners."""

    def added(table: dict[str, Any], _: Places) -> list[tuple[Point, set[int]]]:
        return [(turned(table, two - 0.5), {one, two}) for one, two in _gaps(table["seats"])]

    return added


def _on_circle(table: dict[str, Any], place: float) -> Point:
    far = math.hypot(*_round(table).heads[0])
    turn = math.tau * place / table["seats"]
    return far * math.sin(turn), far * math.cos(turn)


def _on_oval(table: dict[str, Any], place: float) -> Point:
    seats, cover, width = table["seats"], table["cover"], table["width"]
    straight = max(cover / 2, (seats * cover - math.pi * width) / 2)
    radius = width / 2 + BEYOND_THE_EDGE
    whole = 2 * straight + math.tau * radius
    return _on_capsule(straight, radius, whole * (place % seats) / seats)


def _added_at_square(table: dict[str, Any], places: Places) -> list[tuple[Point, set[int]]]:
    """Between two seats of a side; between sides at the corner; two who face each other: a side."""
    out = max(max(abs(x), abs(y)) for x, y in places.heads)
    found = []
    for one, two in _gaps(table["seats"]):
        (x, y), (u, v) = places.heads[one], places.heads[two]
        middle = ((x + u) / 2, (y + v) / 2)
        if one == two:
            middle = (x, -y)
        elif math.hypot(*middle) < 1e-9:
            middle = (out if two > 0 else -out, 0.0)
        elif max(map(abs, middle)) < out - BEYOND_THE_EDGE:
            far = out - BEYOND_THE_EDGE + BEYOND_THE_EDGE / math.sqrt(2)
            middle = (math.copysign(far, middle[0]), math.copysign(far, middle[1]))
        beside = {one, two} if frozenset((one, two)) in places.beside else set()
        found.append((middle, beside))
    return found


def _added_at_long(table: dict[str, Any], places: Places) -> list[tuple[Point, set[int]]]:
    """At the ends: the first is that of seat 1."""
    seats, far = table["seats"], math.ceil(table["seats"] / 2)
    end = max(x for x, _ in places.heads) + table["cover"] / 2 + BEYOND_THE_EDGE
    last = {far - 1, far} if seats % 2 == 0 else {far - 1}
    return [((-end, 0.0), {0, seats - 1}), ((end, 0.0), last)]


def _added_at_u(table: dict[str, Any], _: Places) -> list[tuple[Point, set[int]]]:
    """At the feet of the arms, in the middle of their width; the first at the last seat's."""
    seats, cover, width = table["seats"], table["cover"], table["width"]
    bar, left, right = _dealt(seats, 3)
    half = max(bar, 2) * cover / 2
    foot = -(max(left, right) + 0.5) * cover - BEYOND_THE_EDGE
    x = (half + max(half - width, half / 3)) / 2
    return [((x, foot), {seats - 1}), ((-x, foot), {0})]


def _added_at_top(table: dict[str, Any], places: Places) -> list[tuple[Point, set[int]]]:
    """At the ends, at a quarter of the width from the middle, on the row's side."""
    end = max(x for x, _ in places.heads) + table["cover"] / 2 + BEYOND_THE_EDGE
    y = table["width"] / 4
    return [((end, y), {table["seats"] - 1}), ((-end, y), {0})]


ADDED: dict[str, Added] = {
    "round": _added_around(_on_circle),
    "oval": _added_around(_on_oval),
    "square": _added_at_square,
    "long": _added_at_long,
    "u": _added_at_u,
    "top": _added_at_top,
}
"""Where seats are added, one after the other: the head, and the seats beside it."""
