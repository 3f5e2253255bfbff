"""The walk where everyone at a table meets and no rule binds: the same steps, much faster.

What a swap changes is looked up instead of counted over both tables: for each guest, course and
table it is kept what sitting there adds with all who do. Only a swap that is made costs
more, once for each guest. As hardly one in a hundred is made, the walk is the faster for it. It
draws the same random numbers, weighs the same integers and ends in the same seats as
`seating_solvers.annealing.kernels.walk`.

Letters: n guests, C courses, S seats, T tables; g moves from seat s of table a to seat t of table
b, h comes back.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating_solvers.annealing.kernels.cooling import KEEP, NO_TARGET, WEIGH, Cooling
from seating_solvers.annealing.kernels.problem import ACROSS, Problem
from seating_solvers.annealing.kernels.state import INTRODUCTIONS, Sitting, State
from seating_solvers.annealing.kernels.swap import fits, move_guests
from seating_solvers.annealing.kernels.walk import accepted, keep_incumbent
from seating_solvers.running.kernels import entry, kernel
from seating_solvers.running.packed_array import PackedArray
from seating_solvers.running.packed_record import PackedRecord
from seating_solvers.running.random_numbers import below

MOST_KEPT = 8_000_000
"""Guests times courses times tables for whom it is kept, at most."""


class Tables(NamedTuple):
    """What the walk reads and changes: arrays of a `Problem` and a `State`, and one of its own."""

    added: NDArray[np.int32]  # (C, T, n) what sitting there adds with all others who do
    table_of: Ints  # (S,)
    first: Ints  # (T + 1,)
    quiet: NDArray[np.bool_]  # (C,)
    there: Ints
    start: Ints  # (C + 1,)
    low: Ints  # (C, T)
    high: Ints  # (C, T)
    steps: NDArray[np.int32]  # what one course more at a table is worth, after 0, 1, 2, ... of them
    weight: NDArray[np.int32]  # (n, n), or (1, 1) where nobody counts more
    sitting: Sitting
    total: NDArray[np.int32]  # (n, n)
    score: Ints  # (LEVELS,)
    incumbent_seat: Ints  # (n, C)
    incumbent: Ints  # (LEVELS,)


def walks_tables(problem: Problem, state: State, cooling: Cooling) -> bool:
    """Whether the dinner and the task are such that this walk can stand in for the other."""
    plain = not (problem.ruled or problem.goals or problem.by_seat or problem.fair.counts)
    kept = problem.pairs.dense and state.sitting.seat.size * len(problem.room.form) <= MOST_KEPT
    asked = cooling.mode in (WEIGH, KEEP) and cooling.floor == NO_TARGET
    return plain and bool(kept) and asked and problem.reach == ACROSS and not state.score[0]


def tables_of(problem: Problem, state: State) -> PackedRecord:
    """The arrays of a problem and a counted state, with what each table adds for each guest."""
    room, attendance, pairs = problem.room, problem.attendance, problem.pairs
    courses, tables = state.sitting.size.shape
    tables_now = PackedRecord(
        Tables(
            added=np.zeros((courses, tables, len(state.total)), dtype=np.int32),
            table_of=room.table_of,
            first=room.first,
            quiet=room.quiet,
            there=attendance.there,
            start=attendance.start,
            low=attendance.low,
            high=attendance.high,
            steps=np.diff(pairs.worth, append=pairs.worth[-1]).astype(np.int32),
            weight=pairs.weight,
            sitting=state.sitting,
            total=state.total,
            score=state.score,
            incumbent_seat=state.incumbent_seat,
            incumbent=state.incumbent,
        )
    )
    add_up(tables_now)
    return tables_now


def walked_tables(tables: PackedRecord, rng: NDArray[np.uint64], cooling: Cooling) -> int:
    """Walk as `walk.walk` does; returns the moves tried."""
    return int(walk_tables(tables, PackedArray(rng), PackedRecord(cooling)))


@kernel
def step(k, one, two, before):  # type: ignore[no-untyped-def]
    """What one more course at a table adds for a pair, after so much talk."""
    gain = k.steps[before]
    return gain * k.weight[one, two] if k.weight.shape[0] > 1 else gain


@entry
def add_up(k):  # type: ignore[no-untyped-def]
    """Fill what sitting at each table adds."""
    seat, guest = k.sitting.seat, k.sitting.guest
    for course in range(guest.shape[0]):
        if k.quiet[course]:
            continue
        for t in range(guest.shape[1]):
            other, table = guest[course, t], k.table_of[t]
            if other < 0:
                continue
            for one in range(seat.shape[0]):
                s = seat[one, course]
                if s >= 0 and one != other:
                    before = k.total[one, other] - (k.table_of[s] == table)
                    k.added[course, table, one] += step(k, one, other, before)


@kernel
def elsewhere(k, course, one, two, more):  # type: ignore[no-untyped-def]
    """Count one course more, or one less, of a pair at this table; other courses then add other."""
    before = k.total[one, two]
    k.total[one, two] += more
    k.total[two, one] += more
    for other in range(k.quiet.shape[0]):
        s, t = k.sitting.seat[one, other], k.sitting.seat[two, other]
        if other == course or s < 0 or t < 0 or k.quiet[other]:
            continue
        a, b = k.table_of[s], k.table_of[t]
        apart = before - (a == b)
        change = step(k, one, two, apart + more) - step(k, one, two, apart)
        if change != 0:
            k.added[other, b, one] += change
            k.added[other, a, two] += change


@kernel
def part_or_meet(k, course, person, table, more):  # type: ignore[no-untyped-def]
    """Let a guest part from all at a table, or meet them."""
    for u in range(k.first[table], k.first[table + 1]):
        other = k.sitting.guest[course, u]
        if other >= 0 and other != person:
            elsewhere(k, course, person, other, more)


@kernel
def bring(k, course, person, to, away):  # type: ignore[no-untyped-def]
    """What one table adds for all others by a guest who comes, and another by her going away."""
    there, gone, total = k.added[course, to], k.added[course, away], k.total[person]
    if k.weight.shape[0] > 1:
        weight = k.weight[person]
        for one in range(total.shape[0]):
            change = k.steps[total[one]] * weight[one]
            there[one] += change
            gone[one] -= change
    else:
        for one in range(total.shape[0]):
            change = k.steps[total[one]]
            there[one] += change
            gone[one] -= change
    own = step(k, person, person, total[person])
    there[person] -= own
    gone[person] += own


@kernel
def make(k, course, s, t):  # type: ignore[no-untyped-def]
    """Make a swap of two seats at two tables."""
    a, b = k.table_of[s], k.table_of[t]
    g, h = k.sitting.guest[course, s], k.sitting.guest[course, t]
    if k.quiet[course]:
        move_guests(k.table_of, k.sitting, course, s, t)
        return
    part_or_meet(k, course, g, a, -1)
    if h >= 0:
        part_or_meet(k, course, h, b, -1)
    # neither sits with anybody now, so that `total` is what they had elsewhere
    bring(k, course, g, b, a)
    if h >= 0:
        bring(k, course, h, a, b)
    move_guests(k.table_of, k.sitting, course, s, t)
    part_or_meet(k, course, g, b, 1)
    if h >= 0:
        part_or_meet(k, course, h, a, 1)


@entry
def walk_tables(k, rng, cooling):  # type: ignore[no-untyped-def]
    """Try swaps while the temperature falls geometrically; returns how many were tried."""
    seat, guest = k.sitting.seat, k.sitting.guest
    moves = cooling.moves
    falls = (cooling.cold / cooling.hot) ** (1.0 / max(moves, 1))
    temperature, seats = cooling.hot, k.table_of.shape[0]
    for move in range(moves):
        temperature *= falls
        course = below(rng, k.quiet.shape[0])
        start, end = k.start[course], k.start[course + 1]
        if start == end:
            continue
        g = k.there[start + below(rng, end - start)]
        s, t = seat[g, course], below(rng, seats)
        a, b = k.table_of[s], k.table_of[t]
        if a == b or not fits(k.table_of, k.low, k.high, k.sitting, course, s, t):
            continue
        h = guest[course, t]
        gain = np.int64(k.added[course, b, g] - k.added[course, a, g])
        if h >= 0:
            gain += k.added[course, a, h] - k.added[course, b, h]
            if not k.quiet[course]:
                gain -= 2 * step(k, g, h, k.total[g, h])
        if not accepted(np.float64(gain), temperature, rng):
            continue
        if gain < 0:
            keep_incumbent(k.score, k.incumbent, seat, k.incumbent_seat, NO_TARGET)
        make(k, course, s, t)
        k.score[INTRODUCTIONS] += gain
        if k.score[INTRODUCTIONS] >= cooling.target:
            keep_incumbent(k.score, k.incumbent, seat, k.incumbent_seat, NO_TARGET)
            return move + 1
    keep_incumbent(k.score, k.incumbent, seat, k.incumbent_seat, NO_TARGET)
    return moves
