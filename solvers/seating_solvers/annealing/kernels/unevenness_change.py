"""What one swap would change in unevenness, and keeping what it is counted from.

A swap moves the guest g on seat s to seat t at one course; h, who sits there (or -1), comes
back. What it changes is exactly what a recount would find. Arguments are parts of a
`Problem` and of a `State`.
"""

from __future__ import annotations

import numpy as np

from seating_solvers.annealing.kernels.pair_talk import (
    counted,
    first_course,
    looked_up,
    prior_talk,
    strangers_meeting,
    talk_at,
)
from seating_solvers.annealing.kernels.state import INTRODUCTIONS, UNEVENNESS
from seating_solvers.running.kernels import kernel


@kernel
def squared_change(before, after):  # type: ignore[no-untyped-def]
    """What the square of a count changes by; counts below 0 are none."""
    low, high = max(before, np.int64(0)), max(after, np.int64(0))
    return high * high - low * low


@kernel
def within_reach(room, fair, s, u):  # type: ignore[no-untyped-def]
    """1 where two seats are within reach of each other, else 0."""
    table = room.table_of[s]
    if s == u or room.table_of[u] != table:
        return np.int64(0)
    first = room.first[table]
    return np.int64(fair.reach[room.form[table], s - first, u - first])


@kernel
def people_around(room, fair, guest, course, s):  # type: ignore[no-untyped-def]
    """How many sit within reach of a seat."""
    table, found = room.table_of[s], np.int64(0)
    for u in range(room.first[table], room.first[table + 1]):
        if guest[course, u] >= 0:
            found += within_reach(room, fair, s, u)
    return found


@kernel
def fewer_than_best(fair, course, people):  # type: ignore[no-untyped-def]
    """People missing within reach, against the best seat of a course."""
    return max(np.int64(0), fair.best[course] - people)


@kernel
def missed_by_mover(room, fair, around, course, s, t, comes_back):  # type: ignore[no-untyped-def]
    """Change in people missing around the guest who goes from s to t, and whether s stays taken."""
    after = np.int64(around[course, t])
    if not comes_back:
        after -= within_reach(room, fair, t, s)
    before = np.int64(around[course, s])
    return fewer_than_best(fair, course, after) - fewer_than_best(fair, course, before)


@kernel
def missed_by_other(room, fair, around, course, u, s, t):  # type: ignore[no-untyped-def]
    """Change in people missing around u, where s is left empty for t."""
    nearer = within_reach(room, fair, u, t) - within_reach(room, fair, u, s)
    if nearer == 0:
        return np.int64(0)
    people = np.int64(around[course, u])
    after = fewer_than_best(fair, course, people + nearer)
    return after - fewer_than_best(fair, course, people)


@kernel
def times_together(room, fair, dense, seat, together, one, two):  # type: ignore[no-untyped-def]
    """How often two guests share a table, tonight and before."""
    if dense:
        return np.int64(together[one, two])
    times = looked_up(fair.before_start, fair.before_other, fair.before, one, two)
    for course in range(seat.shape[1]):
        s, t = seat[one, course], seat[two, course]
        if s >= 0 and t >= 0 and not room.quiet[course]:
            times += np.int64(room.table_of[s] == room.table_of[t])
    return times


@kernel
def talk_and_times(room, pairs, fair, seat, total, together, one, two):  # type: ignore[no-untyped-def]
    """All talk between two guests, and how often they share a table, tonight and before."""
    if pairs.dense:
        return np.int64(total[one, two]), np.int64(together[one, two])
    talk = prior_talk(pairs, one, two)
    times = looked_up(fair.before_start, fair.before_other, fair.before, one, two)
    for course in range(seat.shape[1]):
        s, t = seat[one, course], seat[two, course]
        if s >= 0 and t >= 0 and not room.quiet[course] and room.table_of[s] == room.table_of[t]:
            talk += talk_at(room, s, t)
            times += 1
    return talk, times


@kernel
def pair_change(room, pairs, fair, seat, total, together, one, two, more, once):  # type: ignore[no-untyped-def]
    """What `more` talk and sharing a table `once` more, or less, change for two guests.

    In introductions, in how many strangers they have met, and in unevenness of repeats.
    """
    talk, times = talk_and_times(room, pairs, fair, seat, total, together, one, two)
    gain = pairs.worth[talk + more] - pairs.worth[talk]
    if gain != 0:
        gain *= counted(pairs, one, two)
    met = strangers_meeting(pairs, one, two, talk, talk + more)
    return gain, met, squared_change(times - 1, times + once - 1)


@kernel
def talk_and_repeats_change(room, pairs, fair, sitting, total, together, met, change, course, s, t):  # type: ignore[no-untyped-def]
    """Add what changes in introductions, in people who could have been met, and in repeats.

    All in one, since each pair is looked up once then: that is where the time goes.
    """
    seat, guest = sitting.seat, sitting.guest
    if room.quiet[course]:
        return
    g, h = guest[course, s], guest[course, t]
    a, b = room.table_of[s], room.table_of[t]
    worth, uneven, of_g, of_h = np.int64(0), np.int64(0), np.int64(0), np.int64(0)
    for side in range(1 if a == b else 2):
        here = a if side == 0 else b
        once = np.int64(0 if a == b else 2 * side - 1)
        for u in range(room.first[here], room.first[here + 1]):
            k = guest[course, u]
            if k < 0 or u == s or u == t:
                continue
            more = talk_at(room, t, u) - talk_at(room, s, u)
            if more == 0 and once == 0:
                continue
            gain, with_g, repeats = pair_change(
                room, pairs, fair, seat, total, together, g, k, more, once
            )
            new = with_g
            if h >= 0:
                other, with_h, fewer = pair_change(
                    room, pairs, fair, seat, total, together, h, k, -more, -once
                )
                gain, repeats, new = gain + other, repeats + fewer, with_g + with_h
                of_h += with_h
            worth += gain
            uneven += repeats
            of_g += with_g
            if new != 0:
                wasted = fair.could[k] - met[k]
                uneven += squared_change(wasted, wasted - new)
    wasted = fair.could[g] - met[g]
    uneven += squared_change(wasted, wasted - of_g)
    if h >= 0:
        wasted = fair.could[h] - met[h]
        uneven += squared_change(wasted, wasted - of_h)
    change[INTRODUCTIONS] += worth
    change[UNEVENNESS] += uneven


@kernel
def seats_change(room, fair, guest, around, missed, course, s, t):  # type: ignore[no-untyped-def]
    """Change in the part of seats with few people within reach."""
    change = np.int64(0)
    if room.quiet[course]:
        return change
    g, h = guest[course, s], guest[course, t]
    a, b = room.table_of[s], room.table_of[t]
    if h >= 0:
        more = missed_by_mover(room, fair, around, course, t, s, True)
        change += squared_change(missed[h], missed[h] + more)
    for side in range((1 if a == b else 2) if h < 0 else 0):
        here = a if side == 0 else b
        for u in range(room.first[here], room.first[here + 1]):
            k = guest[course, u]
            if k >= 0 and u != s:
                more = missed_by_other(room, fair, around, course, u, s, t)
                change += squared_change(missed[k], missed[k] + more)
    more = missed_by_mover(room, fair, around, course, s, t, h >= 0)
    return change + squared_change(missed[g], missed[g] + more)


@kernel
def move_missed(room, fair, guest, around, missed, course, s, t):  # type: ignore[no-untyped-def]
    """Keep up to date who misses how many within reach; before guests move."""
    if room.quiet[course]:
        return
    g, h = guest[course, s], guest[course, t]
    a, b = room.table_of[s], room.table_of[t]
    if h < 0:
        for side in range(1 if a == b else 2):
            here = a if side == 0 else b
            for u in range(room.first[here], room.first[here + 1]):
                k = guest[course, u]
                if k >= 0 and u != s:
                    missed[k] += missed_by_other(room, fair, around, course, u, s, t)
    else:
        missed[h] += missed_by_mover(room, fair, around, course, t, s, True)
    missed[g] += missed_by_mover(room, fair, around, course, s, t, h >= 0)


@kernel
def move_together(room, guest, together, course, s, t):  # type: ignore[no-untyped-def]
    """Keep up to date how often all pairs share a table; before guests move."""
    a, b = room.table_of[s], room.table_of[t]
    if room.quiet[course] or a == b:
        return
    g, h = guest[course, s], guest[course, t]
    for side in range(2):
        here = a if side == 0 else b
        once = 1 if side == 1 else -1
        for u in range(room.first[here], room.first[here + 1]):
            k = guest[course, u]
            if k < 0 or u == s or u == t:
                continue
            together[g, k] += once
            together[k, g] += once
            if h >= 0:
                together[h, k] -= once
                together[k, h] -= once


@kernel
def count_together(room, guest, together):  # type: ignore[no-untyped-def]
    """Add tonight to the table of how often all pairs share a table."""
    for course in range(guest.shape[0]):
        if room.quiet[course]:
            continue
        for s in range(guest.shape[1]):
            one, table = guest[course, s], room.table_of[s]
            for t in range(room.first[table], room.first[table + 1]):
                two = guest[course, t]
                if one >= 0 and two >= 0 and s != t:
                    together[one, two] += 1


@kernel
def move_around(room, fair, around, course, s, t):  # type: ignore[no-untyped-def]
    """Keep up to date how many sit within reach of each seat, s left empty for t."""
    if room.quiet[course]:
        return
    a, b = room.table_of[s], room.table_of[t]
    for side in range(1 if a == b else 2):
        here = a if side == 0 else b
        for u in range(room.first[here], room.first[here + 1]):
            around[course, u] += within_reach(room, fair, u, t) - within_reach(room, fair, u, s)


@kernel
def count_around(room, fair, guest, around):  # type: ignore[no-untyped-def]
    """Count anew how many sit within reach of each seat."""
    for course in range(guest.shape[0]):
        for s in range(guest.shape[1]):
            around[course, s] = 0
            if not room.quiet[course]:
                around[course, s] = people_around(room, fair, guest, course, s)


@kernel
def count_missed(room, fair, guest, around, missed):  # type: ignore[no-untyped-def]
    """Count anew how many people each guest misses within reach."""
    for one in range(missed.shape[0]):
        missed[one] = 0
    for course in range(guest.shape[0]):
        if room.quiet[course]:
            continue
        for s in range(guest.shape[1]):
            if guest[course, s] >= 0:
                people = np.int64(around[course, s])
                missed[guest[course, s]] += fewer_than_best(fair, course, people)


@kernel
def count_again(room, fair, dense, sitting, together):  # type: ignore[no-untyped-def]
    """The part of unevenness of pairs who share a table again, counted anew."""
    seat, guest = sitting.seat, sitting.guest
    found = np.int64(0)
    for course in range(guest.shape[0]):
        for s in range(guest.shape[1]):
            one, table = guest[course, s], room.table_of[s]
            for t in range(s + 1, room.first[table + 1]):
                two = guest[course, t]
                if one < 0 or two < 0 or first_course(room, seat, one, two) != course:
                    continue
                before = looked_up(fair.before_start, fair.before_other, fair.before, one, two)
                times = times_together(room, fair, dense, seat, together, one, two)
                found += squared_change(before - 1, times - 1)
    return found
