"""What a move would change, and taking one back.

Letters: p a `Problem`, state a `State`.
"""

from __future__ import annotations

from seating_solvers.annealing.kernels.rules_change import broken_change
from seating_solvers.annealing.kernels.state import (
    BROKEN,
    COURSE,
    FROM,
    INTRODUCTIONS,
    SHORTFALL,
    TO,
    UNEVENNESS,
)
from seating_solvers.annealing.kernels.swap import swap
from seating_solvers.annealing.kernels.talk_change import (
    dense_change,
    shortfall_change,
    sparse_change,
)
from seating_solvers.annealing.kernels.unevenness_change import (
    chances_change,
    repeats_change,
    seats_change,
)
from seating_solvers.running.kernels import inlined


@inlined
def weigh_rules(p, state, course, s, t, change):  # type: ignore[no-untyped-def]
    """Add what a swap would change in rules broken."""
    if p.ruled:
        change[BROKEN] += broken_change(p.rules, p.room, state.sitting, course, s, t)


@inlined
def weigh_talk(p, state, course, s, t, change):  # type: ignore[no-untyped-def]
    """Add what a swap would change in shortfall and introductions."""
    pairs, total, sitting = p.pairs, state.total, state.sitting
    if p.goals:
        change[SHORTFALL] += shortfall_change(
            p.room, pairs, sitting, total, p.goal, state.met, course=course, s=s, t=t
        )
    if pairs.dense:
        change[INTRODUCTIONS] += dense_change(
            p.room, sitting.guest, total, pairs.worth, pairs.weight, course, s, t
        )
    else:
        change[INTRODUCTIONS] += sparse_change(p.room, pairs, sitting, total, course, s, t)


@inlined
def weigh_unevenness(p, state, course, s, t, change):  # type: ignore[no-untyped-def]
    """Add what a swap would change in unevenness, where that is looked at."""
    if p.fair.counts:
        room, fair, sitting = p.room, p.fair, state.sitting
        change[UNEVENNESS] += chances_change(
            room, p.pairs, sitting, state.total, fair.could, state.met, course, s, t
        )
        change[UNEVENNESS] += repeats_change(
            room, fair, p.pairs.dense, sitting, state.together, course, s, t
        )
        change[UNEVENNESS] += seats_change(room, fair, sitting.guest, state.missed, course, s, t)


@inlined
def undo(p, state, log, count):  # type: ignore[no-untyped-def]
    """Take back the first swaps of a move, last first."""
    for row in range(count - 1, -1, -1):
        swap(p, state, log[row, COURSE], log[row, TO], log[row, FROM])
