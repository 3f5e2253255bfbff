"""All evenings that a pair could have, shared out to all pairs as well as the seats allow.

In each course a pair sits apart, or at one of the distances that two seats of a table have,
and there are only so many seats of each distance. People who know each other have less to
gain from an evening, and pairs whom rules bring together do not sit apart. A linear programme
over these evenings cannot be beaten; its prices make the bound exact in integers: a price for
each kind of seats, and what the best evening gains beyond its price, for each pair.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations_with_replacement
from math import comb

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating.talk.worth import Worth
from seating_solvers.bounds.shared.dual_prices import dual_prices
from seating_solvers.bounds.shared.pair_groups import PairGroup

MOST_EVENINGS = 8000
"""Kinds of evenings beyond which the linear programme is too large."""

PART = 1 << 20
"""Prices are rounded to so many parts of a unit."""


def evenings_of_pairs(
    worth: Worth,
    amounts: Mapping[int, int],
    courses: int,
    groups: Sequence[PairGroup],
    most: tuple[int, int],
) -> int | None:
    """The most that talk can be worth, each amount of it falling whole on one pair.

    Parameters
    ----------
    worth : Worth
    amounts : mapping of int to int
        How often each amount of talk comes, over all courses; closer seats come instead of
        others, so that no plan has more of any amount or above it.
    courses : int
        A pair gets at most one amount in each.
    groups : sequence of PairGroup
        The pairs who can get any at all.
    most : (int, int)
        How many pairs get any at most, and what all talk would be worth to strangers if no pair
        got any twice.

    Returns
    -------
    int or None
        None where there are too many kinds of evenings.

    Examples
    --------
    Two of three pairs share the three small amounts, and the third has the large one.

    >>> strangers = [PairGroup(0, 1, 3)]
    >>> evenings_of_pairs(Worth((4, 3, 2, 1), 10), {4: 1, 1: 3}, 2, strangers, (3, 100))
    21
    >>> evenings_of_pairs(Worth((4, 3, 2, 1), 10), {4: 1, 1: 3}, 2, strangers, (2, 100))
    17
    """
    kinds = sorted((amount for amount in amounts if amount > 0), reverse=True)
    if not groups or not kinds or comb(len(kinds) + courses, courses) * len(groups) > MOST_EVENINGS:
        return None
    nights = np.array(list(combinations_with_replacement([*kinds, 0], courses)), dtype=np.int64)
    # of every amount and above there are so many
    uses = np.array([(nights >= kind).sum(axis=1) for kind in kinds])
    uses = np.vstack([uses, worth.of(nights).sum(axis=1)])
    pairs, at_once = most
    stocks = [*np.cumsum([amounts[kind] for kind in kinds]).tolist(), at_once]
    if pairs < sum(group.pairs for group in groups):
        uses = np.vstack([uses, np.ones(len(nights), dtype=np.int64)])
        stocks.append(pairs)
    evenings = [_evenings(worth, nights, group) for group in groups]
    parts = _prices(uses, stocks, groups, evenings)
    value = sum(part * stock for part, stock in zip(parts.tolist(), stocks, strict=True))
    for group, (gains, open_to) in zip(groups, evenings, strict=True):
        best = int((PART * gains - parts @ uses)[open_to].max())
        value += group.pairs * (best if group.always else max(0, best))
    return int(value // PART)


def _evenings(worth: Worth, nights: Ints, group: PairGroup) -> tuple[Ints, NDArray[np.bool_]]:
    """What each evening brings a pair of a group, and which of them it can have."""
    gains = group.interest * (worth.of(group.prior + nights.sum(axis=1)) - worth(group.prior))
    return gains, np.asarray((nights > 0).all(axis=1) | (not group.always))


def _prices(
    uses: Ints,
    stocks: list[int],
    groups: Sequence[PairGroup],
    evenings: list[tuple[Ints, NDArray[np.bool_]]],
) -> Ints:
    """What each unit of the stocks is worth, in parts of `PART`."""
    # a pair that has to share a table is to be placed before anything is gained
    first = float(max(group.interest for group in groups) * max(int(g.max()) for g, _ in evenings))
    gains, rows = [], []
    for place, (group, (gain, open_to)) in enumerate(zip(groups, evenings, strict=True)):
        gains.append(gain[open_to] + first * group.always)
        mine = np.zeros((len(groups), int(open_to.sum())))
        mine[place] = 1.0
        rows.append(np.vstack([uses[:, open_to], mine]))
    counts = [group.pairs for group in groups]
    every = np.array([*stocks, *counts], dtype=np.float64)
    found = dual_prices(np.concatenate(gains), np.hstack(rows), every)
    return np.rint(PART * found[: len(stocks)]).astype(np.int64)
