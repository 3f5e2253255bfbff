"""What a move would change, and taking one back.

Letters: q a `Question`, state a `State`.
"""

from __future__ import annotations

from seating_solvers.annealing.kernels.rules_change import broken_change
from seating_solvers.annealing.kernels.swap import swap
from seating_solvers.annealing.kernels.talk_change import (
    dense_change,
    shortfall_change,
    sparse_change,
)
from seating_solvers.running.kernels import inlined


@inlined
def weigh_rules(q, state, course, s, t, change):  # type: ignore[no-untyped-def]
    """Add what a swap would change in rules broken."""
    if q.ruled:
        change[0] += broken_change(q.rules, q.room, state.sitting, course, s, t)


@inlined
def weigh_talk(q, state, course, s, t, change):  # type: ignore[no-untyped-def]
    """Add what a swap would change in shortfall and introductions."""
    pairs, total, sitting = q.pairs, state.total, state.sitting
    if q.goals:
        change[1] += shortfall_change(
            q.room, pairs, sitting, total, q.goal, state.met, course, s, t
        )
    if pairs.dense:
        change[2] += dense_change(
            q.room, sitting.guest, total, pairs.worth, pairs.weight, course, s, t
        )
    else:
        change[2] += sparse_change(q.room, pairs, sitting, total, course, s, t)


@inlined
def undo(q, state, log, count):  # type: ignore[no-untyped-def]
    """Take back the first swaps of a move, last first."""
    for row in range(count - 1, -1, -1):
        swap(q, state, log[row, 0], log[row, 2], log[row, 1])
