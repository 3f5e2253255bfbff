"""What one swap would change in introductions, and in what guests lack to their goals.

A swap moves the guest g on seat s to seat t at one course; h, who sits there (or -1), comes
back. What it changes is exactly what a recount would find. Arguments are parts of a
`Problem` and of a `State`.
"""

from __future__ import annotations

import numpy as np

from seating_solvers.annealing.kernels.pair_talk import (
    interest,
    lacking,
    strangers_meeting,
    talk_at,
    total_talk,
)
from seating_solvers.running.kernels import kernel


@kernel
def dense_change(room, guest, total, worth, weight, course, s, t):  # type: ignore[no-untyped-def]
    """Change in introductions, where the talk of all pairs is at hand.

    This is where a search spends its time.
    """
    table_of, first, talk = room.table_of, room.first, room.talk
    g, h = guest[course, s], guest[course, t]
    a, b = table_of[s], table_of[t]
    weighted = weight.shape[0] > 1
    change = np.int64(0)
    if room.quiet[course]:
        return change
    for side in range(1 if a == b else 2):
        here = a if side == 0 else b
        start, last, form = first[here], first[here + 1], room.form[here]
        for u in range(start, last):
            k = guest[course, u]
            if k < 0 or u == s or u == t:
                continue
            more = 0
            if side == 1 or a == b:
                more += talk[form, t - start, u - start]
            if side == 0:
                more -= talk[form, s - start, u - start]
            if more == 0:
                continue
            x = total[g, k]
            gain = worth[x + more] - worth[x]
            change += gain * weight[g, k] if weighted else gain
            if h >= 0:
                x = total[h, k]
                gain = worth[x - more] - worth[x]
                change += gain * weight[h, k] if weighted else gain
    return change


@kernel
def sparse_change(room, pairs, sitting, total, course, s, t):  # type: ignore[no-untyped-def]
    """Change in introductions, where talk is recomputed from seats."""
    g, h = sitting.guest[course, s], sitting.guest[course, t]
    a, b = room.table_of[s], room.table_of[t]
    change = np.int64(0)
    if room.quiet[course]:
        return change
    for side in range(1 if a == b else 2):
        here = a if side == 0 else b
        for u in range(room.first[here], room.first[here + 1]):
            k = sitting.guest[course, u]
            if k < 0 or u == s or u == t:
                continue
            more = talk_at(room, t, u) - talk_at(room, s, u)
            if more == 0:
                continue
            change += gain_of_talk(room, pairs, sitting.seat, total, g, k, more)
            if h >= 0:
                change += gain_of_talk(room, pairs, sitting.seat, total, h, k, -more)
    return change


@kernel
def gain_of_talk(room, pairs, seat, total, one, two, more):  # type: ignore[no-untyped-def]
    """What `more` talk (or less) between two guests changes in worth."""
    before = total_talk(room, pairs, seat, total, one, two)
    return interest(pairs, one, two) * (pairs.worth[before + more] - pairs.worth[before])


@kernel
def new_meetings(room, pairs, seat, total, one, two, more):  # type: ignore[no-untyped-def]
    """Whether `more` talk makes two strangers meet (1), part (-1), or neither (0)."""
    before = total_talk(room, pairs, seat, total, one, two)
    return strangers_meeting(pairs, one, two, before, before + more)


@kernel
def shortfall_change(room, pairs, sitting, total, goal, met, course, s, t):  # type: ignore[no-untyped-def]
    """Change in what guests lack to their goals."""
    seat, guest = sitting.seat, sitting.guest
    g, h = guest[course, s], guest[course, t]
    a, b = room.table_of[s], room.table_of[t]
    change, of_g, of_h = np.int64(0), np.int64(0), np.int64(0)
    if room.quiet[course]:
        return change
    for side in range(1 if a == b else 2):
        here = a if side == 0 else b
        for u in range(room.first[here], room.first[here + 1]):
            k = guest[course, u]
            if k < 0 or u == s or u == t:
                continue
            more = talk_at(room, t, u) - talk_at(room, s, u)
            with_g = new_meetings(room, pairs, seat, total, g, k, more)
            with_h = np.int64(0)
            if h >= 0:
                with_h = new_meetings(room, pairs, seat, total, h, k, -more)
            of_g += with_g
            of_h += with_h
            change += lacking(goal, met, k, with_g + with_h) - lacking(goal, met, k, 0)
    change += lacking(goal, met, g, of_g) - lacking(goal, met, g, 0)
    if h >= 0:
        change += lacking(goal, met, h, of_h) - lacking(goal, met, h, 0)
    return change
