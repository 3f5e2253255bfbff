"""How many sit on each side of a table."""

from __future__ import annotations


def rows_of(seats: int) -> tuple[int, int]:
    """Seats in the far and the near row of a long table, which differ by one at most."""
    return (seats + 1) // 2, seats // 2


def sides_of(seats: int, sides: int) -> list[int]:
    """Seats on each side of a table, as even as they go, earlier sides first."""
    return [seats // sides + (side < seats % sides) for side in range(sides)]


def square_sides(seats: int) -> list[int]:
    """Seats on the far, right, near and left side of a square table: facing sides alike."""
    far, near, right, left = sides_of(seats, 4)
    return [far, right, near, left]
