"""Where names stand, looked up many at once.

A table of a million names lies all over the memory, and looking them up one by one waits for it a
million times. Their hashes are plain numbers, which are found by sorting; what is found so is
compared letter by letter.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cached_property
from operator import eq

import numpy as np

from seating.people.pairs import Ints

NOBODY = -1


class WholeNames:
    """The names of guests, and whose each is.

    Parameters
    ----------
    names : sequence of str
    without : collection of int, optional
        Guests who are not found. No two others have one name.

    Examples
    --------
    >>> WholeNames(["Ana", "Bo", "Cy"], {1}).places(["Cy", "Bo", "Di"]).tolist()
    [2, -1, -1]
    """

    def __init__(self, names: Sequence[str], without: Collection[int] = ()) -> None:
        self._names = names
        kept = np.ones(len(names), dtype=bool)
        kept[list(without)] = False
        guests = np.flatnonzero(kept)
        hashes = _hashes(names)[guests]
        order = np.argsort(hashes)
        self._guests, self._sorted = guests[order], hashes[order]

    def places(self, names: Sequence[str]) -> Ints:
        """The guest of each name, or `NOBODY`.

        Parameters
        ----------
        names : sequence of str
        """
        if self._has_collisions:
            return np.fromiter(map(self.get, names), np.int64, len(names))
        found = np.full(len(names), NOBODY, dtype=np.int64)
        if not len(names) or not len(self._sorted):
            return found
        hashes = _hashes(names)
        order = np.argsort(hashes)
        hashes = hashes[order]
        there = np.minimum(np.searchsorted(self._sorted, hashes), len(self._sorted) - 1)
        alike = self._sorted[there] == hashes
        found[order[alike]] = self._guests[there[alike]]
        rows = np.flatnonzero(found != NOBODY)
        theirs = map(self._names.__getitem__, found[rows].tolist())
        same = map(eq, map(names.__getitem__, rows.tolist()), theirs)
        found[rows[~np.fromiter(same, bool, len(rows))]] = NOBODY
        return found

    def get(self, name: str) -> int:
        """The guest of a name, or `NOBODY`."""
        return self._by_name.get(name, NOBODY)

    @cached_property
    def _has_collisions(self) -> bool:
        return bool((np.diff(self._sorted) == 0).any())

    @cached_property
    def _by_name(self) -> dict[str, int]:
        guests = self._guests.tolist()
        return dict(zip(map(self._names.__getitem__, guests), guests, strict=True))


def _hashes(names: Sequence[str]) -> Ints:
    return np.fromiter(map(hash, names), np.int64, len(names))
