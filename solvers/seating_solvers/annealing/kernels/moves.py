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
    people_change,
    seats_change,
)
from seating_solvers.running.kernels import kernel


@kernel
def weigh_rules(p, state, course, s, t, change):  # type: ignore[no-untyped-def]
    """Add what a swap would change in rules broken."""
    if p.ruled:
        change[BROKEN] += broken_change(p.rules, p.room, state.sitting, course, s, t)


@kernel
def weigh_talk(p, state, course, s, t, change):  # type: ignore[no-untyped-def]
    """Add what a swap would change in shortfall and introductions.

    Where unevenness is looked at, what it changes in chances and repeats is added in the same go.
    """
    if p.fair.counts:
        people_change(p, state, change, course, s, t)
        return
    room, pairs, total, sitting = p.room, p.pairs, state.total, state.sitting
    if p.goals:
        change[SHORTFALL] += shortfall_change(
            room, pairs, sitting, total, p.goal, state.met, course=course, s=s, t=t
        )
    if pairs.dense:
        change[INTRODUCTIONS] += dense_change(
            room, sitting.guest, total, pairs.worth, pairs.weight, course, s, t
        )
    else:
        change[INTRODUCTIONS] += sparse_change(room, pairs, sitting, total, course, s, t)


@kernel
def weigh_seats(p, state, course, s, t, change):  # type: ignore[no-untyped-def]
    """Add what a swap would change in unevenness of seats, where that is looked at."""
    if p.fair.counts:
        guest, around = state.sitting.guest, state.around
        change[UNEVENNESS] += seats_change(
            p.room, p.fair, guest, around, state.missed, course, s, t
        )


@kernel
def undo(p, state, log, count):  # type: ignore[no-untyped-def]
    """Take back the first swaps of a move, last first."""
    for row in range(count - 1, -1, -1):
        swap(p, state, log[row, COURSE], log[row, TO], log[row, FROM])
