"""Who may sit beside two full tables of a course, at the other tables, without a repeat.

All who could are candidates: in the other four courses each shares one table at most with each
guest of the two. Tables are filled one after the other, the largest first. When all are seated,
some more may come late: each of these meets just one guest again, once.
"""

from __future__ import annotations

from functools import cache
from itertools import permutations, product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating_solvers.running.kernels import entry, kernel

Sets = NDArray[np.uint64]
OTHER_COURSES = 4
"""Beside the one at whose tables the guests are looked at."""

WORD = 64
MOST_CANDIDATES = 2 * WORD
"""Guests of a set are the bits of two numbers."""


class Search(NamedTuple):
    """Tables being filled with candidates, each with its tables in the other four courses.

    Those tables are an itinerary; itineraries are numbered, and sets of them rows of bits.

    Parameters
    ----------
    apart : (candidate, 2) those with whom each shares no table of the other courses
    once : (candidate, 2) those with whom each shares one of them at most
    number : (candidate,) its itinerary
    share : (itinerary, 3, words) itineraries with which each shares one table or more, two, three
    two : (2 order,) itineraries of the two tables
    guest : (others,) candidates seated
    table : (others,) at which table each sits
    late : (2, itineraries times order) tables and itineraries of those who may come late
    comers : (late,) which of them come
    """

    apart: Sets
    once: Sets
    number: Ints
    share: Sets
    two: Ints
    guest: Ints
    table: Ints
    late: Ints
    comers: Ints


def seated(two: Ints, others: int, late: int = 0) -> bool:
    """Whether so many others sit at further tables, and nobody meets again but of the two tables.

    Parameters
    ----------
    two : ndarray of int64, shape (4, order)
    others : int
    late : int, optional
        So many more join the others at their tables when these are seated. Each of them meets just
        one guest of all who are there again, once, and no other latecomer.
    """
    order = two.shape[1]
    candidates = np.array(list(permutations(range(order), OTHER_COURSES)))
    candidates = candidates[(agreeing(candidates, two.T) <= 1).all(axis=1)]
    if len(candidates) > MOST_CANDIDATES:
        raise OverflowError(f"{len(candidates)} candidates")
    agree = agreeing(candidates, candidates)
    same = np.repeat(np.arange(order)[:, None], OTHER_COURSES, axis=1)
    powers = order ** np.arange(OTHER_COURSES)[::-1]
    work = Search(
        apart=_bits(agree == 0, MOST_CANDIDATES),
        once=_bits(agree <= 1, MOST_CANDIDATES),
        number=candidates @ powers,
        share=_shared(order),
        two=np.concatenate([same, two.T]) @ powers,
        guest=np.zeros(others, dtype=np.int64),
        table=np.zeros(others, dtype=np.int64),
        late=np.zeros((2, order ** (OTHER_COURSES + 1)), dtype=np.int64),
        comers=np.zeros(late, dtype=np.int64),
    )
    everyone = _bits(np.ones((1, len(candidates)), dtype=np.bool_), MOST_CANDIDATES)[0]
    # the second of the two is full, and the others come after it
    return bool(_seat(work, order - 1, order, 0, others + order, -1, *everyone, *everyone))


def agreeing(some: Ints, others: Ints) -> Ints:
    """In how many places each of some rows is the same as each of others."""
    return np.asarray((some[:, None, :] == others[None, :, :]).sum(axis=2))


@cache
def _shared(order: int) -> Sets:
    """Itineraries with which each shares one table or more, two, three."""
    every = np.array(list(product(range(order), repeat=OTHER_COURSES)))
    agree = agreeing(every, every)
    room = -(-len(every) // WORD) * WORD
    return np.stack([_bits(agree >= tables, room) for tables in (1, 2, 3)], axis=1)


def _bits(which: NDArray[np.bool_], room: int) -> Sets:
    """Rows of True and False as the bits of numbers, with room for so many."""
    whole = np.zeros((len(which), room), dtype=np.bool_)
    whole[:, : which.shape[1]] = which
    powers = np.uint64(1) << np.arange(WORD, dtype=np.uint64)
    words = whole.reshape(len(which), room // WORD, WORD)
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


@kernel
def _come_late(work):  # type: ignore[no-untyped-def]
    """Whether there are as many latecomers as there are to be."""
    if len(work.comers) == 0:
        return True
    number = _list_late(work)
    return _join(work, number - number, number - number, number)


@kernel
def _list_late(work):  # type: ignore[no-untyped-def]
    """Everyone who would meet just one of those seated again, once; how many there are."""
    number = 0
    for table in range(1, len(work.two) // 2 - 1):
        for word in range(work.share.shape[2]):
            again = _again_once(work, table, word)
            while again:
                bit = again & (~again + np.uint64(1))
                again ^= bit
                work.late[0, number] = table
                work.late[1, number] = WORD * word + _count_word(bit - np.uint64(1))
                number += 1
    return number


@kernel
def _again_once(work, table, word):  # type: ignore[no-untyped-def]
    """Of so many itineraries at a table, those who would meet just one guest again, once."""
    nobody = np.uint64(0)
    again, often = nobody, nobody
    for itinerary in work.two:
        share = work.share[itinerary]
        often |= share[2, word] | (again & share[1, word])
        again |= share[1, word]
    for place in range(len(work.guest)):
        share = work.share[work.number[work.guest[place]]]
        here = 1 if work.table[place] == table else 0
        often |= share[2 - here, word] | (again & share[1 - here, word])
        again |= share[1 - here, word]
    return again & ~often


@entry
def _join(work, comers, start, number):  # type: ignore[no-untyped-def]
    """Whether latecomers from that one of the list on make up the number of those who come."""
    if comers == len(work.comers):
        return True
    for one in range(start, number):
        if _meets_nobody_again(work, comers, one):
            work.comers[comers] = one
            if _join(work, comers + 1, one + 1, number):
                return True
    return False


@kernel
def _meets_nobody_again(work, comers, one):  # type: ignore[no-untyped-def]
    """Whether a latecomer shares one table at most with each who has come so far."""
    itinerary = work.late[1, one]
    bit = np.uint64(1) << np.uint64(itinerary % WORD)
    for place in range(comers):
        other = work.comers[place]
        here = 1 if work.late[0, other] == work.late[0, one] else 0
        if work.share[work.late[1, other], 1 - here, itinerary // WORD] & bit:
            return False
    return True


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
            return _come_late(work)
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
            place = len(work.guest) - others + size - places
            work.guest[place], work.table[place] = guest, tables
            if _seat(
                work, tables, size, places - 1, others, begun, apart, apart_high, left, left_high
            ):
                return True
    return False
