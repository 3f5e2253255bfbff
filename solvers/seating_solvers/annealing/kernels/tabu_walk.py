"""The walk that takes the best swap there is, whatever it costs: tabu search.

Where guests know many of those who are there, hardly one swap in a thousand helps, and annealing
draws the same hopeless ones again and again. Here every swap of a guest who misses something is
looked at, and the best is made, be it a loss; for some steps nobody may come back to the
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
from seating_solvers.annealing.kernels.table_walk import make, step
from seating_solvers.annealing.kernels.walk import keep_incumbent
from seating_solvers.running.kernels import entry, kernel
from seating_solvers.running.packed_array import PackedArray
from seating_solvers.running.packed_record import PackedRecord
from seating_solvers.running.random_numbers import below

LEAST_STEPS, MORE_STEPS = 1, 10
"""Steps for which nobody may come back to a table: so many, and a random number below the other."""

LOOKED_AT = 32
"""Swaps looked at that take as long as one that annealing tries, and count as one."""


GAIN, TIES, COURSE, FROM, TO = range(5)
"""Places of the best swap of a step, and of how many were as good."""


class Left(NamedTuple):
    """What the walk remembers, and the swap that it is about to make."""

    until: NDArray[np.int64]  # (C, T, n) the first step at which they may come back to a table
    steps: Ints  # (1,) made so far
    best: Ints  # (5,)


def left_of(courses: int, tables: int, guests: int) -> Left:
    """Nobody has left a table yet."""
    until = np.zeros((courses, tables, guests), dtype=np.int64)
    return Left(until, np.zeros(1, dtype=np.int64), np.zeros(5, dtype=np.int64))


def walked_tabu(
    tables: PackedRecord, left: Left, rng: NDArray[np.uint64], moves: int, target: int
) -> int:
    """Walk until as much was looked at as takes so many moves, or the target; returns the moves."""
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
def look(k, until, best, rng, now, course, s):  # type: ignore[no-untyped-def]
    """Look at all swaps of the guest on a seat, and remember the best; of equal ones any."""
    guest, a = k.sitting.guest, k.table_of[s]
    g, score = guest[course, s], k.score[INTRODUCTIONS]
    record = max(score, k.incumbent[INTRODUCTIONS])
    for t in range(k.table_of.shape[0]):
        b, h = k.table_of[t], guest[course, t]
        if a == b or not fits(k.table_of, k.low, k.high, k.sitting, course, s, t):
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
def look_around(k, until, best, rng, now):  # type: ignore[no-untyped-def]
    """Find the best swap that is not forbidden, if any; returns how many were looked at."""
    seat = k.sitting.seat
    looked = np.int64(seat.shape[0])
    best[GAIN], best[TIES] = -NO_TARGET, 0
    for course in range(k.quiet.shape[0]):
        if k.quiet[course]:
            continue
        for g in range(seat.shape[0]):
            s = seat[g, course]
            if s >= 0 and misses(k, course, g, k.table_of[s]):
                look(k, until, best, rng, now, course, s)
                looked += k.table_of.shape[0]
    return looked


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
    looked, enough = np.int64(0), np.int64(moves) * LOOKED_AT
    while looked < enough and k.score[INTRODUCTIONS] < target:
        now = steps[0]
        looked += look_around(k, until, best, rng, now)
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
    return min(looked // LOOKED_AT, np.int64(moves))
