"""Making one swap. Arguments are parts of a `Problem` and of a `State`."""

from __future__ import annotations

from seating_solvers.annealing.kernels.pair_talk import talk_at
from seating_solvers.annealing.kernels.talk_change import new_meetings
from seating_solvers.annealing.kernels.unevenness_change import (
    move_around,
    move_missed,
    move_people,
)
from seating_solvers.annealing.rules.table_counts import count_guest
from seating_solvers.running.kernels import kernel


@kernel
def fits(table_of, low, high, sitting, course, s, t):  # type: ignore[no-untyped-def]
    """Whether tables keep their least and most guests when the guest on s moves to t."""
    if sitting.guest[course, t] >= 0:
        return True
    a, b = table_of[s], table_of[t]
    if a == b:
        return True
    enough = sitting.size[course, a] > low[course, a]
    return enough and sitting.size[course, b] < high[course, b]


@kernel
def swap(p, state, course, s, t):  # type: ignore[no-untyped-def]
    """Move the guest on s to t, and whoever sits there to s, at one course.

    The score is the caller's to change. Talk that is recomputed from seats needs no
    keeping.
    """
    if p.fair.counts:
        guest, around = state.sitting.guest, state.around
        move_people(p, state, course, s, t)
        move_missed(p.room, p.fair, guest, around, state.missed, course, s, t)
        if guest[course, t] < 0:
            move_around(p.room, p.fair, around, course, s, t)
    else:
        if p.goals:
            meet_and_part(p.room, p.pairs, state.sitting, state.total, state.met, course, s, t)
        if p.pairs.dense:
            move_talk(p.room, state.sitting.guest, state.total, course, s, t)
    if p.ruled and p.rules.more and p.rules.tallies.row.shape[0] > 0:
        move_tallies(p.rules.tallies, p.room.table_of, state.sitting, course, s, t)
    move_guests(p.room.table_of, state.sitting, course, s, t)


@kernel
def move_tallies(tallies, table_of, sitting, course, s, t):  # type: ignore[no-untyped-def]
    """Keep up to date how many of each tally sit at each table."""
    a, b = table_of[s], table_of[t]
    if a == b:
        return
    for side in range(2):
        guest = sitting.guest[course, s if side == 0 else t]
        if guest >= 0:
            here, there = (a, b) if side == 0 else (b, a)
            count_guest(tallies, sitting.tally, course, guest, here, -1)
            count_guest(tallies, sitting.tally, course, guest, there, 1)


@kernel
def move_guests(table_of, sitting, course, s, t):  # type: ignore[no-untyped-def]
    """Let the guest on s and whoever sits on t change places."""
    guest, seat, size = sitting.guest, sitting.seat, sitting.size
    g, h = guest[course, s], guest[course, t]
    guest[course, s], guest[course, t] = h, g
    seat[g, course] = t
    if h >= 0:
        seat[h, course] = s
    else:
        size[course, table_of[s]] -= 1
        size[course, table_of[t]] += 1


@kernel
def move_talk(room, guest, total, course, s, t):  # type: ignore[no-untyped-def]
    """Keep the talk of all pairs up to date."""
    if room.quiet[course]:
        return
    g, h = guest[course, s], guest[course, t]
    a, b = room.table_of[s], room.table_of[t]
    for side in range(1 if a == b else 2):
        here = a if side == 0 else b
        for u in range(room.first[here], room.first[here + 1]):
            k = guest[course, u]
            if k < 0 or u == s or u == t:
                continue
            more = talk_at(room, t, u) - talk_at(room, s, u)
            total[g, k] += more
            total[k, g] += more
            if h >= 0:
                total[h, k] -= more
                total[k, h] -= more


@kernel
def meet_and_part(room, pairs, sitting, total, met, course, s, t):  # type: ignore[no-untyped-def]
    """Keep up to date how many strangers each guest has met; before talk moves."""
    if room.quiet[course]:
        return
    seat, guest = sitting.seat, sitting.guest
    g, h = guest[course, s], guest[course, t]
    a, b = room.table_of[s], room.table_of[t]
    for side in range(1 if a == b else 2):
        here = a if side == 0 else b
        for u in range(room.first[here], room.first[here + 1]):
            k = guest[course, u]
            if k < 0 or u == s or u == t:
                continue
            more = talk_at(room, t, u) - talk_at(room, s, u)
            new = new_meetings(room, pairs, seat, total, g, k, more)
            met[g] += new
            met[k] += new
            if h >= 0:
                new = new_meetings(room, pairs, seat, total, h, k, -more)
                met[h] += new
                met[k] += new
