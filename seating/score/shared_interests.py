"""Strangers who share an interest, and how many of them meet."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from seating.dinner.dinner import Dinner
from seating.people.pairs import PairTable
from seating.score.ledger import Ledger

USUAL, FOR_EACH_WISH, FOR_SHARING = 1, 2, 1
"""What an introduction counts: of any pair, more for each wish of the two, more for an interest."""


class SharedInterests(NamedTuple):
    """How many pairs of strangers share an interest.

    Parameters
    ----------
    pairs : int
        Of all guests.
    met : int
        Who meet this evening.
    """

    pairs: int
    met: int


def shared_interests(ledger: Ledger) -> SharedInterests:
    """Pairs of strangers who share an interest, and those of them who meet.

    Parameters
    ----------
    ledger : Ledger
        Who shares an interest is told by `seating.Dinner.interest`: pairs who count for more than
        their wishes explain.
    """
    dinner = ledger.dinner
    if not len(dinner.interest):
        return SharedInterests(0, 0)
    keys = _sharing(dinner)
    among = dinner.strangers(dinner.prior.at(keys))
    met = np.isin(ledger.keys[ledger.met], keys, assume_unique=True)
    return SharedInterests(int(among.sum()), int(met.sum()))


def _sharing(dinner: Dinner) -> np.ndarray:
    """Keys of the pairs who count for more than their wishes explain."""
    people, interest = len(dinner.guests), dinner.interest
    guests, others = np.array(dinner.wishes, dtype=np.int64).reshape(-1, 2).T
    wishes = PairTable.summed(people, guests, others, np.ones_like(guests)).at(interest.keys)
    return np.asarray(interest.keys[interest.values > USUAL + FOR_EACH_WISH * wishes])
