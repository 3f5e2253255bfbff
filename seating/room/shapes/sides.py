"""Seats on the straight sides of a table: how many on each, where along it, which its middle."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from seating.room.shapes.shape import Point


def sides_of(seats: int, sides: int) -> list[int]:
    """Seats on each side of a table, as even as they go, earlier sides first."""
    return [seats // sides + (side < seats % sides) for side in range(sides)]


def along(count: int, cover: float) -> NDArray[np.float64]:
    """Where so many seats are along a side, from its middle."""
    return np.asarray((np.arange(count) - (count - 1) / 2) * cover)


def middle_of(before: int, count: int) -> tuple[int, ...]:
    """The middle of so many seats, one of an odd number and two of an even one.

    Examples
    --------
    >>> middle_of(0, 5), middle_of(3, 4)
    ((3,), (5, 6))
    """
    return tuple(sorted({before + (count - 1) // 2 + 1, before + count // 2 + 1}))


def rectangle(width: float, height: float) -> list[Point]:
    """The corners of a rectangle around the centre, clockwise."""
    x, y = width / 2, height / 2
    return [(-x, y), (x, y), (x, -y), (-x, -y)]


def gaps_in_order(seats: int) -> Iterator[tuple[int, int]]:
    """Each seat with the one before it around a table, far from the last gap given.

    The first gap is that of the last seat and the first.

    Examples
    --------
    >>> list(gaps_in_order(5))
    [(4, 0), (1, 2), (0, 1), (2, 3), (3, 4)]
    """
    half = max(seats // 2, 1)
    order = (gap for one in range(half + 1) for gap in (one, one + half))
    for gap in dict.fromkeys(gap for gap in order if gap < seats):
        yield (gap - 1) % seats, gap


def in_turn(seats: int) -> list[tuple[int, int]]:
    """Each seat with the next, from the first to the last."""
    return [(seat, seat + 1) for seat in range(seats - 1)]


def all_around(seats: int) -> list[tuple[int, int]]:
    """Each seat with the next, and the last with the first."""
    return in_turn(seats) + ([(0, seats - 1)] if seats > 2 else [])
