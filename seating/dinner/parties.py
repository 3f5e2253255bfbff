"""Guests who must share a table, and what tables could hold them.

A rule may hold a guest at one table, and rules that guests share a table join them into
parties, of which nobody may be left over. Everyone else fits in anywhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush

import numpy as np

from seating.dinner.dinner import Dinner
from seating.dinner.lowered_rules import all_kinds
from seating.dinner.once_a_dinner import once_a_dinner
from seating.people.pairs import Ints
from seating.rules.shared.kinds import PairAtTable, PairBeside, PairOpposite, SeatsAllowed


@dataclass
class Parties:
    """Who is bound to whom, and to which table, at one course; both by guest index.

    Those that are `shared` by all who ask refuse to `join`.
    """

    held: dict[int, int] = field(default_factory=dict)
    parent: dict[int, int] = field(default_factory=dict)
    shared: bool = False

    def copy(self) -> Parties:
        """The same, to be changed by whoever asked for it."""
        return Parties(dict(self.held), dict(self.parent))

    def root(self, guest: int) -> int:
        """The guest who stands for the party of `guest`."""
        root = guest
        while self.parent.get(root, root) != root:
            root = self.parent[root]
        while guest != root:
            self.parent[guest], guest = root, self.parent.get(guest, root)
        return root

    def join(self, first: int, second: int) -> None:
        """Make one party of two guests'."""
        if self.shared:  # whoever asks for them later would be told of another dinner's
            raise TypeError("these parties are shared: change a copy of them")
        self.parent[self.root(first)] = self.root(second)
        self.parent.setdefault(second, second)

    def fixed(self, tables: int) -> Ints:
        """How many guests are held at each table, shape (tables,)."""
        return np.bincount(np.fromiter(self.held.values(), dtype=np.int64), minlength=tables)

    def blocks(self) -> list[tuple[int, int | None]]:
        """Size of each party, and its table if members are held at just one."""
        roots = {guest: self.root(guest) for guest in {*self.parent, *self.held}}
        tables: dict[int, set[int]] = {}
        for guest, table in self.held.items():
            tables.setdefault(roots[guest], set()).add(table)
        found: list[tuple[int, int | None]] = []
        for root, size in Counter(roots.values()).items():
            held = sorted(tables.get(root, ()))
            if len(held) > 1:
                found += [(1, self.held[guest]) for guest in self._held_members(roots, root)]
            else:
                found.append((size, held[0] if held else None))
        return found

    def _held_members(self, roots: dict[int, int], root: int) -> Iterable[int]:
        return (guest for guest in self.held if roots[guest] == root)


@once_a_dinner
def parties_of(dinner: Dinner) -> list[Parties]:
    """The parties of each course, of the guests who are there; only a copy may be changed."""
    courses = [Parties() for _ in dinner.courses]
    for kind in all_kinds(dinner):
        if isinstance(kind, SeatsAllowed):
            _hold(dinner, courses[kind.course], kind)
        elif isinstance(kind, PairAtTable | PairBeside | PairOpposite) and kind.together:
            there = dinner.present[kind.course]
            if there[kind.first] and there[kind.second]:
                courses[kind.course].join(kind.first, kind.second)
    for parties in courses:
        parties.shared = True
    return courses


def _hold(dinner: Dinner, parties: Parties, kind: SeatsAllowed) -> None:
    tables = {int(dinner.table_of_seat[seat]) for seat in kind.seats}
    if len(tables) == 1 and dinner.present[kind.course, kind.guest]:
        parties.held[kind.guest] = tables.pop()


def placed(capacity: Ints, blocks: Iterable[tuple[int, int | None]]) -> Ints | None:
    """Guests at each table when parties are put where fewest sit, the largest first.

    Parameters
    ----------
    capacity : ndarray of int64, shape (tables,)
    blocks : iterable of (int, int or None)
        Size, and the table of those that are held at one.

    Returns
    -------
    ndarray of int64, shape (tables,), or None
        None when they do not fit so, which does not say that they cannot.
    """
    sizes = [0] * len(capacity)
    seats = capacity.tolist()
    free: Counter[int] = Counter()
    for size, table in blocks:
        if table is None:
            free[size] += 1
        else:
            sizes[table] += size
    fits = all(size <= most for size, most in zip(sizes, seats, strict=True))
    for size in sorted(free, reverse=True):
        fits = fits and _place_all(size, free[size], sizes, seats)
    return np.array(sizes, dtype=np.int64) if fits else None


def _place_all(size: int, count: int, sizes: list[int], seats: list[int]) -> bool:
    """Put `count` parties of one size where fewest sit; False when there is no room."""
    open_tables = [
        (taken, -most, table)
        for table, (taken, most) in enumerate(zip(sizes, seats, strict=True))
        if taken + size <= most
    ]
    heapify(open_tables)
    for _ in range(count):
        if not open_tables:
            return False
        taken, most, table = heappop(open_tables)
        sizes[table] = taken + size
        if taken + 2 * size <= -most:
            heappush(open_tables, (taken + size, most, table))
    return True
