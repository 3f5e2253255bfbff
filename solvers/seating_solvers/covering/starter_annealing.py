"""Annealing of starter courses whose images under a symmetry are the other courses.

A move puts a guest at another table of a starter course, alone or in exchange, and alike the
guest's images under what keeps that course. Pairs are counted by orbits.
"""

from __future__ import annotations

import math

from seating_solvers.running.kernels import entry, kernel
from seating_solvers.running.random_numbers import below, fraction

ALONE = 8
"""Moves to another table without an exchange are tried this many times for one of each guest."""


@kernel
def _rise(s, starter, guest):  # type: ignore[no-untyped-def]
    """Take a guest from the table."""
    table, place = s.table[starter, guest], s.place[starter, guest]
    last = s.filled[starter, table] - 1
    moved = s.seated[starter, table, last]
    s.seated[starter, table, place] = moved
    s.place[starter, moved] = place
    s.filled[starter, table] = last
    for other in range(last):
        orbit = s.orbit[guest, s.seated[starter, table, other]]
        s.times[orbit] -= 1
        if s.times[orbit] == 0:
            s.left[0] += s.pairs[orbit]


@kernel
def _sit(s, starter, guest, table):  # type: ignore[no-untyped-def]
    """Put a guest at a table."""
    place = s.filled[starter, table]
    for other in range(place):
        orbit = s.orbit[guest, s.seated[starter, table, other]]
        s.times[orbit] += 1
        if s.times[orbit] == 1:
            s.left[0] -= s.pairs[orbit]
    s.table[starter, guest], s.place[starter, guest] = table, place
    s.seated[starter, table, place] = guest
    s.filled[starter, table] = place + 1


@entry
def seat(s, starter, guest, table):  # type: ignore[no-untyped-def]
    """Put a guest, who has no table yet, and all images at a table and its images."""
    for _ in range(s.turn[starter, guest]):
        _sit(s, starter, guest, table)
        guest, table = s.image[starter, guest], s.next_table[starter, table]


@kernel
def _carry(s, starter, guest, table):  # type: ignore[no-untyped-def]
    """Take a guest and all images from their tables, and put them at a table and its images."""
    one = guest
    for _ in range(s.turn[starter, guest]):
        _rise(s, starter, one)
        one = s.image[starter, one]
    seat(s, starter, guest, table)


@kernel
def _alike(s, starter, guest, other):  # type: ignore[no-untyped-def]
    """Whether one guest is an image of the other."""
    one = guest
    for _ in range(s.turn[starter, guest]):
        if one == other:
            return True
        one = s.image[starter, one]
    return False


@kernel
def _fits(s, starter, guest, table, seats):  # type: ignore[no-untyped-def]
    """Whether a guest's images come round as often as the table's, without too many at it."""
    turn, period = s.turn[starter, guest], s.period[starter, table]
    return turn % period == 0 and s.filled[starter, table] + turn // period <= seats


@kernel
def _try_alone(s, rng, starter, guest, seats, temperature):  # type: ignore[no-untyped-def]
    """Move a guest to another table, if it is not taken back."""
    here, there = s.table[starter, guest], below(rng, s.filled.shape[1])
    if here == there or not _fits(s, starter, guest, there, seats):
        return
    before = s.left[0]
    _carry(s, starter, guest, there)
    worse = s.left[0] - before
    if worse > 0 and fraction(rng) >= math.exp(-worse / temperature):
        _carry(s, starter, guest, here)


@kernel
def _try_exchange(s, rng, starter, guest, other, seats, temperature):  # type: ignore[no-untyped-def]
    """Exchange two guests, if it is not taken back."""
    here, there = s.table[starter, guest], s.table[starter, other]
    if here == there or s.turn[starter, guest] % s.period[starter, there]:
        return
    if s.turn[starter, other] % s.period[starter, here] or _alike(s, starter, guest, other):
        return
    before = s.left[0]
    _carry(s, starter, guest, there)
    _carry(s, starter, other, here)
    worse = s.left[0] - before
    full = max(s.filled[starter, here], s.filled[starter, there]) > seats
    if full or (worse > 0 and fraction(rng) >= math.exp(-worse / temperature)):
        _carry(s, starter, other, there)
        _carry(s, starter, guest, here)


@entry
def walk_orbits(s, rng, seats, moves, hot, cold):  # type: ignore[no-untyped-def]
    """Try moves, cooling from one temperature to the other; returns how many were tried.

    s a `starter_orbits.StarterOrbits`; left[0] pairs that have not met; seats those
    of every table. It ends early when all have met.
    """
    starters, guests = s.table.shape
    for move in range(moves):
        if s.left[0] == 0:
            return move
        temperature = hot * (cold / hot) ** (move / moves)
        starter, guest = below(rng, starters), below(rng, guests)
        other = below(rng, guests + ALONE)
        if other < guests:
            _try_exchange(s, rng, starter, guest, other, seats, temperature)
        else:
            _try_alone(s, rng, starter, guest, seats, temperature)
    return moves
