"""Groups of guests who cannot but share tables: each is an inequality that no plan breaks.

A group of q guests at g tables puts q / g of them at each, rounded. So the squares of how many sit
at each table add up to a known number at least, in every course and on average, which is whole
where the eigenvalues of `seating_solvers.bounds.shared.mixed_tables` know of fractions only (the
clique inequalities of Chopra and Rao, Math. Programming 59, 1993). Groups that a relaxation splits
more evenly than that are looked for greedily, from each guest; each gets a price, never below 0.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

MOST_ADDED = 80
"""Groups at most that are added at once."""

LARGEST = 4
"""Times as many guests as there are tables are in a group at most."""

BROKEN = 0.02
"""By how much an inequality must be broken to be of use."""

STRIDE = 0.7
"""Of the step that would mend an inequality if no other were in its way."""


def least_squares(guests: int, tables: int) -> int:
    """The least sum of squares of how many of a group sit at each table.

    Examples
    --------
    Five at three tables sit by two, two and one at best.

    >>> least_squares(5, 3)
    9
    """
    each, more = divmod(guests, tables)
    return more * (each + 1) ** 2 + (tables - more) * each**2


class GroupsAtTables:
    """Groups, with the price of each inequality.

    Parameters
    ----------
    tables, guests, places : int
        Only guests are in groups, not the empty places after them.
    """

    def __init__(self, tables: int, guests: int, places: int) -> None:
        self.tables, self.guests = tables, guests
        self.members: Floats = np.zeros((0, places))
        self.least: Floats = np.zeros(0)
        self.price: Floats = np.zeros(0)
        self._steps: Floats = np.zeros(0)
        self.pairs: Floats = np.zeros((places, places))

    def __len__(self) -> int:
        return len(self.price)

    @property
    def worth(self) -> float:
        """What all groups share at least, by their prices."""
        return float(self.price @ self.least)

    def broken(self, share: Floats) -> Floats:
        """By how much each inequality is broken; below 0 where it holds."""
        held: Floats = np.einsum("kj,kj->k", self.members @ share, self.members)
        return self.least - held

    def charge(self, share: Floats, penalty: float) -> None:
        """Raise prices of inequalities that shares break, lower those of others."""
        if len(self):
            raised = self.price + penalty * STRIDE * self.broken(share) / self._steps
            self._charge(np.maximum(raised, 0.0))

    def look_for_more(self, share: Floats) -> int:
        """Add groups whose inequality the shares break; returns how many."""
        keep = (self.price > 0) | (self.broken(share) > 0)
        found = _broken_groups(share[: self.guests, : self.guests], self.tables)
        more = np.zeros((len(found), len(share)))
        more[:, : self.guests] = found
        members = np.concatenate([self.members[keep], more])
        price = np.concatenate([self.price[keep], np.zeros(len(found))])
        self.members, first = np.unique(members, axis=0, return_index=True)
        added = int((first >= keep.sum()).sum())
        sizes = self.members.sum(axis=1)
        self.least = np.array([least_squares(int(size), self.tables) for size in sizes], float)
        common = self.members @ self.members.T
        pairs = sizes * (sizes - 1)
        crowding = common * (common - 1) / np.sqrt(np.outer(pairs, pairs))
        self._steps = pairs * np.maximum(crowding.sum(axis=1), 1.0)
        self._charge(price[first])
        return added

    def _charge(self, price: Floats) -> None:
        self.price = price
        self.pairs = (self.members.T * price) @ self.members


def _broken_groups(share: Floats, tables: int) -> NDArray[np.bool_]:
    """Groups of more guests than tables that share less than any plan, the worst first.

    From each guest a group grows by whoever shares least with it.
    """
    guests = len(share)
    everyone = np.arange(guests)
    inside = np.eye(guests, dtype=bool)
    cost, own = share.copy(), np.diag(share)
    held, worst = own.copy(), np.full(guests, BROKEN)
    best = np.zeros((guests, guests), dtype=bool)
    for size in range(2, min(guests, LARGEST * tables) + 1):
        chosen = np.where(inside, np.inf, cost).argmin(axis=1)
        held = held + 2 * cost[everyone, chosen] + own[chosen]
        inside[everyone, chosen] = True
        cost += share[chosen]
        broken = least_squares(size, tables) - held
        better = broken > worst
        best[better], worst = inside[better], np.maximum(worst, broken)
    found = np.flatnonzero(best.any(axis=1))
    return best[found[np.argsort(-worst[found], kind="stable")][:MOST_ADDED]]
