"""Who sits side by side, and who directly across, at a table of each shape.

Seats are numbered from 0 as in `seating.room.shapes.places`.
"""

from __future__ import annotations

from seating.room.shapes.sides import rows_of, square_sides


def neighbours(shape: str, seats: int) -> list[tuple[int, int]]:
    """Pairs of seats side by side."""
    along = [(seat, seat + 1) for seat in range(seats - 1)]
    closing = [(0, seats - 1)] if seats > 2 else []
    if shape == "long":
        far, _ = rows_of(seats)
        return [pair for pair in along if pair != (far - 1, far)]
    if shape == "round":
        return along + closing
    if shape == "square":
        across = set(facing(shape, seats))
        return [pair for pair in along + closing if pair not in across]
    return along


def facing(shape: str, seats: int) -> list[tuple[int, int]]:
    """Pairs of seats directly across from each other."""
    if shape == "long":
        _, near = rows_of(seats)
        return [(place, seats - 1 - place) for place in range(near)]
    if shape == "round" and seats % 2 == 0 and seats > 2:
        return [(seat, seat + seats // 2) for seat in range(seats // 2)]
    if shape == "square":
        return _across(square_sides(seats))
    return []


def _across(sides: list[int]) -> list[tuple[int, int]]:
    """Facing seats of four sides numbered in turn, where the two sides hold as many."""
    far, right, near, left = sides
    pairs = []
    if far == near:
        pairs += [(place, far + right + near - 1 - place) for place in range(far)]
    if right == left:
        pairs += [(far + place, sum(sides) - 1 - place) for place in range(right)]
    return pairs
