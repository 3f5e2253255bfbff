"""All parties of a course on all its tables: the least that they lose, whoever sits with whom.

A linear programme over mixtures of parties at one table cannot be beaten. Its prices,
rounded, make a bound that is exact in whole numbers: a price for each party, and what the best
mixture of each table loses beyond the prices of those in it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from seating.people.pairs import Ints
from seating_solvers.bounds.shared.dual_prices import dual_prices


class TableMixtures(NamedTuple):
    """Tables where the same parties may sit.

    Parameters
    ----------
    tables : int
        How many they are.
    mixtures : ndarray of int64, shape (mixtures, kinds)
        How many parties of each kind sit at one.
    lost : ndarray of int64, shape (mixtures,)
    """

    tables: int
    mixtures: Ints
    lost: Ints


def least_packed(parties: Sequence[int], tables: Sequence[TableMixtures]) -> int:
    """The least that so many parties of each kind lose at so many tables.

    Examples
    --------
    Two parties lose 1 each at tables of their own, and 5 at one table.

    >>> alone_or_not = TableMixtures(2, np.array([[0], [1], [2]]), np.array([0, 1, 5]))
    >>> least_packed([2], [alone_or_not]), least_packed([3], [alone_or_not])
    (2, 6)
    """
    kinds = len(parties)
    gains, uses = [], []
    # a party that were left over would cost more than any mixture
    over = float(max(int(one.lost.max(initial=0)) for one in tables)) + 1.0
    for place, one in enumerate(tables):
        gains.append(over * one.mixtures.sum(axis=1) - one.lost)
        here = np.zeros((len(one.lost), len(tables)))
        here[:, place] = 1.0
        uses.append(np.hstack([one.mixtures, here]))
    stocks = np.array([*parties, *(one.tables for one in tables)], dtype=float)
    found = dual_prices(np.concatenate(gains), np.concatenate(uses).T, stocks)
    prices = np.rint(over - found[:kinds]).astype(np.int64)
    least = int(prices @ np.array(parties, dtype=np.int64))
    for one in tables:
        least += one.tables * int((one.lost - one.mixtures @ prices).min())
    return least


def mixtures_of(count: int, lost: dict[tuple[int, ...], int], kinds: int) -> TableMixtures:
    """Mixtures as counts of each kind, from the kinds that sit together."""
    rows = np.zeros((len(lost), kinds), dtype=np.int64)
    for row, mixture in zip(rows, lost, strict=True):
        for kind, many in Counter(mixture).items():
            row[kind] = many
    return TableMixtures(count, rows, np.array(list(lost.values()), dtype=np.int64))
