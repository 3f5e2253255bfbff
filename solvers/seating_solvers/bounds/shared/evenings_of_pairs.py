"""All evenings that a pair could have, shared out to all pairs as well as the seats allow.

In each course a pair sits apart, or at one of the distances that two seats of a table have,
and there are only so many seats of each distance. A linear programme over these evenings
cannot be beaten; its prices make the bound exact in integers: a price for each kind of
seats, and what the best evening gains beyond its price, for each pair.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations_with_replacement
from math import comb

import numpy as np

from seating.talk.worth import Worth
from seating_solvers.bounds.shared.dual_prices import dual_prices

MOST_EVENINGS = 4000
"""Kinds of evenings beyond which the linear programme is too large."""

PART = 1024
"""Prices are rounded to so many parts of a unit."""


def evenings_of_pairs(
    worth: Worth, amounts: Mapping[int, int], courses: int, pairs: int, at_once: int
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
    pairs : int
        How many pairs can get any at all.
    at_once : int
        What all talk would be worth if no pair got any twice.

    Returns
    -------
    int or None
        None where there are too many kinds of evenings.

    Examples
    --------
    Two of three pairs share the three small amounts, and the third has the large one.

    >>> evenings_of_pairs(Worth((4, 3, 2, 1), 10), {4: 1, 1: 3}, 2, 3, 100)
    21
    >>> evenings_of_pairs(Worth((4, 3, 2, 1), 10), {4: 1, 1: 3}, 2, 2, 100)
    17
    """
    kinds = sorted((amount for amount in amounts if amount > 0), reverse=True)
    if not kinds or comb(len(kinds) + courses, courses) > MOST_EVENINGS:
        return None
    nights = np.array(list(combinations_with_replacement([*kinds, 0], courses)), dtype=np.int64)
    gains = worth.of(nights.sum(axis=1))
    # of every amount and above there are so many
    uses = np.array([(nights >= kind).sum(axis=1) for kind in kinds])
    uses = np.vstack([uses, worth.of(nights).sum(axis=1), np.ones(len(nights), dtype=np.int64)])
    most = [*np.cumsum([amounts[kind] for kind in kinds]).tolist(), at_once, pairs]
    stocks = np.array(most, dtype=np.int64)
    found = dual_prices(gains.astype(float), uses.astype(float), stocks.astype(float))
    parts = np.rint(PART * found[:-1]).astype(np.int64)
    beyond = int((PART * gains - parts @ uses[:-1]).max())
    value = (int(parts @ stocks[:-1]) + pairs * max(0, beyond)) // PART
    # rounded prices may make a little more of it than there is
    return min(value, at_once)
