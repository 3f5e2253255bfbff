"""How many guests sit in five courses at six tables without a repeat: at most 31.

At a table without a repeat sit six at most. So of 32 guests two tables of a course have six, or
there would be 31. The six guests of the one give their names to the tables of the other four
courses: guest i sits at table i of each. Those of the other, b, sit at tables that are four
permutations, no two of which send a guest to the same table. All such pairs of tables, but for
the names of guests and tables, the order of courses and which of the two is the first, are
followed up: no 19 guests more sit with any of them, at four tables, without a repeat. So no 31
guests sit so who fill two tables of a course, and no 32 at all.

Nor do 32 of whom just one pair meet again, once. Without either of the two there are 31, and
one table of each course has six, the others five. Where the two sit apart, they sit at two
tables of six, therefore, and everyone else at tables of five: four permutations two of which
send one guest to one table. No 20 guests more sit with any of those.
"""

from __future__ import annotations

from functools import cache
from itertools import permutations
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating_solvers.running.kernels import entry, kernel

Sets = NDArray[np.uint64]
OTHER_COURSES = 4
"""Beside the one at whose tables the guests are looked at."""

ORDER = 6
"""Tables, and guests at a full one."""

WORD = 64
MOST_CANDIDATES = 2 * WORD
"""Guests of a set are the bits of two numbers."""


@cache
def no_32_guests() -> bool:
    """Whether it is so, in some ten seconds: of none who meet again, and of just one pair."""
    cases = ((0, 19), (1, 20))
    return all(with_two_full_tables(ORDER, again, others) is None for again, others in cases)


def with_two_full_tables(order: int, again: int, others: int) -> Ints | None:
    """Two tables with whom so many others sit in five courses, none of whom meet again.

    Parameters
    ----------
    order : int
        Tables, and guests at each of the two.
    again : int
        Pairs of the two tables who meet again, once: 0 or 1.
    others : int
        Guests at the other tables, at most `order` at each.

    Returns
    -------
    ndarray of int64, shape (4, order), or None
        For each of the other courses, at which tables the guests of the second table sit.

    Examples
    --------
    >>> with_two_full_tables(4, 0, 8)
    array([[0, 1, 2, 3],
           [1, 0, 3, 2],
           [2, 3, 0, 1],
           [3, 2, 1, 0]])
    """
    found = (two for two in two_tables(order, again) if seated(two, others))
    return next(found, None)


def two_tables(order: int, again: int) -> Ints:
    """The second of two tables, one of each kind, shape (kinds, 4, order).

    The courses are permutations, of which one is the identity. Two agree nowhere, but the first
    two on one guest where a pair is to meet `again`.
    """
    every = np.array(list(permutations(range(order))))
    agree = _agreeing(every, every)
    of_first = np.flatnonzero(agree[0] == again)
    seen: set[tuple[int, ...]] = set()
    names = _Names(every)
    found = []
    for second in _unlike(of_first, names):
        fitting = np.flatnonzero((agree[0] == 0) & (agree[second] == 0))
        for place, third in enumerate(fitting):
            for fourth in fitting[place + 1 :][agree[third][fitting[place + 1 :]] == 0]:
                kind = names.first_of_kind((0, int(second), int(third), int(fourth)))
                if kind not in seen:
                    seen.add(kind)
                    found.append(every[[0, second, third, fourth]])
    return np.array(found)


def _agreeing(some: Ints, others: Ints) -> Ints:
    return np.asarray((some[:, None, :] == others[None, :, :]).sum(axis=2))


def _unlike(chosen: Ints, names: _Names) -> list[int]:
    """One permutation of each kind, but for the names of what they permute."""
    return sorted({int(names.conjugate[:, one].min()) for one in chosen.tolist()})


class _Names:
    """Permutations by number, and what becomes of them when guests and tables are renamed."""

    def __init__(self, every: Ints) -> None:
        powers = every.shape[1] ** np.arange(every.shape[1])[::-1]
        marks = every @ powers
        self.inverse = np.searchsorted(marks, np.argsort(every, axis=1) @ powers)
        self.product = np.stack([np.searchsorted(marks, one[every] @ powers) for one in every])
        before = self.product[:, self.inverse].T  # [name, one]: one after the inverse of name
        names = np.arange(len(every))[:, None]
        self.conjugate = self.product[names, before]

    def first_of_kind(self, four: tuple[int, ...]) -> tuple[int, ...]:
        """The same for all that differ by names, the order of courses, and which table is first."""
        images = []
        for base in four:
            relative = [int(self.product[self.inverse[base], one]) for one in four if one != base]
            inverse = [int(self.inverse[one]) for one in relative]
            images += [self.conjugate[:, three] for three in (relative, inverse)]
        ordered = np.sort(np.concatenate(images), axis=1)
        first = ordered[np.lexsort(ordered.T[::-1])[0]]
        return tuple(first.tolist())


class Search(NamedTuple):
    """Tables being filled with candidates, each with its tables in the other four courses.

    Parameters
    ----------
    apart : (candidate, 2) those with whom each shares no table of the other courses
    once : (candidate, 2) those with whom each shares one of them at most
    """

    apart: Sets
    once: Sets


def seated(two: Ints, others: int) -> bool:
    """Whether so many others sit at further tables, and nobody meets again but of the two tables.

    Parameters
    ----------
    two : ndarray of int64, shape (4, order)
    others : int
    """
    order = two.shape[1]
    candidates = np.array(list(permutations(range(order), OTHER_COURSES)))
    candidates = candidates[(_agreeing(candidates, two.T) <= 1).all(axis=1)]
    if len(candidates) > MOST_CANDIDATES:
        raise OverflowError(f"{len(candidates)} candidates")
    agree = _agreeing(candidates, candidates)
    work = Search(_bits(agree == 0), _bits(agree <= 1))
    everyone = _bits(np.ones((1, len(candidates)), dtype=np.bool_))[0]
    # the second of the two is full, and the others come after it
    return bool(_seat(work, order - 1, order, 0, others + order, -1, *everyone, *everyone))


def _bits(which: NDArray[np.bool_]) -> Sets:
    """Rows of True and False as the bits of two numbers each."""
    whole = np.zeros((len(which), MOST_CANDIDATES), dtype=np.bool_)
    whole[:, : which.shape[1]] = which
    powers = np.uint64(1) << np.arange(WORD, dtype=np.uint64)
    words = whole.reshape(len(which), 2, WORD)
    return np.asarray((words * powers).sum(axis=2, dtype=np.uint64))


@kernel
def _count(low, high):  # type: ignore[no-untyped-def]
    """How many there are in a set."""
    return _count_word(low) + _count_word(high)


@kernel
def _count_word(some):  # type: ignore[no-untyped-def]
    """How many bits: sums of neighbouring ones, of two, of four, of all."""
    pairs = some - ((some >> np.uint64(1)) & np.uint64(0x5555555555555555))
    two = np.uint64(0x3333333333333333)
    fours = (pairs & two) + ((pairs >> np.uint64(2)) & two)
    eights = (fours + (fours >> np.uint64(4))) & np.uint64(0x0F0F0F0F0F0F0F0F)
    return np.int64((eights * np.uint64(0x0101010101010101)) >> np.uint64(56))


@kernel
def _after(word, place):  # type: ignore[no-untyped-def]
    """The bits of a word after a place from -1 to 63."""
    if place >= WORD - 1:
        return word & np.uint64(0)
    return word & ~((np.uint64(1) << np.uint64(place + 1)) - np.uint64(1))


@entry
def _seat(work, tables, size, places, others, first, joining, joining_high, low, high):  # type: ignore[no-untyped-def]
    """Whether so many others are seated, some of them at the table that is being filled.

    It has so many places yet, and is one of so many tables, largest first; equally large ones
    stand in the order of their first guests. Of two sets the one is of those who may join it, the
    other of those who may sit anywhere yet.
    """
    if places == 0:
        others -= size
        if others == 0:
            return True
        if tables == 1 or _count(low, high) < others:
            return False
        nobody = places - 1  # no constant: kernels that call themselves have one type
        for fewer in range(min(size, others), (others - 1) // (tables - 1), -1):
            begin = first if fewer == size else nobody
            left, left_high = _after(low, min(begin, WORD - 1)), _after(high, max(begin - WORD, -1))
            if _seat(work, tables - 1, fewer, fewer, others, nobody, left, left_high, low, high):
                return True
        return False
    while _count(joining, joining_high) >= places:
        if joining:
            bit = joining & (~joining + np.uint64(1))
            joining ^= bit
            guest = _count_word(bit - np.uint64(1))
        else:
            bit = joining_high & (~joining_high + np.uint64(1))
            joining_high ^= bit
            guest = _count_word(bit - np.uint64(1)) + WORD
        left, left_high = low & work.once[guest, 0], high & work.once[guest, 1]
        if _count(left, left_high) >= others - size:
            begun = guest if places == size else first
            apart, apart_high = joining & work.apart[guest, 0], joining_high & work.apart[guest, 1]
            if _seat(
                work, tables, size, places - 1, others, begun, apart, apart_high, left, left_high
            ):
                return True
    return False
