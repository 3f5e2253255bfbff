"""The walk that draws one of all swaps of two tables by what each gains: Gibbs sampling.

Where guests know many of those who are there, hardly one swap in a thousand is taken when it is
cold, and annealing draws the same hopeless ones again and again. Here two tables are drawn, and of
all swaps between them and none at all one is made, each with a chance that grows with what it
gains as it does in annealing (Geman and Geman, IEEE PAMI 6, 1984). For two tables of ten that takes
as long as a few swaps tried one after the other, and there are a hundred.

What each table adds for each guest is kept as for `seating_solvers.annealing.kernels.table_walk`.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating_solvers.annealing.kernels.cooling import NO_TARGET, Cooling
from seating_solvers.annealing.kernels.state import INTRODUCTIONS
from seating_solvers.annealing.kernels.swap import fits
from seating_solvers.annealing.kernels.table_walk import Tables, make, step
from seating_solvers.annealing.kernels.walk import keep_incumbent
from seating_solvers.running.kernels import entry, kernel
from seating_solvers.running.packed_array import PackedArray
from seating_solvers.running.packed_record import PackedRecord
from seating_solvers.running.random_numbers import below, fraction

WEIGHED = 16
"""Seats or swaps looked at that take as long as one that annealing tries, and count as one."""

DRAWN = 100
"""Times that two tables are drawn at one temperature."""

UNLIKELY = 9.0
"""Swaps that lose more than so many times the temperature are left out: one in 8,000 is made."""

CERTAIN = 300.0
"""Times the temperature that a swap is taken to gain at most: any more is as sure to be made."""

EVERY = -1
"""In place of a course."""

GAIN, FROM, TO = range(3)
"""Places of the swap that was drawn; nobody moves where it is from no seat."""


class Swaps(NamedTuple):
    """What is kept of two tables while their swaps are weighed."""

    going: Ints  # (S,) what it gains that who sits on each seat of the one table goes to the other
    coming: Ints  # (S,) and the other way
    drawn: Ints  # (3,)
    chances: NDArray[np.float64]  # (1,) those of all swaps so far, and of none at all, added up


def swaps_of(tables: Tables) -> Swaps:
    """Room for the seats of two tables."""
    seats = len(tables.table_of)
    going, coming, drawn = (np.zeros(many, dtype=np.int64) for many in (seats, seats, 3))
    return Swaps(going, coming, drawn, np.ones(1))


def walked_gibbs(
    tables: PackedRecord,
    swaps: Swaps,
    rng: NDArray[np.uint64],
    cooling: Cooling,
    only: int = EVERY,
) -> int:
    """Walk until as much was weighed as takes so many moves, or the target; returns the moves.

    Only one course is changed, or `EVERY` one.
    """
    packed = PackedRecord(swaps), PackedArray(rng), PackedRecord(cooling)
    return int(walk_gibbs(tables, *packed, only))


@kernel
def gains_of_going(k, course, a, b, gains):  # type: ignore[no-untyped-def]
    """Fill what it gains that who sits at table a goes to table b; returns the most."""
    guest, here, there = k.sitting.guest, k.added[course, a], k.added[course, b]
    first, most = k.first[a], np.int64(-NO_TARGET)
    for s in range(first, k.first[a + 1]):
        g = guest[course, s]
        gains[s - first] = np.int64(there[g] - here[g]) if g >= 0 else np.int64(0)
        most = max(most, gains[s - first])
    return most


@kernel
def gained_by_both(k, course, s, t, each):  # type: ignore[no-untyped-def]
    """What a swap gains of which each guest alone is known; nothing could be less if none may."""
    guest, impossible = k.sitting.guest, np.int64(-NO_TARGET)
    g, h = guest[course, s], guest[course, t]
    if g >= 0 and h >= 0:
        return each - 2 * step(k, g, h, k.total[g, h])
    if g < 0 and h < 0:
        return impossible
    one, other = (s, t) if g >= 0 else (t, s)
    return each if fits(k.table_of, k.low, k.high, k.sitting, course, one, other) else impossible


@kernel
def draw_with(k, swaps, rng, course, s, b, going, temperature):  # type: ignore[no-untyped-def]
    """Draw among swaps of a seat with table b and what was drawn before; returns swaps weighed."""
    first, weighed = k.first[b], np.int64(0)
    least = -UNLIKELY * temperature
    for t in range(first, k.first[b + 1]):
        gain = going + swaps.coming[t - first]
        if gain < least:
            continue
        weighed += 1
        gain = gained_by_both(k, course, s, t, gain)
        if gain < least:
            continue
        chance = math.exp(min(gain / temperature, CERTAIN))
        swaps.chances[0] += chance
        if fraction(rng) * swaps.chances[0] < chance:
            swaps.drawn[GAIN], swaps.drawn[FROM], swaps.drawn[TO] = gain, s, t
    return weighed


@kernel
def draw_swap(k, swaps, rng, course, a, b, temperature):  # type: ignore[no-untyped-def]
    """Draw one of the swaps of two tables, or none; returns how many seats and swaps were weighed.

    No swap gains more than each of its two guests alone does.
    """
    first, end = k.first[a], k.first[a + 1]
    weighed = end - first + k.first[b + 1] - k.first[b]
    most = gains_of_going(k, course, b, a, swaps.coming)
    least = -UNLIKELY * temperature - most
    swaps.drawn[FROM], swaps.chances[0] = -1, 1.0
    if gains_of_going(k, course, a, b, swaps.going) < least:
        return weighed
    for s in range(first, end):
        going = swaps.going[s - first]
        if going >= least:
            weighed += draw_with(k, swaps, rng, course, s, b, going, temperature)
    return weighed


@kernel
def make_drawn(k, course, gain, s, t):  # type: ignore[no-untyped-def]
    """Make a swap, after keeping what was better than what it leads to."""
    if gain < 0:
        keep_incumbent(k.score, k.incumbent, k.sitting.seat, k.incumbent_seat, NO_TARGET)
    if k.sitting.guest[course, s] < 0:
        s, t = t, s
    make(k, course, s, t)
    k.score[INTRODUCTIONS] += gain


@entry
def walk_gibbs(k, swaps, rng, cooling, only):  # type: ignore[no-untyped-def]
    """Draw swaps of two tables after two tables while it cools; returns the moves it took."""
    seat, many = k.sitting.seat, k.first.shape[0] - 1
    enough, weighed = np.int64(cooling.moves) * WEIGHED, np.int64(0)
    falls = math.log(cooling.cold / cooling.hot)
    while weighed < enough and k.score[INTRODUCTIONS] < cooling.target:
        temperature = cooling.hot * math.exp(falls * (weighed / enough))
        for _ in range(DRAWN):
            course = below(rng, k.quiet.shape[0]) if only == EVERY else only
            a, b = below(rng, many), below(rng, many - 1)
            b += b >= a
            weighed += 2
            if k.quiet[course]:
                continue
            weighed += draw_swap(k, swaps, rng, course, a, b, temperature)
            if swaps.drawn[FROM] < 0:
                continue
            # what is kept of two tables is changed for everyone, four times
            weighed += 2 * seat.shape[0]
            make_drawn(k, course, swaps.drawn[GAIN], swaps.drawn[FROM], swaps.drawn[TO])
            if k.score[INTRODUCTIONS] >= cooling.target:
                break
    keep_incumbent(k.score, k.incumbent, seat, k.incumbent_seat, NO_TARGET)
    return min(weighed // WEIGHED, np.int64(cooling.moves))
