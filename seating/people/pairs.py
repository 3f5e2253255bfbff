"""Whole numbers for a few of the many pairs of guests.

A dinner of a million has half a billion pairs, nearly all of which are worth the same;
only the others are stored, sorted by one key per pair.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from seating.words.errors import InputError

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


def distinct(keys: Ints) -> Ints:
    """Keys sorted, each once; `np.unique`, which hashes, takes fifty times as long for millions."""
    ordered = np.sort(keys)
    return np.asarray(ordered[np.diff(ordered, prepend=-1) != 0])


def stable_order(values: Ints) -> Ints:
    """Places that put whole numbers in order, like ones as they come; none is below 0.

    The same as `np.argsort`, in a sixth of the time for millions: values times places are below
    2 ** 63, so that a value and its place are one number, and plain numbers are sorted fast.

    Examples
    --------
    >>> stable_order(np.array([5, 2, 5, 0])).tolist()
    [3, 1, 0, 2]
    """
    count = max(len(values), 1)
    both = values.astype(np.int64) * count + np.arange(len(values))
    both.sort()
    return np.asarray(both % count)


def either(one: Ints, other: Ints) -> Ints:
    """Sorted distinct keys of two such lists."""
    if not len(one) or not len(other):
        return one if len(one) else other
    return distinct(np.concatenate([one, other]))


def listed_in(keys: Ints, few: Ints) -> NDArray[np.bool_]:
    """Which of sorted distinct keys are among a few others, sorted too; the shape of `keys`."""
    found = np.zeros(keys.shape, dtype=bool)
    if len(few) > len(keys):
        places = np.minimum(np.searchsorted(few, keys), len(few) - 1)
        found[:] = few[places] == keys
    elif len(keys):
        places = np.minimum(np.searchsorted(keys, few), len(keys) - 1)
        found[places[keys[places] == few]] = True
    return found


def sum_by_key(keys: Ints, *columns: Ints) -> tuple[Ints, ...]:
    """Sorted distinct keys (at least 0), and each column summed over the rows of a key."""
    order = np.argsort(keys)
    ordered = keys[order]
    starts = np.flatnonzero(np.diff(ordered, prepend=-1))
    if not len(ordered):
        return (ordered, *(column[:0].astype(np.int64) for column in columns))
    sums = (np.add.reduceat(column[order], starts, dtype=np.int64) for column in columns)
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

    Raises
    ------
    InputError
        If a key is not of two different people below `people`, or keys are not ascending.
    """

    people: int
    keys: Ints
    values: Ints
    default: int = 0

    def __post_init__(self) -> None:
        if self.keys.shape != self.values.shape:
            raise InputError("a table of pairs needs a value for each pair")
        if not len(self.keys):
            return
        if (np.diff(self.keys) <= 0).any():
            raise InputError("a table of pairs lists each pair once, in order")
        within = self.keys[0] >= 0 and self.keys[-1] < self.people**2
        if not within or not (self.first < self.second).all():
            raise InputError(f"a pair is of two different people of {self.people:,}")

    @classmethod
    def empty(cls, people: int, default: int = 0) -> PairTable:
        """A table where every pair has the default value."""
        none = np.empty(0, dtype=np.int64)
        return cls(people, none, none, default)

    @classmethod
    def of(cls, people: int, values: Mapping[tuple[int, int], int], default: int = 0) -> PairTable:
        """A table from a mapping of index pairs, in either order, to values.

        Raises
        ------
        InputError
            If an index is out of range, a pair is of one person, or is named in both orders.

        Examples
        --------
        >>> PairTable.of(3, {(2, 0): 5})[0, 2]
        5
        """
        pairs = np.array(list(values), dtype=np.int64).reshape(-1, 2)
        check_people(pairs, people)
        keys = pair_keys(pairs[:, 0], pairs[:, 1], people)
        order = np.argsort(keys, kind="stable")
        listed = np.fromiter(values.values(), dtype=np.int64, count=len(values))
        return cls(people, keys[order], listed[order], default)

    @classmethod
    def summed(cls, people: int, first: ArrayLike, second: ArrayLike, values: Ints) -> PairTable:
        """A table that adds up the values of repeated pairs; pairs of one person are left out."""
        a, b = np.asarray(first, dtype=np.int64), np.asarray(second, dtype=np.int64)
        check_people(a, people)
        check_people(b, people)
        two = a != b
        keys, sums = sum_by_key(pair_keys(a[two], b[two], people), np.asarray(values)[two])
        return cls(people, keys, sums)

    def at(self, keys: Ints) -> Ints:
        """The values of the given keys, same shape."""
        if not len(self.keys):
            return np.full(keys.shape, self.default, dtype=np.int64)
        places = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        return np.asarray(np.where(self.keys[places] == keys, self.values[places], self.default))

    def within(self, least: int, most: int) -> bool:
        """Whether every stored value lies from `least` to `most`."""
        values = self.values
        return not len(values) or bool(values.min() >= least and values.max() <= most)

    def along(self, keys: Ints) -> Ints:
        """The values of sorted distinct keys, same shape; quick where most have the default."""
        values = np.full(keys.shape, self.default, dtype=np.int64)
        if len(self.keys) > len(keys):
            return self.at(keys)
        if len(keys):
            places = np.minimum(np.searchsorted(keys, self.keys), len(keys) - 1)
            there = keys[places] == self.keys
            values[places[there]] = self.values[there]
        return values

    def __getitem__(self, pair: tuple[int, int]) -> int:
        return int(self.at(pair_keys(pair[0], pair[1], self.people)))

    def __len__(self) -> int:
        return len(self.keys)

    def __iter__(self) -> Iterator[tuple[int, int, int]]:
        columns = (self.first.tolist(), self.second.tolist(), self.values.tolist())
        yield from zip(*columns, strict=True)

    @property
    def first(self) -> Ints:
        """The lower index of each pair, shape (pairs,)."""
        return np.asarray(self.keys // max(self.people, 1))

    @property
    def second(self) -> Ints:
        """The higher index of each pair, shape (pairs,)."""
        return np.asarray(self.keys % max(self.people, 1))

    def dense(self, dtype: DTypeLike = np.int32) -> NDArray[Any]:
        """The whole symmetric table, shape (people, people), the default on the diagonal."""
        table: NDArray[Any] = np.full((self.people, self.people), self.default, dtype=dtype)
        table[self.first, self.second] = self.values
        table[self.second, self.first] = self.values
        return table

    @cached_property
    def rows(self) -> tuple[Ints, Ints, Ints]:
        """Compressed rows: ``starts`` (people + 1,), ``others`` and ``values`` (2 * pairs,)."""
        heads = np.concatenate([self.first, self.second])
        tails = np.concatenate([self.second, self.first])
        order = np.argsort(heads * self.people + tails)  # no two are alike
        starts = np.concatenate([[0], np.cumsum(np.bincount(heads, minlength=self.people))])
        return starts, tails[order], np.concatenate([self.values, self.values])[order]

    def others(self, person: int) -> Ints:
        """Everyone who has a stored pair with `person`, ascending."""
        starts, others, _ = self.rows
        return others[starts[person] : starts[person + 1]]

    def nonzero(self, person: int) -> Ints:
        """Everyone who has a stored pair with `person` whose value is not 0, ascending."""
        starts, others, values = self.rows
        row = slice(starts[person], starts[person + 1])
        return np.asarray(others[row][values[row] != 0])


def check_people(indices: Ints, people: int) -> None:
    """Raise InputError if an index is not of one of so many people."""
    if indices.size and not (indices.min() >= 0 and indices.max() < people):
        wrong = indices[(indices < 0) | (indices >= people)][0]
        raise InputError(f"there are {people:,} people, counted from 0", value=str(wrong))


def all_pairs(members: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Every pair of a few people, in the order given."""
    people = list(members)
    for place, first in enumerate(people):
        for second in people[place + 1 :]:
            yield first, second
