"""Who sits where in every course, and who has met whom, as arrays for the kernel."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints

Words = NDArray[np.uint64]

NO_NEED = 1 << 20
"""Counted for two who need not meet as if they had met so often already."""


class CoveringState(NamedTuple):
    """Some courses of guests, and of empty places, which are numbered after the guests.

    Parameters
    ----------
    who : ndarray of int64, shape (courses, places)
        The guest on each place; places of one table follow one another.
    place : ndarray of int64, shape (courses, places)
        The place of each guest.
    first, table_of : ndarray of int64, shape (tables + 1,) and (places,)
        First place of each table and one past the last; table of each place.
    table : ndarray of uint64, shape (courses, tables, words)
        Guests at each table, a bit each.
    never, once : ndarray of uint64, shape (places, words)
        Whom each guest has still to meet, and has met once only, a bit each.
    times : ndarray of int32, shape (guests, guests)
        How often two share a table.
    left : ndarray of int64, shape (1,)
        Pairs that have still to meet.
    chance : ndarray of float64
        Room for the kernel.
    """

    who: Ints
    place: Ints
    first: Ints
    table_of: Ints
    table: Words
    never: Words
    once: Words
    times: NDArray[np.int32]
    left: Ints
    chance: NDArray[np.float64]


def state_of(who: Ints, sizes: Ints, need: NDArray[np.bool_]) -> CoveringState:
    """The state of courses.

    Parameters
    ----------
    who : ndarray of int64, shape (courses, places)
        As in `CoveringState`.
    sizes : ndarray of int64, shape (tables,)
        Places of each table.
    need : ndarray of bool, shape (guests, guests)
        Who is to meet whom; symmetric, nobody themselves.
    """
    from seating_solvers.covering.covering_annealing import enter

    (courses, places), guests, tables = who.shape, len(need), len(sizes)
    words = -(-guests // 64)
    never = np.zeros((places, words), dtype=np.uint64)
    never[:guests] = _words(need)
    state = CoveringState(
        who=who.copy(),
        place=np.zeros((courses, places), dtype=np.int64),
        first=np.concatenate([[0], np.cumsum(sizes)]),
        table_of=np.repeat(np.arange(tables), sizes),
        table=np.zeros((courses, tables, words), dtype=np.uint64),
        never=never,
        once=np.zeros((places, words), dtype=np.uint64),
        times=np.where(need, 0, NO_NEED).astype(np.int32),
        left=np.array([need.sum() // 2]),
        chance=np.zeros(2 * int(sizes.max()) + 3),
    )
    enter(state, guests)
    return state


def tables_of(state: CoveringState, guests: int) -> Ints:
    """The table of each guest in each course, shape (courses, guests)."""
    return state.table_of[state.place[:, :guests]]


def _words(sets: NDArray[np.bool_]) -> Words:
    """Rows of truth values as rows of words, lowest bit first."""
    bits = np.packbits(sets, axis=1, bitorder="little")
    padded = np.zeros((len(sets), -(-sets.shape[1] // 64) * 8), dtype=np.uint8)
    padded[:, : bits.shape[1]] = bits
    return padded.view("<u8").astype(np.uint64)
