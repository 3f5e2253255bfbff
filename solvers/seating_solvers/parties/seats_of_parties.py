"""Which seats of a table suit parties of some sizes, found once for all tables alike."""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating.room.table import Table
from seating.talk.talk import Talk
from seating_solvers.running.random_streams import NumpyStreams, numpy_generator

STARTS, PASSES = 3, 60
"""Arrangements to begin with, and exchanges made in each, at most."""

FEW = 150
"""Exchanges looked at before one is made; of larger tables some by chance."""

STRANGERS, OF_PARTY, BESIDE, OPPOSITE, NOBODY = range(5)
"""What two guests of a table are to each other."""

Bond = tuple[int, int, int]
"""Two guests, by their place in the row of guests, and what they are to each other."""


@lru_cache(maxsize=4096)
def seats_of_parties(
    talk: Talk,
    table: Table,
    seats: tuple[int, ...],
    sizes: tuple[int, ...],
    bonds: tuple[Bond, ...],
    courses: int,
) -> tuple[int, ...]:
    """A seat for each guest of some parties at one table.

    Parameters
    ----------
    talk : Talk
    table : Table
    seats : tuple of int
        Seats in use, from 0; at least as many as guests.
    sizes : tuple of int
        Guests of each party, who come one after the other.
    bonds : tuple of Bond
        Who asks to sit side by side, or opposite.
    courses : int
        How often a party meets at such a table.

    Returns
    -------
    tuple of int
    """
    value = _values(talk, table, np.array(seats), courses)
    relation = _relations(sizes, bonds)
    random = numpy_generator(0, NumpyStreams.SEATS_OF_PARTIES.at())  # what is kept is for any seed
    guests = len(relation) - 1
    sitting = np.full(len(seats), guests, dtype=np.int64)
    sitting[:guests] = np.arange(guests)
    best, most = sitting, -1
    for _ in range(STARTS):
        found, worth = _climbed(random.permutation(sitting), value, relation, random)
        if worth > most:
            best, most = found, worth
    place = np.empty(len(seats) + 1, dtype=np.int64)
    place[best] = seats
    return tuple(place[:guests].tolist())


def _values(talk: Talk, table: Table, seats: Ints, courses: int) -> Ints:
    """What each pair of seats is worth to two guests, by what they are to each other."""
    between = talk.between(table)[np.ix_(seats, seats)]
    strangers = talk.worth.of(between)
    own = talk.worth.of(between * courses) // max(courses, 1)
    dear = int(strangers.sum()) + 1
    asked = [
        np.where(pairs[np.ix_(seats, seats)], dear, 0) for pairs in (table.beside, table.opposite)
    ]
    return np.array([strangers, own, *asked, np.zeros_like(own)])


def _relations(sizes: tuple[int, ...], bonds: tuple[Bond, ...]) -> NDArray[np.int8]:
    """What guests are to each other, shape (guests + 1, guests + 1); the last is nobody."""
    party = np.repeat(np.arange(len(sizes)), sizes)
    relation = np.full((len(party) + 1, len(party) + 1), NOBODY, dtype=np.int8)
    relation[:-1, :-1] = np.where(party[:, None] == party, OF_PARTY, STRANGERS)
    for one, two, asked in bonds:
        relation[one, two] = relation[two, one] = asked
    return relation


def _climbed(
    sitting: Ints, value: Ints, relation: NDArray[np.int8], random: np.random.Generator
) -> tuple[Ints, int]:
    """An arrangement that no exchange of two makes better, of those looked at."""
    count = len(sitting)
    pairs = np.array(list(combinations(range(count), 2)), dtype=np.int64).reshape(-1, 2)
    worth = int(_worth(sitting[None], value, relation)[0])
    for _ in range(PASSES):
        tried = pairs
        if len(pairs) > FEW:
            tried = pairs[random.choice(len(pairs), FEW, replace=False)]
        swapped = np.repeat(sitting[None], len(tried), axis=0)
        rows = np.arange(len(tried))
        swapped[rows, tried[:, 0]], swapped[rows, tried[:, 1]] = (
            sitting[tried[:, 1]],
            sitting[tried[:, 0]],
        )
        found = _worth(swapped, value, relation)
        if not len(found) or found.max() <= worth:
            break
        sitting, worth = swapped[found.argmax()], int(found.max())
    return sitting, worth


def _worth(sittings: Ints, value: Ints, relation: NDArray[np.int8]) -> Ints:
    """What each of several arrangements is worth, twice."""
    every = np.arange(sittings.shape[1])
    what = relation[sittings[:, :, None], sittings[:, None, :]]
    return np.asarray(value[what, every[:, None], every].sum(axis=(1, 2)))
