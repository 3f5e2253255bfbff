"""Guests who keep one table all evening, and how often they must meet each other again."""

from __future__ import annotations

import heapq
from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.dinner.lowered_rules import all_kinds
from seating.dinner.once_a_dinner import once_a_dinner
from seating.people.pairs import Ints
from seating.rules.shared.kinds import SamePlace, SeatsAllowed


@dataclass(frozen=True, eq=False)
class WhoStays:
    """Guests who are there at every course that counts, at one table.

    Parameters
    ----------
    staying : ndarray of bool, shape (guests,)
        Who does.
    held : ndarray of int64, shape (tables,)
        How many of them rules hold at each table. The others choose theirs.
    """

    staying: NDArray[np.bool_]
    held: Ints

    def pairs_at_least(self, most: Ints) -> int:
        """How many pairs of them share a table, at least.

        Parameters
        ----------
        most : ndarray of int64, shape (tables,)
            Guests there may be at each table at every course.
        """
        tables = [(int(held), int(table)) for table, held in enumerate(self.held) if most[table]]
        heapq.heapify(tables)
        pairs = int((self.held * (self.held - 1) // 2).sum())
        for _ in range(int(self.staying.sum() - self.held.sum())):
            while tables and tables[0][0] >= most[tables[0][1]]:
                heapq.heappop(tables)
            if not tables:  # no plan keeps such rules
                break
            here, table = tables[0]
            pairs += here
            heapq.heapreplace(tables, (here + 1, table))
        return pairs


@once_a_dinner
def who_stays(dinner: Dinner) -> WhoStays:
    """Who stays because rules say so: on a seat, at a table, or at one that is named each time."""
    counts = np.flatnonzero(dinner.meeting).tolist()
    always = np.asarray(dinner.present[counts].all(axis=0))
    named: defaultdict[int, dict[int, int]] = defaultdict(dict)
    chosen: set[int] = set()
    for kind in all_kinds(dinner):
        if isinstance(kind, SamePlace):
            chosen.add(kind.guest)
        elif isinstance(kind, SeatsAllowed):
            tables = {int(dinner.table_of_seat[seat]) for seat in kind.seats}
            if len(tables) == 1:
                named[kind.guest][kind.course] = tables.pop()
    staying = np.zeros(len(dinner.guests), dtype=np.bool_)
    held = np.zeros(len(dinner.tables), dtype=np.int64)
    for guest in chosen | set(named):
        tables_named = set(named[guest].values())
        everywhere = guest in chosen or set(counts) <= set(named[guest])
        if always[guest] and everywhere and len(tables_named) <= 1:
            staying[guest] = True
            for table in tables_named:
                held[table] += 1
    return WhoStays(staying, held)
