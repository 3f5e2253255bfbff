"""Wishes: whom a guest would like to meet, and whether they do."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seating.people.pairs import pair_keys
from seating.score.ledger import Ledger


@dataclass(frozen=True)
class Wish:
    """One guest's wish to meet another.

    Parameters
    ----------
    guest, other : int
        Who would like to meet whom.
    granted : bool
        Whether the chance that this evening brings them together reaches one half.
    """

    guest: int
    other: int
    granted: bool


def wishes_of(ledger: Ledger) -> tuple[Wish, ...]:
    """Every wish of a dinner (`seating.Dinner.wishes`), in its order.

    Parameters
    ----------
    ledger : Ledger
        Talk at earlier dinners, or in life, grants no wish.
    """
    dinner = ledger.dinner
    if not dinner.wishes:
        return ()
    guests, others = np.array(dinner.wishes, dtype=np.int64).T
    talk = ledger.talk_of(pair_keys(guests, others, len(dinner.guests)))
    granted = (talk >= dinner.talk.worth.half).tolist()
    return tuple(
        Wish(guest, other, met) for (guest, other), met in zip(dinner.wishes, granted, strict=True)
    )
