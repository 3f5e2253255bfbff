"""How many sit at each table: as evenly as room and rules allow.

Empty seats are nobody, and no table is left thin: tables that could be equal differ by one
guest at most. A table that a rule fills beyond that keeps its guests.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seating.dinner import Dinner
from seating.pairs import Ints
from seating.rules.kinds import PairAtTable, SeatsAllowed


@dataclass(frozen=True, eq=False)
class Spread:
    """Least and most guests at each table, each of shape (courses, tables)."""

    low: Ints
    high: Ints


def even_spread(dinner: Dinner) -> Spread:
    """The even spread of a dinner's guests over its tables.

    Parameters
    ----------
    dinner : Dinner

    Returns
    -------
    Spread
        In every course the present guests fit: ``low.sum() <= present <= high.sum()``, and
        ``high - low`` is at most one where no rule fills a table.
    """
    capacity = np.array([table.seats for table in dinner.tables], dtype=np.int64)
    fixed = _fixed_guests(dinner)
    blocks = _largest_blocks(dinner)
    lows, highs = [], []
    for course, there in enumerate(dinner.present.sum(axis=1)):
        low, high = _level(capacity, fixed[course], int(there))
        if blocks[course] > high.max():
            room_for_block = np.minimum(capacity, blocks[course])
            rest, _ = _level(capacity, fixed[course], max(int(there) - int(blocks[course]), 0))
            low, high = np.minimum(low, rest), np.maximum(high, room_for_block)
        lows.append(low)
        highs.append(high)
    return Spread(np.array(lows), np.array(highs))


def _level(capacity: Ints, fixed: Ints, guests: int) -> tuple[Ints, Ints]:
    """Fill all tables to one level, between their fixed guests and their seats."""
    below, above = 0, int(capacity.max()) + 1
    while above - below > 1:
        middle = (below + above) // 2
        if np.clip(middle, fixed, capacity).sum() <= guests:
            below = middle
        else:
            above = middle
    low = np.clip(below, fixed, capacity)
    full = low.sum() >= guests
    return low, low if full else np.clip(below + 1, fixed, capacity)


def _fixed_guests(dinner: Dinner) -> Ints:
    """Guests whom a rule holds at one table, shape (courses, tables)."""
    held: dict[tuple[int, int], int] = {}
    for rule in dinner.rules:
        for kind in rule.kinds(dinner):
            if isinstance(kind, SeatsAllowed):
                tables = {int(dinner.table_of_seat[seat]) for seat in kind.seats}
                if len(tables) == 1 and dinner.present[kind.course, kind.guest]:
                    held[kind.course, kind.guest] = tables.pop()
    fixed = np.zeros((len(dinner.courses), len(dinner.tables)), dtype=np.int64)
    for (course, _), table in held.items():
        fixed[course, table] += 1
    return fixed


def _largest_blocks(dinner: Dinner) -> list[int]:
    """Guests in the largest company that must share a table, per course."""
    largest = []
    for course in range(len(dinner.courses)):
        parent: dict[int, int] = {}
        for rule in dinner.rules:
            for kind in rule.kinds(dinner):
                if isinstance(kind, PairAtTable) and kind.together and kind.course == course:
                    if dinner.present[course, [kind.first, kind.second]].all():
                        _join(parent, kind.first, kind.second)
        roots = [_root(parent, guest) for guest in parent]
        largest.append(max((roots.count(root) for root in set(roots)), default=1))
    return largest


def _root(parent: dict[int, int], guest: int) -> int:
    while parent.setdefault(guest, guest) != guest:
        guest = parent[guest]
    return guest


def _join(parent: dict[int, int], first: int, second: int) -> None:
    parent[_root(parent, first)] = _root(parent, second)
