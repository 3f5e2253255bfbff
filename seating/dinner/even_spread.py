"""How many sit at each table: as evenly as room and rules allow.

Empty seats are nobody, and no table is left thin: where a room is larger than it need be,
some tables stay empty (`dinner.filling`), and of the others those that could be equal differ
by one guest at most. Where rules fill a table beyond that, or parties do not come out even
(as with couples at tables of seven), tables may differ by as much as that takes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.filling import tables_in_use
from seating.dinner.level import level
from seating.dinner.once_a_dinner import once_a_dinner
from seating.dinner.parties import Parties, parties_of, placed
from seating.dinner.table_needs import table_needs
from seating.people.pairs import Ints


@dataclass(frozen=True, eq=False)
class Spread:
    """Least and most guests at each table, each of shape (courses, tables)."""

    low: Ints
    high: Ints

    def off(self, sizes: Ints) -> int:
        """By how many guests these numbers, of shape (courses, tables), are beyond it."""
        return int(np.maximum(self.low - sizes, 0).sum() + np.maximum(sizes - self.high, 0).sum())

    def holds(self, sizes: Ints) -> bool:
        """Whether these numbers of guests, of shape (courses, tables), are within it."""
        return bool((self.low <= sizes).all() and (sizes <= self.high).all())


def any_spread(dinner: Dinner) -> Spread:
    """Any number of guests at each table, up to its seats that are not closed."""
    return Spread(np.zeros_like(dinner.open_seats), dinner.open_seats)


@once_a_dinner
def even_spread(dinner: Dinner) -> Spread:
    """The even spread of a dinner's guests over its tables.

    Parameters
    ----------
    dinner : Dinner

    Returns
    -------
    Spread
        In every course the present guests fit on seats that are not closed: ``low.sum() <=
        present <= high.sum()``, and ``high - low`` is at most one where rules do not ask for
        more. Parties that must share a table fit too, where they fit at all by putting the
        largest first.
    """
    parties = parties_of(dinner)
    counts = dinner.present.sum(axis=1).tolist()
    needs = table_needs(dinner, [one.fixed(len(dinner.tables)) for one in parties])
    bounds = []
    for capacity, party, need, guests in zip(
        dinner.open_seats, parties, needs, counts, strict=True
    ):
        used = np.where(tables_in_use(capacity, need, guests, dinner.filling), capacity, 0)
        bounds.append(_bounds(used, capacity, party, guests))
    return Spread(np.array([low for low, _ in bounds]), np.array([high for _, high in bounds]))


def _bounds(used: Ints, capacity: Ints, parties: Parties, guests: int) -> tuple[Ints, Ints]:
    """Least and most at each table of one course, where `used` are the seats in use."""
    fixed = parties.fixed(len(capacity))
    low, high = level(used, np.minimum(fixed, used), guests)
    blocks = [block for block in parties.blocks() if _fits(capacity, *block)]
    if all(size == 1 for size, _ in blocks):
        return low, high
    for seats in (used, capacity):
        held = placed(seats, blocks)
        if held is not None:
            return _widened(low, high, *level(seats, held, guests), fixed, seats)
    return np.minimum(fixed, capacity), capacity


def _fits(capacity: Ints, size: int, table: int | None) -> bool:
    """Whether one table could hold the party; one that none can hold has to be broken."""
    return size <= int(capacity.max() if table is None else capacity[table])


def _widened(
    low: Ints, high: Ints, least: Ints, most: Ints, fixed: Ints, capacity: Ints
) -> tuple[Ints, Ints]:
    """Room for parties at any table: `least` to `most` is how they came out at each."""
    if (least < low).any():
        low = np.minimum(low, np.maximum(least[least < low].min(), fixed))
    if (most > high).any():
        high = np.maximum(high, np.minimum(most[most > high].max(), capacity))
    return low, high
