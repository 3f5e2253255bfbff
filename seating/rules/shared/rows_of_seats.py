"""Unbroken rows of taken seats, and what they let guests of one kind avoid."""

from __future__ import annotations

from collections.abc import Collection, Iterator

import numpy as np
from numpy.typing import NDArray


def fewest_side_by_side(beside: NDArray[np.bool_], taken: Collection[int], guests: int) -> int:
    """How many of some guests sit side by side at least, as pairs, on any of the taken seats.

    A row of s taken seats has room for s / 2 of them, rounded up, who all sit apart; a full
    round rounds down, since its ends meet. Beyond that each guest makes two pairs more, but for
    one in each row of an even number, and one in a round of an odd number, who makes one.

    Parameters
    ----------
    beside : ndarray of bool, shape (seats, seats)
        Which seats are side by side: of any two such one is the next around the table.
    taken : collection of int
        Seats, from 0.
    guests : int
        At most as many as seats are taken.

    Examples
    --------
    >>> from seating import Table
    >>> round, row = Table("1", 6).beside, Table("2", 6, "top").beside
    >>> [fewest_side_by_side(round, range(6), guests) for guests in (3, 4, 5, 6)]
    [0, 2, 4, 6]
    >>> [fewest_side_by_side(row, range(6), guests) for guests in (3, 4, 5, 6)]
    [0, 1, 3, 5]
    """
    apart = cheap = 0
    for length, is_round in _rows(beside, taken):
        apart += length // 2 if is_round else (length + 1) // 2
        cheap += int(length % 2 == is_round)
    more = guests - apart
    return max(0, more, 2 * more - cheap)


def joined_to_next(beside: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Whether each seat is side by side with the next around the table, shape (seats,).

    Two seats alone are side by side once.

    Examples
    --------
    >>> from seating import Table
    >>> joined_to_next(Table("1", 4, "top").beside).tolist()
    [True, True, True, False]
    """
    joined = np.roll(beside, -1, axis=1).diagonal().copy()
    if len(joined) == 2:
        joined[1] = False
    return joined


def _rows(beside: NDArray[np.bool_], taken: Collection[int]) -> Iterator[tuple[int, bool]]:
    """How long each unbroken row of taken seats is, and whether its ends meet."""
    seats, there = len(beside), set(taken)
    joined = joined_to_next(beside)
    after = {(seat + 1) % seats for seat in there if joined[seat]} & there
    if seats and len(after) == seats:
        yield seats, True
    for first in sorted(there - after):
        length = 1
        while (first + length) % seats in after:
            length += 1
        yield length, False
