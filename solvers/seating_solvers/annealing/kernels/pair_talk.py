"""Talk of pairs inside kernels. Arguments are parts of a `Problem` and of a `State`."""

from __future__ import annotations

import numpy as np

from seating_solvers.running.kernels import kernel


@kernel
def looked_up(start, other, value, one, two):  # type: ignore[no-untyped-def]
    """The stored value of a pair in compressed rows, or 0. Rows are sorted."""
    low, high = start[one], start[one + 1]
    while low < high:
        middle = (low + high) // 2
        if other[middle] < two:
            low = middle + 1
        else:
            high = middle
    if low < start[one + 1] and other[low] == two:
        return value[low]
    return np.int64(0)


@kernel
def talk_at(room, s, u):  # type: ignore[no-untyped-def]
    """Talk between two seats in one course."""
    table = room.table_of[s]
    if table != room.table_of[u] or s == u:
        return np.int64(0)
    first = room.first[table]
    return np.int64(room.talk[room.form[table], s - first, u - first])


@kernel
def prior_talk(pairs, one, two):  # type: ignore[no-untyped-def]
    """Talk two guests had in life."""
    return looked_up(pairs.prior_start, pairs.prior_other, pairs.prior_talk, one, two)


@kernel
def total_talk(room, pairs, seat, total, one, two):  # type: ignore[no-untyped-def]
    """All talk between two guests, in life and tonight."""
    if pairs.dense:
        return np.int64(total[one, two])
    talk = prior_talk(pairs, one, two)
    for course in range(seat.shape[1]):
        if seat[one, course] >= 0 and seat[two, course] >= 0 and not room.quiet[course]:
            talk += talk_at(room, seat[one, course], seat[two, course])
    return talk


@kernel
def interest(pairs, one, two):  # type: ignore[no-untyped-def]
    """How much an introduction of a pair counts."""
    if pairs.more_other.shape[0] == 0:
        return np.int64(1)
    return 1 + looked_up(pairs.more_start, pairs.more_other, pairs.more, one, two)


@kernel
def counted(pairs, one, two, gain):  # type: ignore[no-untyped-def]
    """A gain of a pair as it counts, from the table of all pairs where there is one."""
    if pairs.dense:
        if pairs.weight.shape[0] > 1:
            gain *= pairs.weight[one, two]
    elif gain != 0:
        gain *= interest(pairs, one, two)
    return gain


@kernel
def meeting(half, before, after, prior):  # type: ignore[no-untyped-def]
    """Whether strangers come to have met (1), no longer have (-1), or neither (0)."""
    if prior >= half:
        return np.int64(0)
    return np.int64(after >= half) - np.int64(before >= half)


@kernel
def strangers_meeting(pairs, one, two, before, after):  # type: ignore[no-untyped-def]
    """As `meeting`, of two guests; how they know each other is looked up only where it matters."""
    if (before >= pairs.half) == (after >= pairs.half):
        return np.int64(0)
    return meeting(pairs.half, before, after, prior_talk(pairs, one, two))


@kernel
def lacking(goal, met, guest, more):  # type: ignore[no-untyped-def]
    """How far a guest would be from the goal after meeting `more` people."""
    return max(np.int64(0), goal[guest] - met[guest] - more)


@kernel
def first_course(room, seat, one, two):  # type: ignore[no-untyped-def]
    """The first course at which two guests share a table and meet, or -1."""
    for course in range(seat.shape[1]):
        s, t = seat[one, course], seat[two, course]
        if s < 0 or t < 0 or room.quiet[course]:
            continue
        if room.table_of[s] == room.table_of[t]:
            return course
    return -1
