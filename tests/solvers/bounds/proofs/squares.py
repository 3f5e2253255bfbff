"""Squares that several tests look at, made once."""

from functools import cache

from seating.people.pairs import Ints
from seating_solvers.bounds.proofs.near_squares import near_squares


@cache
def squares_of(doubled: int) -> Ints:
    """One of each kind, not to be written to."""
    squares = near_squares(doubled)
    squares.flags.writeable = False
    return squares
