"""What one swap would change in unevenness, and keeping what it is counted from.

A swap moves the guest g on seat s to seat t at one course; h, who sits there (or -1), comes
back. What it changes is exactly what a recount would find. Arguments are parts of a
`Problem` and of a `State`.
"""

from __future__ import annotations

import numpy as np

from seating_solvers.annealing.kernels.pair_record import (
    add_to_record,
    meetings_in,
    pair_now,
    row_of,
    weighted,
    weighted_more,
    worth_in,
)
from seating_solvers.annealing.kernels.pair_talk import lacking, talk_at
from seating_solvers.annealing.kernels.state import INTRODUCTIONS, SHORTFALL, UNEVENNESS
from seating_solvers.running.kernels import kernel


@kernel
def squared_change(before, after):  # type: ignore[no-untyped-def]
    """What the square of a count changes by; counts below 0 are none."""
    low, high = max(before, np.int64(0)), max(after, np.int64(0))
    return (high - low) * (high + low)


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
def people_change(p, state, change, course, s, t):  # type: ignore[no-untyped-def]
    """Add what changes in introductions, shortfall, people who could have been met, and repeats.

    All in one, since each pair is looked up once then: that is where the time goes.
    """
    guest, room = state.sitting.guest, p.room
    if room.quiet[course]:
        return
    a, b = room.table_of[s], room.table_of[t]
    of_g, of_h = np.int64(0), np.int64(0)
    for side in range(1 if a == b else 2):
        once = np.int64(0 if a == b else 2 * side - 1)
        here = a if side == 0 else b
        met_by_g, met_by_h = table_change(p, state, change, course, s, t, here, once)
        of_g += met_by_g
        of_h += met_by_h
    for place, new in ((s, of_g), (t, of_h)):
        one = guest[course, place]
        if one >= 0:
            change[UNEVENNESS] += wasted_change(p.fair, state.met, one, new)
            change[SHORTFALL] += lack_change(p, state.met, one, new)


@kernel
def table_change(p, state, change, course, s, t, table, once):  # type: ignore[no-untyped-def]
    """Add what changes of others at a table, which g joins (1), leaves (-1), or stays at (0).

    Returns how many strangers more g meets there, and h.
    """
    room, there, met = p.room, state.sitting.guest[course], state.met
    g, h = there[s], there[t]
    start, form = room.first[table], room.form[table]
    sign, talk = np.int64(1), room.talk[form, (t if once >= 0 else s) - start]
    if once < 0:
        sign = np.int64(-1)
    of_one, of_two = row_of(p.pairs, g), row_of(p.pairs, max(h, np.int64(0)))
    with_g, with_h = state.record[of_one], state.record[of_two]
    pairs, fair, seat, some_count_more = p.pairs, p.fair, state.sitting.seat, weighted(p.pairs)
    of_g, of_h, more_worth = np.int64(0), np.int64(0), np.int64(0)
    uneven, again, lack = np.int64(0), np.int64(0), np.int64(0)
    for place in range(room.first[table + 1] - start):
        k = there[start + place]
        if k < 0 or k == g or k == h:
            continue
        more = sign * talk[place]
        if once == 0:
            more -= room.talk[form, s - start, place]
            if more == 0:
                continue
        now, times = pair_now(room, pairs, fair, seat, with_g, g, k)
        gain = fair.gains[now + more] - fair.gains[now]
        of_g += gain
        again += steps_of_square(times, once)
        if some_count_more:
            more_worth += weighted_more(pairs, g, k, gain)
        if h >= 0:
            now, times = pair_now(room, pairs, fair, seat, with_h, h, k)
            other = fair.gains[now - more] - fair.gains[now]
            of_h += other
            gain += other
            again -= steps_of_square(times, -once)
            if some_count_more:
                more_worth += weighted_more(pairs, h, k, other)
        new = meetings_in(gain)
        uneven += wasted_change(fair, met, k, new)
        lack += lack_change(p, met, k, new)
    change[INTRODUCTIONS] += worth_in(of_g + of_h) + more_worth
    change[UNEVENNESS] += uneven + once * again
    change[SHORTFALL] += lack
    return meetings_in(of_g), meetings_in(of_h)


@kernel
def steps_of_square(times, once):  # type: ignore[no-untyped-def]
    """What sharing a table `once` more changes in the square of times beyond one, over `once`."""
    return max(2 * times - 2 + once, np.int64(0))


@kernel
def wasted_change(fair, met, guest, new):  # type: ignore[no-untyped-def]
    """Change in the square of chances wasted by a guest who meets so many strangers more."""
    wasted = fair.could[guest] - met[guest]
    return squared_change(wasted, wasted - new)


@kernel
def lack_change(p, met, guest, new):  # type: ignore[no-untyped-def]
    """Change in what a guest lacks to a goal, after meeting so many strangers more."""
    if p.goals:
        return lacking(p.goal, met, guest, new) - lacking(p.goal, met, guest, 0)
    return np.int64(0)


@kernel
def move_people(p, state, course, s, t):  # type: ignore[no-untyped-def]
    """Keep up to date the records of all pairs, and how many strangers each has met.

    Before guests move.
    """
    room, guest = p.room, state.sitting.guest
    if room.quiet[course]:
        return
    g, h = guest[course, s], guest[course, t]
    a, b = room.table_of[s], room.table_of[t]
    for side in range(1 if a == b else 2):
        here = a if side == 0 else b
        once = np.int64(0 if a == b else 2 * side - 1)
        for u in range(room.first[here], room.first[here + 1]):
            k = guest[course, u]
            if k < 0 or u == s or u == t:
                continue
            more = talk_at(room, t, u) - talk_at(room, s, u)
            part_or_meet(p, state, g, k, more, once)
            if h >= 0:
                part_or_meet(p, state, h, k, -more, -once)


@kernel
def part_or_meet(p, state, one, two, more, once):  # type: ignore[no-untyped-def]
    """Let two guests talk `more`, and share a table `once` more, or less."""
    met, gains, row = state.met, p.fair.gains, state.record[row_of(p.pairs, one)]
    now, _ = pair_now(p.room, p.pairs, p.fair, state.sitting.seat, row, one, two)
    new = meetings_in(gains[now + more] - gains[now])
    met[one] += new
    met[two] += new
    if p.pairs.dense:
        add_to_record(state.record, one, two, more, once)


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
