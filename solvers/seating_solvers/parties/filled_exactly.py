"""Parties packed into tables so that as few seats as can be are left at each.

Putting the largest where fewest sit leaves seats where nobody fits any more; here each table
takes parties that fill it to the last seat, large ones before small ones, as long as there are.
"""

from __future__ import annotations

from collections import Counter

import numpy as np

from seating.people.pairs import Ints

TRIES = 2000
"""Ways to fill one table that are looked at."""


def filled_exactly(sizes: Ints, taken: Ints, high: Ints) -> Ints:
    """A table for each party; who fits nowhere goes where most room is left.

    Parameters
    ----------
    sizes : ndarray of int64, shape (parties,)
    taken, high : ndarray of int64, shape (tables,)
        Guests already there, and the most there may be.

    Examples
    --------
    >>> filled_exactly(np.array([4, 3, 3, 2, 2, 2]), np.zeros(2, int), np.full(2, 8)).tolist()
    [0, 1, 1, 0, 0, 1]
    """
    left = Counter(sizes.tolist())
    table = np.full(len(sizes), -1, dtype=np.int64)
    waiting = {size: np.flatnonzero(sizes == size)[::-1].tolist() for size in left}
    room = high - taken
    for at in np.argsort(-room, kind="stable").tolist():
        for size in _best_filling(left, int(room[at])):
            table[waiting[size].pop()] = at
            left[size] -= 1
            room[at] -= size
    for place in np.flatnonzero(table < 0).tolist():
        at = int(room.argmax())
        table[place] = at
        room[at] -= sizes[place]
    return table


def _best_filling(left: Counter[int], room: int) -> list[int]:
    """Sizes of parties still there that fill a table best, the largest first."""
    sizes = sorted((size for size, many in left.items() if many), reverse=True)
    best: list[int] = []
    tries, stack = TRIES, [(0, room, [])]  # type: tuple[int, list[tuple[int, int, list[int]]]]
    while stack and tries:
        tries -= 1
        start, rest, chosen = stack.pop()
        if sum(chosen) > sum(best):
            best = chosen
        if rest == 0:
            break
        for number in range(len(sizes) - 1, start - 1, -1):
            size = sizes[number]
            if size <= rest and chosen.count(size) < left[size]:
                stack.append((number, rest - size, [*chosen, size]))
    return best
