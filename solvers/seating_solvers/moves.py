"""Moves of several swaps that only make sense together.

A guest who stays changes seats at every course at once; guests who must share a table
change tables at once. Each swap is made as it is weighed and written to `log`, so that the
move can be taken back.

Letters: q a `Question`, state a `State`, rng of `seating_solvers.random`.
"""

from __future__ import annotations

from seating_solvers.broken import broken_change
from seating_solvers.change import dense_change, shortfall_change, sparse_change
from seating_solvers.jit import kernel
from seating_solvers.random import below
from seating_solvers.swap import fits, swap


@kernel
def weigh(q, state, course, s, t, change):  # type: ignore[no-untyped-def]
    """Add what a swap would change to `change` (broken, shortfall, introductions)."""
    if q.ruled:
        change[0] += broken_change(q.rules, q.room.table_of, state.sitting, course, s, t)
    if q.goals:
        change[1] += shortfall_change(q, state, course, s, t)
    if q.pairs.dense:
        pairs = q.pairs
        change[2] += dense_change(
            q.room, state.sitting.guest, state.total, pairs.worth, pairs.weight, course, s, t
        )
    else:
        change[2] += sparse_change(q.room, q.pairs, state.sitting, state.total, course, s, t)


@kernel
def undo(q, state, log, count):  # type: ignore[no-untyped-def]
    """Take back the swaps of a move, last first."""
    for row in range(count - 1, -1, -1):
        swap(q, state, log[row, 0], log[row, 2], log[row, 1])


@kernel
def try_step(q, state, log, made, change, course, s, t):  # type: ignore[no-untyped-def]
    """Make one more swap of a move if there is room for it; returns whether it was made."""
    hall = q.hall
    if made == log.shape[0]:
        return False
    if not fits(q.room.table_of, hall.low, hall.high, state.sitting, course, s, t):
        return False
    log[made, 0], log[made, 1], log[made, 2] = course, s, t
    one, other = log[made, 1], log[made, 2]  # of one type, which numba's `in` needs
    weigh(q, state, course, one, other, change)
    swap(q, state, course, one, other)
    return True


@kernel
def stayer_move(q, state, rng, log, change):  # type: ignore[no-untyped-def]
    """Move a guest who stays to one random seat at every course; returns the swaps made."""
    guest = q.rules.stayers[below(rng, q.rules.stayers.shape[0])]
    t = below(rng, q.room.table_of.shape[0])
    made = 0
    for course in range(state.sitting.seat.shape[1]):
        s = state.sitting.seat[guest, course]
        if s < 0 or s == t:
            continue
        if not try_step(q, state, log, made, change, course, s, t):
            undo(q, state, log, made)
            return 0
        made += 1
    return made


@kernel
def joined_move(q, state, rng, log, change):  # type: ignore[no-untyped-def]
    """Move a guest, and those bound to share the table, to another; returns the swaps made."""
    rules, seat, table_of = q.rules, state.sitting.seat, q.room.table_of
    course = below(rng, seat.shape[1])
    guest = rules.joined[below(rng, rules.joined.shape[0])]
    table = below(rng, q.room.form.shape[0])
    if seat[guest, course] < 0 or table_of[seat[guest, course]] == table:
        return 0
    here = table_of[seat[guest, course]]
    made = to_table(q, state, rng, log, change, course, guest, table, 0)
    if made == 0:
        return 0
    for row in range(rules.bond_start[guest], rules.bond_start[guest + 1]):
        other = rules.bond_other[row]
        bound = rules.bond_together[row] and rules.bond_courses[row, course]
        if not bound or seat[other, course] < 0 or table_of[seat[other, course]] != here:
            continue
        before = made
        made = to_table(q, state, rng, log, change, course, other, table, made)
        if made == before:
            undo(q, state, log, made)
            return 0
    return made


@kernel
def to_table(q, state, rng, log, change, course, guest, table, made):  # type: ignore[no-untyped-def]
    """Move one guest to a seat of a table that this move has not filled; counts the swaps."""
    first, last = q.room.first[table], q.room.first[table + 1]
    s = state.sitting.seat[guest, course]
    t = first + below(rng, last - first)
    for _ in range(last - first):
        taken = False
        for row in range(made):
            taken = taken or log[row, 2] == t
        if not taken and try_step(q, state, log, made, change, course, s, t):
            return made + 1
        t = t + 1 if t + 1 < last else first
    return made
