"""Every way to seat 36 guests at six tables once more, with few who meet again.

Sets of guests are the bits of a number. The tables with fewest repeats are chosen first: of so
many repeats in all, the k-th of them has at most its share of what is left. Three are taken from
a list; those who are left are seated one by one.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating_solvers.running.kernels import entry, kernel

Sets = NDArray[np.uint64]
GUESTS, TABLES, SEATS, LISTED = 36, 6, 6, 3
EVERYONE = (1 << GUESTS) - 1
FIRST_ROOM = 1 << 12


class Seating(NamedTuple):
    """A course being seated.

    Parameters
    ----------
    met : (guest,) whom each has met
    listed : (tables,) tables with few repeats, fewest first
    again : (tables,) pairs who meet again at each
    chosen : (6,) tables taken so far
    found : (ways, 6) courses found
    repeats : (ways,) pairs who meet again in each
    number : (1,) how many were found, kept or not
    most : (1,) pairs who may meet again
    """

    met: Sets
    listed: Sets
    again: Ints
    chosen: Sets
    found: Sets
    repeats: Ints
    number: Ints
    most: Ints


def one_more_course(met: Sets, most: int) -> tuple[Sets, Ints]:
    """All further courses in which at most so many pairs meet again.

    Parameters
    ----------
    met : ndarray of uint64, shape (36,)
        Whom each guest has met, herself not among them.
    most : int

    Returns
    -------
    courses : ndarray of uint64, shape (ways, 6)
        Guests at each table; each course once.
    repeats : ndarray of int64, shape (ways,)
    """
    listed, again = _tables(met, most // (TABLES - LISTED + 1))
    room = FIRST_ROOM
    while True:
        work = Seating(
            met=met,
            listed=listed,
            again=again,
            chosen=np.zeros(TABLES, dtype=np.uint64),
            found=np.zeros((room, TABLES), dtype=np.uint64),
            repeats=np.zeros(room, dtype=np.int64),
            number=np.zeros(1, dtype=np.int64),
            most=np.array([most]),
        )
        _seat(work, 0, 0, np.uint64(EVERYONE), np.uint64(0), 0, 0, 0, most)
        room = int(work.number[0])
        if room <= len(work.found):
            courses = np.sort(work.found[:room], axis=1)
            courses, first = np.unique(courses, axis=0, return_index=True)
            return courses, work.repeats[first]


def with_course(met: Sets, course: Sets) -> Sets:
    """Whom each guest has met after one course more."""
    guests = np.uint64(1) << np.arange(GUESTS, dtype=np.uint64)
    there = (course[:, None] & guests) > 0
    mates = (there * course[:, None]).sum(axis=0, dtype=np.uint64)
    return np.asarray((met | mates) & ~guests)


def _tables(met: Sets, most: int) -> tuple[Sets, Ints]:
    """Tables of six with at most so many pairs who meet again, fewest first."""
    room = FIRST_ROOM
    while True:
        found = np.zeros(room, dtype=np.uint64)
        again = np.zeros(room, dtype=np.int64)
        room = int(_fill(met, found, again, np.uint64(0), 0, 0, 0, most, 0))
        if room <= len(found):
            order = np.argsort(again[:room], kind="stable")
            return found[order], again[order]


@kernel
def _count(guests):  # type: ignore[no-untyped-def]
    """How many there are in a set: sums of neighbouring bits, of two, of four, of all."""
    pairs = guests - ((guests >> np.uint64(1)) & np.uint64(0x5555555555555555))
    low = np.uint64(0x3333333333333333)
    fours = (pairs & low) + ((pairs >> np.uint64(2)) & low)
    eights = (fours + (fours >> np.uint64(4))) & np.uint64(0x0F0F0F0F0F0F0F0F)
    return np.int64((eights * np.uint64(0x0101010101010101)) >> np.uint64(56))


@entry
def _fill(met, found, again, table, size, repeats, guest, most, number):  # type: ignore[no-untyped-def]
    """Every guest from this one on who may join a table; how many tables there are so far."""
    if size == SEATS:
        if number < len(found):
            found[number] = table
            again[number] = repeats
        return number + 1
    for other in range(guest, GUESTS):
        more = repeats + _count(met[other] & table)
        if more <= most:
            joined = table | (np.uint64(1) << np.uint64(other))
            number = _fill(met, found, again, joined, size + 1, more, other + 1, most, number)
    return number


@entry
def _seat(work, table, start, left, joined, size, repeats, guest, most):  # type: ignore[no-untyped-def]
    """Take listed tables in their order, then seat whoever is left; always 0.

    At the table being filled sit those `joined`, so many, with so many repeats; guests before
    `guest` do not join any more. `start` is the place in the list after the last one taken.
    """
    if table < LISTED:
        for place in range(start, _fitting(work, table, most)):
            guests = work.listed[place]
            if guests & left == guests:
                work.chosen[table] = guests
                others = left & ~guests
                fewer = most - work.again[place]
                _seat(work, table + 1, place + 1, others, joined, size, repeats, guest, fewer)
        return 0
    least = work.again[start - 1]
    if table == TABLES - 1:
        _seat_last(work, left, least, most)
        return 0
    if size == SEATS:
        if repeats >= least:
            work.chosen[table] = joined
            others, none = left & ~joined, size - SEATS
            nobody = joined & ~joined
            _seat(work, table + 1, start, others, nobody, none, none, none, most - repeats)
        return 0
    after = (TABLES - 1 - table) * least
    for other in range(guest, _last(left, size) + 1):
        one = np.uint64(1) << np.uint64(other)
        if one & left:
            more = repeats + _count(work.met[other] & joined)
            if more + after <= most:
                _seat(work, table, start, left, joined | one, size + 1, more, other + 1, most)
    return 0


@kernel
def _fitting(work, table, most):  # type: ignore[no-untyped-def]
    """How many of the list have no more than their share of the repeats left."""
    place = 0
    while place < len(work.again) and work.again[place] * (TABLES - table) <= most:
        place += 1
    return place


@kernel
def _last(left, size):  # type: ignore[no-untyped-def]
    """The last guest to try: the first of those left begins the table."""
    if size > 0:
        return GUESTS - 1
    return _count((left & (~left + np.uint64(1))) - np.uint64(1))


@kernel
def _seat_last(work, left, least, most):  # type: ignore[no-untyped-def]
    """Whoever is left takes the last table, and the course is noted if there is room."""
    repeats, guests = 0, left
    while guests:
        guest = _count((guests & (~guests + np.uint64(1))) - np.uint64(1))
        guests &= guests - np.uint64(1)
        repeats += _count(work.met[guest] & guests)
    if repeats < least or repeats > most:
        return
    row = work.number[0]
    work.number[0] += 1
    if row < len(work.found):
        for table in range(TABLES - 1):
            work.found[row, table] = work.chosen[table]
        work.found[row, TABLES - 1] = left
        work.repeats[row] = work.most[0] - most + repeats
