"""Cards in the hands of guests, the way kernels read them. Letters as in `problem`."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner.sittings import AWAY
from seating.people.pairs import Ints

CARDS, MOVED, SEATS, COUNTS = 0, 1, 2, 3
"""Places in a count of changes: cards that change, how often their guests were moved before, and
seats that change; and how many they are."""


class Cards(NamedTuple):
    """What is printed on guests' cards, and what must not change."""

    home: Ints  # (n, C) the seat on each guest's card, -1 for none
    has_card: NDArray[np.bool_]  # (n,) whether the guest holds a card that would have to change
    moved: Ints  # (n,) how often they have been moved already this evening
    held: NDArray[np.bool_]  # (C, S) seats that are not to be touched


class Front(NamedTuple):
    """The best plan found for each number of changed cards up to some."""

    score: Ints  # (K, LEVELS + COUNTS), the levels of a score, then counts of changes
    seat: Ints  # (K, n, C)


def cards_of(
    printed: NDArray[np.int32],
    kept: NDArray[np.bool_],
    held: NDArray[np.bool_],
    moved: Ints | None = None,
) -> Cards:
    """The cards of a plan.

    Parameters
    ----------
    printed : ndarray of int32, shape (courses, guests)
        The seats on cards; -1 where a guest has none.
    kept : ndarray of bool, shape (guests,)
        Who holds a card that stays good while they keep their seats.
    held : ndarray of bool, shape (courses, seats)
        Seats that nobody may leave or take.
    moved : ndarray of int, shape (guests,), optional
        How often each guest's card has changed already; never when left out.
    """
    people = printed.shape[1]
    return Cards(
        home=np.ascontiguousarray(printed.T, dtype=np.int64),
        has_card=kept & (printed != AWAY).any(axis=0),
        moved=np.zeros(people, dtype=np.int64) if moved is None else moved.astype(np.int64),
        held=np.ascontiguousarray(held, dtype=bool),
    )


def changed_cards(cards: Cards, seats: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Whose card says something else than a plan, shape (guests,).

    Parameters
    ----------
    cards : Cards
    seats : ndarray of int32, shape (courses, guests)
        Of a plan.
    """
    return np.asarray(_elsewhere(cards, seats).any(axis=1) & cards.has_card)


def counted_changes(cards: Cards, seats: NDArray[np.int32]) -> Ints:
    """Changed cards, how often their guests were moved before, and changed seats, shape (3,)."""
    changed = changed_cards(cards, seats)
    counts = (changed.sum(), cards.moved[changed].sum(), _elsewhere(cards, seats).sum())
    return np.array(counts, dtype=np.int64)


def _elsewhere(cards: Cards, seats: NDArray[np.int32]) -> NDArray[np.bool_]:
    """Where a guest sits elsewhere than the card says, shape (guests, courses)."""
    seat = seats.T
    return np.asarray((seat != AWAY) & (cards.home != AWAY) & (seat != cards.home))
