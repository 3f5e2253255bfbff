"""The walk that takes the best swap there is, whatever it costs: tabu search.

Where guests know many of those who are there, hardly one swap in a thousand helps, and annealing
draws the same hopeless ones again and again. Here all swaps of a guest who misses something are
weighed, and the best is made, be it a loss; for some steps nobody may come back to the
table they left, unless that beats the best so far (Glover, ORSA Journal on Computing 1, 1989; for
colouring graphs, which this resembles, Hertz and de Werra, Computing 39, 1987).

What each table adds for each guest is kept as for `seating_solvers.annealing.kernels.table_walk`.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating_solvers.annealing.kernels.cooling import NO_TARGET
from seating_solvers.annealing.kernels.state import INTRODUCTIONS
from seating_solvers.annealing.kernels.swap import fits
from seating_solvers.annealing.kernels.table_walk import Tables, make, step
from seating_solvers.annealing.kernels.walk import keep_incumbent
from seating_solvers.running.kernels import entry, kernel
from seating_solvers.running.packed_array import PackedArray
from seating_solvers.running.packed_record import PackedRecord
from seating_solvers.running.random_numbers import below

LEAST_STEPS, MORE_STEPS = 1, 5
"""Steps for which nobody may come back to a table: so many, and a random number below the other."""

WEIGHED = 32
"""Swaps weighed that take as long as one that annealing tries, and count as one."""


GAIN, TIES, COURSE, FROM, TO = range(5)
"""Places of the best swap of a step, and of how many were as good."""


class Left(NamedTuple):
    """What the walk remembers, and the swap that it is about to make."""

    until: NDArray[np.int64]  # (C, T, n) the first step at which they may come back to a table
    steps: Ints  # (1,) made so far
    best: Ints  # (5,)
    missing: Ints  # (S,) seats of one table whose guests miss something


def left_of(tables: Tables) -> Left:
    """Nobody has left a table yet."""
    until = np.zeros(tables.added.shape, dtype=np.int64)
    seats = len(tables.table_of)
    steps, best, missing = (np.zeros(many, dtype=np.int64) for many in (1, 5, seats))
    return Left(until, steps, best, missing)


def walked_tabu(
    tables: PackedRecord, left: Left, rng: NDArray[np.uint64], moves: int, target: int
) -> int:
    """Walk until as much was weighed as takes so many moves, or the target; returns the moves."""
    return int(walk_tabu(tables, PackedRecord(left), PackedArray(rng), moves, target))


@kernel
def misses(k, course, guest, table):  # type: ignore[no-untyped-def]
    """Whether others could bring a guest more than those at her table do."""
    if k.weight.shape[0] > 1:
        return True
    most = np.int64(k.steps[0]) * (k.sitting.size[course, table] - 1)
    return k.added[course, table, guest] < most


@kernel
def gained(k, course, a, b, g, h):  # type: ignore[no-untyped-def]
    """What is gained when a guest of table a and one of table b, or nobody, change places."""
    gain = np.int64(k.added[course, b, g] - k.added[course, a, g])
    if h >= 0:
        gain += k.added[course, a, h] - k.added[course, b, h]
        gain -= 2 * step(k, g, h, k.total[g, h])
    return gain


@kernel
def forbidden(until, now, course, a, b, g, h):  # type: ignore[no-untyped-def]
    """Whether one of two guests who change tables has left the other table of late."""
    return until[course, b, g] > now or (h >= 0 and until[course, a, h] > now)


@kernel
def gained_coming(k, course, a, b, s):  # type: ignore[no-untyped-def]
    """The most that is gained when someone of table b, or nobody, comes to table a.

    Who sits on s, or anyone else of table a, goes the other way: that is not counted here.
    """
    guest, coming, going = k.sitting.guest, k.added[course, a], k.added[course, b]
    most = np.int64(-NO_TARGET)
    for t in range(k.first[b], k.first[b + 1]):
        h = guest[course, t]
        if h >= 0:
            most = max(most, np.int64(coming[h] - going[h]))
        elif most < 0 and fits(k.table_of, k.low, k.high, k.sitting, course, s, t):
            most = np.int64(0)
    return most


@kernel
def look(k, left, rng, now, course, s, b):  # type: ignore[no-untyped-def]
    """Look at swaps of the guest on a seat with a table, and remember the best; of equals any."""
    guest, a, until, best = k.sitting.guest, k.table_of[s], left.until, left.best
    g, score = guest[course, s], k.score[INTRODUCTIONS]
    record = max(score, k.incumbent[INTRODUCTIONS])
    for t in range(k.first[b], k.first[b + 1]):
        h = guest[course, t]
        if not fits(k.table_of, k.low, k.high, k.sitting, course, s, t):
            continue
        gain = gained(k, course, a, b, g, h)
        if gain < best[GAIN]:
            continue
        if score + gain <= record and forbidden(until, now, course, a, b, g, h):
            continue
        best[TIES] = 1 if gain > best[GAIN] else best[TIES] + 1
        if best[TIES] == 1 or below(rng, best[TIES]) == 0:
            best[GAIN], best[COURSE], best[FROM], best[TO] = gain, course, s, t


@kernel
def look_from(k, left, rng, now, course, a, many):  # type: ignore[no-untyped-def]
    """Look at swaps of so many guests of a table who miss something; returns how many were weighed.

    Only tables are gone through with which a swap could be as good as the best so far.
    """
    guest, missing, weighed = k.sitting.guest, left.missing, np.int64(0)
    here = k.added[course, a]
    for b in range(k.first.shape[0] - 1):
        if b == a or k.first[b] == k.first[b + 1]:
            continue
        seats = k.first[b + 1] - k.first[b]
        most = gained_coming(k, course, a, b, missing[0])
        weighed += seats + many
        there = k.added[course, b]
        for one in range(many):
            s = missing[one]
            g = guest[course, s]
            if there[g] - here[g] + most >= left.best[GAIN]:
                look(k, left, rng, now, course, s, b)
                weighed += seats
    return weighed


@kernel
def look_around(k, left, rng, now):  # type: ignore[no-untyped-def]
    """Find the best swap that is not forbidden, if any; returns how many were weighed."""
    guest, best, missing = k.sitting.guest, left.best, left.missing
    weighed = np.int64(0)
    best[GAIN], best[TIES] = -NO_TARGET, 0
    for course in range(k.quiet.shape[0]):
        if k.quiet[course]:
            continue
        weighed += guest.shape[1]
        for a in range(k.first.shape[0] - 1):
            many = 0
            for s in range(k.first[a], k.first[a + 1]):
                g = guest[course, s]
                if g >= 0 and misses(k, course, g, a):
                    missing[many] = s
                    many += 1
            if many > 0:
                weighed += look_from(k, left, rng, now, course, a, many)
    return weighed


@kernel
def forbid(k, until, rng, now, course, s, t):  # type: ignore[no-untyped-def]
    """Forbid those who are about to change places to come back soon."""
    first = now + 1 + LEAST_STEPS + below(rng, MORE_STEPS)
    g, h = k.sitting.guest[course, s], k.sitting.guest[course, t]
    until[course, k.table_of[s], g] = first
    if h >= 0:
        until[course, k.table_of[t], h] = first


@entry
def walk_tabu(k, left, rng, moves, target):  # type: ignore[no-untyped-def]
    """Make the best swap that is not forbidden, again and again; returns the moves it took."""
    seat, until, steps, best = k.sitting.seat, left.until, left.steps, left.best
    weighed, enough = np.int64(0), np.int64(moves) * WEIGHED
    while weighed < enough and k.score[INTRODUCTIONS] < target:
        now = steps[0]
        weighed += look_around(k, left, rng, now)
        steps[0] += 1
        if best[TIES] == 0:
            continue
        if best[GAIN] < 0:
            keep_incumbent(k.score, k.incumbent, seat, k.incumbent_seat, NO_TARGET)
        course, s, t = best[COURSE], best[FROM], best[TO]
        forbid(k, until, rng, now, course, s, t)
        make(k, course, s, t)
        k.score[INTRODUCTIONS] += best[GAIN]
    keep_incumbent(k.score, k.incumbent, seat, k.incumbent_seat, NO_TARGET)
    return min(weighed // WEIGHED, np.int64(moves))
