"""Whole numbers for a few of the many pairs of guests.

A dinner of a million has half a billion pairs, nearly all of which are worth the same;
only the others are stored, sorted by one key per pair.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

Ints = NDArray[np.int64]


def pair_keys(first: ArrayLike, second: ArrayLike, people: int) -> Ints:
    """One number per unordered pair.

    Parameters
    ----------
    first, second : array_like of int
        Indices of people, below `people`; the same shape.
    people : int
        How many people there are.

    Returns
    -------
    ndarray of int64
        ``min * people + max``, the shape of the input.
    """
    a = np.asarray(first, dtype=np.int64)
    b = np.asarray(second, dtype=np.int64)
    return np.asarray(np.minimum(a, b) * people + np.maximum(a, b))


def sum_by_key(keys: Ints, *columns: Ints) -> tuple[Ints, ...]:
    """Sorted distinct keys, and each column summed over the rows of a key."""
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    starts = np.flatnonzero(np.diff(ordered, prepend=-1))
    if not len(ordered):
        return (ordered, *(column[:0].astype(np.int64) for column in columns))
    sums = (np.add.reduceat(column[order].astype(np.int64), starts) for column in columns)
    return (ordered[starts], *sums)


@dataclass(frozen=True, eq=False)
class PairTable:
    """A symmetric table of whole numbers, sparse.

    Parameters
    ----------
    people : int
        How many people; indices run from 0 to ``people - 1``.
    keys : ndarray of int64, shape (pairs,)
        Sorted distinct `pair_keys`.
    values : ndarray of int64, shape (pairs,)
        The value of each.
    default : int, optional
        The value of every other pair.
    """

    people: int
    keys: Ints
    values: Ints
    default: int = 0

    @classmethod
    def empty(cls, people: int, default: int = 0) -> PairTable:
        """A table where every pair has the default value."""
        none = np.empty(0, dtype=np.int64)
        return cls(people, none, none, default)

    @classmethod
    def of(cls, people: int, values: Mapping[tuple[int, int], int], default: int = 0) -> PairTable:
        """A table from a mapping of index pairs, in either order, to values.

        Examples
        --------
        >>> PairTable.of(3, {(2, 0): 5})[0, 2]
        5
        """
        pairs = np.array(list(values), dtype=np.int64).reshape(-1, 2)
        keys = pair_keys(pairs[:, 0], pairs[:, 1], people)
        order = np.argsort(keys, kind="stable")
        listed = np.fromiter(values.values(), dtype=np.int64, count=len(values))
        return cls(people, keys[order], listed[order], default)

    @classmethod
    def summed(cls, people: int, first: ArrayLike, second: ArrayLike, values: Ints) -> PairTable:
        """A table that adds up the values of repeated pairs; pairs of one person are left out."""
        a, b = np.asarray(first, dtype=np.int64), np.asarray(second, dtype=np.int64)
        two = a != b
        keys, sums = sum_by_key(pair_keys(a[two], b[two], people), np.asarray(values)[two])
        return cls(people, keys, sums)

    def at(self, keys: Ints) -> Ints:
        """The values of the given keys, same shape."""
        if not len(self.keys):
            return np.full(keys.shape, self.default, dtype=np.int64)
        places = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        return np.asarray(np.where(self.keys[places] == keys, self.values[places], self.default))

    def __getitem__(self, pair: tuple[int, int]) -> int:
        return int(self.at(pair_keys(pair[0], pair[1], self.people)))

    def __len__(self) -> int:
        return len(self.keys)

    def __iter__(self) -> Iterator[tuple[int, int, int]]:
        for first, second, value in zip(self.first, self.second, self.values, strict=True):
            yield int(first), int(second), int(value)

    @property
    def first(self) -> Ints:
        """The lower index of each pair, shape (pairs,)."""
        return np.asarray(self.keys // max(self.people, 1))

    @property
    def second(self) -> Ints:
        """The higher index of each pair, shape (pairs,)."""
        return np.asarray(self.keys % max(self.people, 1))

    def dense(self, dtype: type = np.int32) -> NDArray[np.generic]:
        """The whole symmetric table, shape (people, people), the default on the diagonal."""
        table = np.full((self.people, self.people), self.default, dtype=dtype)
        table[self.first, self.second] = self.values
        table[self.second, self.first] = self.values
        return table

    @cached_property
    def rows(self) -> tuple[Ints, Ints, Ints]:
        """Compressed rows: ``starts`` (people + 1,), ``others`` and ``values`` (2 * pairs,)."""
        heads = np.concatenate([self.first, self.second])
        tails = np.concatenate([self.second, self.first])
        order = np.lexsort((tails, heads))
        starts = np.searchsorted(heads[order], np.arange(self.people + 1))
        return starts, tails[order], np.concatenate([self.values, self.values])[order]

    def others(self, person: int) -> Ints:
        """Everyone who has a stored pair with `person`, ascending."""
        starts, others, _ = self.rows
        return others[starts[person] : starts[person + 1]]


def all_pairs(members: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Every pair of a few people, in the order given."""
    people = list(members)
    for place, first in enumerate(people):
        for second in people[place + 1 :]:
            yield first, second
