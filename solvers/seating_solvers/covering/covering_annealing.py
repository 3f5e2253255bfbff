"""Annealing of courses until every pair that is to meet has shared a table.

A move exchanges two places of one course, of which one may be empty. What it loses and gains
is counted on sets of guests kept as bits, 64 guests a word: a pair is lost that has met at
this table only, and gained that has not met at all.
"""

from __future__ import annotations

import math

import numpy as np

from seating_solvers.running.kernels import entry, kernel
from seating_solvers.running.random_numbers import below, fraction

ONES = np.uint64(0x5555555555555555)
TWOS = np.uint64(0x3333333333333333)
FOURS = np.uint64(0x0F0F0F0F0F0F0F0F)
BYTES = np.uint64(0x0101010101010101)

STEADY = 1 << 14
"""Moves at one temperature."""

ONE = np.uint64(1)
TWO = np.uint64(2)
FOUR = np.uint64(4)
TOP = np.uint64(56)


@kernel
def _bits(word):  # type: ignore[no-untyped-def]
    """How many bits of a word are set."""
    word -= (word >> ONE) & ONES
    word = (word & TWOS) + ((word >> TWO) & TWOS)
    word = (word + (word >> FOUR)) & FOURS
    return np.int64((word * BYTES) >> TOP)


@kernel
def _common(of, guest, table, course, number):  # type: ignore[no-untyped-def]
    """How many guests of a table are in the guest's set."""
    total = 0
    for word in range(of.shape[1]):
        total += _bits(of[guest, word] & table[course, number, word])
    return total


@kernel
def _flip(of, one, two):  # type: ignore[no-untyped-def]
    """Put each into the other's set, or take each out of it."""
    of[one, two >> 6] ^= ONE << np.uint64(two & 63)
    of[two, one >> 6] ^= ONE << np.uint64(one & 63)


@kernel
def _count(never, once, times, one, two, more):  # type: ignore[no-untyped-def]
    """Two guests share a table once more, or once less; returns 1 if they meet by it, or part."""
    before = times[one, two]
    times[one, two] = times[two, one] = before + more
    fewer = min(before, before + more)
    if fewer <= 1:
        _flip(once, one, two)
    if fewer == 0:
        _flip(never, one, two)
        return 1
    return 0


@kernel
def _pass(s, course, guest, table, guests, more):  # type: ignore[no-untyped-def]
    """A guest joins a table, or with -1 leaves it; returns how many pairs meet by it, or part."""
    s.table[course, table, guest >> 6] ^= ONE << np.uint64(guest & 63)
    changed = 0
    for place in range(s.first[table], s.first[table + 1]):
        other = s.who[course, place]
        if other < guests and other != guest:
            changed += _count(s.never, s.once, s.times, guest, other, more)
    return changed


@kernel
def _worse(s, course, one, two, left, right, guests):  # type: ignore[no-untyped-def]
    """How many pairs more would be left, were guest one of the left table to change with two.

    Either may be an empty place, whose sets are empty. The guest's own bit is in neither of
    its sets; the two of them are not at one table before nor after.
    """
    worse = _common(s.once, one, s.table, course, left)
    worse += _common(s.once, two, s.table, course, right)
    worse -= _common(s.never, one, s.table, course, right)
    worse -= _common(s.never, two, s.table, course, left)
    if one < guests and two < guests and s.times[one, two] == 0:
        worse += 2
    return worse


@kernel
def _exchange(s, course, one, two, left, right, guests):  # type: ignore[no-untyped-def]
    """Exchange guest one of the left table and guest two of the right one."""
    if one < guests:
        s.left[0] += _pass(s, course, one, left, guests, -1)
    if two < guests:
        s.left[0] += _pass(s, course, two, right, guests, -1)
    here, there = s.place[course, one], s.place[course, two]
    s.who[course, here], s.who[course, there] = two, one
    s.place[course, one], s.place[course, two] = there, here
    if one < guests:
        s.left[0] -= _pass(s, course, one, right, guests, 1)
    if two < guests:
        s.left[0] -= _pass(s, course, two, left, guests, 1)


@entry
def enter(s, guests):  # type: ignore[no-untyped-def]
    """Count who meets, from who sits where; nobody has met before."""
    for course in range(s.who.shape[0]):
        for place in range(s.who.shape[1]):
            s.place[course, s.who[course, place]] = place
        for place in range(s.who.shape[1]):
            guest = s.who[course, place]
            if guest < guests:
                at = s.table_of[place]
                s.table[course, at, guest >> 6] |= ONE << np.uint64(guest & 63)
                for before in range(s.first[at], place):
                    other = s.who[course, before]
                    if other < guests:
                        s.left[0] -= _count(s.never, s.once, s.times, guest, other, 1)


@entry
def walk(s, rng, guests, moves, hot, cold):  # type: ignore[no-untyped-def]
    """Try moves, cooling from one temperature to the other; returns how many were tried.

    s a `seating_solvers.covering.covering_state.CoveringState`; left[0] pairs that have not met;
    chance[d] the chance to take a move after which d pairs more are left. It ends early when all
    met.
    """
    courses, places = s.who.shape
    for move in range(moves):
        if move % STEADY == 0:
            temperature = hot * (cold / hot) ** (move / moves)
            for worse in range(len(s.chance)):
                s.chance[worse] = math.exp(-worse / temperature)
        course = below(rng, courses)
        one, two = s.who[course, below(rng, places)], s.who[course, below(rng, places)]
        left, right = s.table_of[s.place[course, one]], s.table_of[s.place[course, two]]
        if left == right or (one >= guests and two >= guests):
            continue
        worse = _worse(s, course, one, two, left, right, guests)
        if worse > 0 and fraction(rng) >= s.chance[worse]:
            continue
        _exchange(s, course, one, two, left, right, guests)
        if s.left[0] == 0:
            return move + 1
    return moves
