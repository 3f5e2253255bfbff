"""Which move to try next: one swap, or several that only make sense together.

A move is rows of course, seat and seat in `log`: guests on the first seat of a row go to
the second, and whoever sits there comes back. Within a move no seat is named twice at a
course, so that its swaps may be made one after another.

Letters: p a `Problem`, sitting of its `State`, rng of `seating_solvers.running.random_numbers`.
"""

from __future__ import annotations

import numpy as np

from seating_solvers.annealing.kernels.problem import ACROSS, WITHIN
from seating_solvers.annealing.kernels.state import COURSE, FROM, TO
from seating_solvers.annealing.rules.routes import BEFORE
from seating_solvers.annealing.rules.routes import COURSE as AGAIN
from seating_solvers.annealing.rules.together_at import AT_TABLE, together_at
from seating_solvers.running.kernels import kernel
from seating_solvers.running.random_numbers import below

SEVERAL_EVERY, STAYER_EVERY, COMER_EVERY = 4, 4, 2
"""One move in so many is of several swaps, and of those one of a guest who stays, or comes back."""

PARTS, OF_ALIKE, WITHIN_TABLE = 16, 8, 3
"""Of so many single swaps, how many are of guests who count alike, and within a table."""

AS_NEAR, ALIKE, LEAVES_TOO, LEFT_ALONE = 8, 4, 6, -3
"""How fit a seat is: as near the guest who moves first as asked; of a guest who counts alike; of
one whose partner gives up a seat as well; of one who would leave a partner behind."""

UNFIT = -100
"""Below what any seat comes to."""


@kernel
def propose(p, sitting, rng, log):  # type: ignore[no-untyped-def]
    """Write a random move to `log`; returns its rows, 0 for none."""
    rules, count, several = p.rules, np.int64(0), False
    if p.ruled:
        stays, joined = rules.routes.stayers.shape[0] > 0, rules.bonds.joined.shape[0] > 0
        back = rules.routes.comers.shape[0] > 0
        if p.reach != WITHIN and (stays or joined or back):
            several = below(rng, SEVERAL_EVERY) == 0
    if not several:
        count += pick_swap(
            p.room.table_of,
            p.room.first,
            sitting,
            p.attendance,
            rules.kin,
            reach=p.reach,
            by_seat=p.by_seat,
            rng=rng,
            log=log,
        )
    elif p.ruled:
        if rules.more and back and (not (stays or joined) or below(rng, COMER_EVERY) == 0):
            count += pick_comer(rules.routes, p.room.table_of, sitting, rng, log)
        elif stays and (not joined or below(rng, STAYER_EVERY) == 0):
            count += pick_stayer(rules.routes.stayers, p.room.table_of, sitting.seat, rng, log)
        else:
            count += pick_joined(rules.bonds, rules.kin, p.room, sitting, rng, log)
    return count


@kernel
def pick_swap(table_of, first_of, sitting, attendance, kin, reach, by_seat, rng, log):  # type: ignore[no-untyped-def]
    """Write a random swap to the first row of `log`; returns 1, or 0 for none."""
    course = below(rng, sitting.seat.shape[1])
    start, end = attendance.start[course], attendance.start[course + 1]
    if start == end:
        return np.int64(0)
    guest = attendance.there[start + below(rng, end - start)]
    s = sitting.seat[guest, course]
    first, last = np.int64(0), table_of.shape[0]
    counted = kin.guest.shape[0] > 0
    part = below(rng, PARTS) if reach != WITHIN and (counted or by_seat) else PARTS
    if counted and part < OF_ALIKE:
        first, last = kin.start[kin.kind[guest, course]], kin.start[kin.kind[guest, course] + 1]
        t = sitting.seat[kin.guest[first + below(rng, last - first)], course]
    else:
        if reach == WITHIN or (by_seat and part < OF_ALIKE + WITHIN_TABLE):
            first, last = first_of[table_of[s]], first_of[table_of[s] + 1]
        t = first + below(rng, last - first)
    if s == t or (reach == ACROSS and table_of[s] == table_of[t]):
        return np.int64(0)
    log[0, COURSE], log[0, FROM], log[0, TO] = course, s, t
    return np.int64(1)


@kernel
def pick_stayer(stayers, table_of, seat, rng, log):  # type: ignore[no-untyped-def]
    """Write the move of a guest who stays to one random seat at every course."""
    guest = stayers[below(rng, stayers.shape[0])]
    t = below(rng, table_of.shape[0])
    count = 0
    for course in range(seat.shape[1]):
        s = seat[guest, course]
        if s >= 0 and s != t and count < log.shape[0]:
            log[count, COURSE], log[count, FROM], log[count, TO] = course, s, t
            count += 1
    return count


@kernel
def pick_comer(routes, table_of, sitting, rng, log):  # type: ignore[no-untyped-def]
    """Write the move of a guest who comes back to another place, at every course that is as one.

    Another who comes back takes theirs wherever it is, so that both are where they were.
    """
    seat, count = sitting.seat, 0
    guest = routes.comers[below(rng, routes.comers.shape[0])]
    first = routes.again_start[guest]
    row = first + below(rng, routes.again_start[guest + 1] - first)
    before = routes.again[row, BEFORE]
    t = below(rng, table_of.shape[0])
    other = sitting.guest[before, t]
    if other >= 0 and routes.again_start[other] == routes.again_start[other + 1]:
        other = np.int64(-1)
    for entry in range(first - 1, routes.again_start[guest + 1]):
        course = before
        if entry >= first:
            course = routes.again[entry, AGAIN]
            if routes.again[entry, BEFORE] != before:
                continue
        s = seat[guest, course]
        to = seat[other, course] if other >= 0 and seat[other, course] >= 0 else t
        known = s < 0 or s == to or count == log.shape[0]
        for earlier in range(count):
            known = known or log[earlier, COURSE] == course
        if not known:
            log[count, COURSE], log[count, FROM], log[count, TO] = course, s, to
            count += 1
    return count


@kernel
def pick_joined(bonds, kin, room, sitting, rng, log):  # type: ignore[no-untyped-def]
    """Write the move of a guest, and those bound to be there too, to another table."""
    seat = sitting.seat
    course = below(rng, seat.shape[1])
    guest = bonds.joined[below(rng, bonds.joined.shape[0])]
    table = below(rng, room.form.shape[0])
    s = seat[guest, course]
    if s < 0 or room.table_of[s] == table:
        return 0
    return bring_along(bonds, kin, room, sitting, rng, log, course, guest, table)


@kernel
def bring_along(bonds, kin, room, sitting, rng, log, course, guest, table):  # type: ignore[no-untyped-def]
    """Write the move of a guest to a table, with those bound to be there too; returns the rows."""
    seat = sitting.seat
    s = seat[guest, course]
    count = to_table(
        bonds, kin, room, sitting, rng, log, course=course, s=s, table=table, near=AT_TABLE, count=0
    )
    for row in range(bonds.start[guest], bonds.start[guest + 1]):
        there = seat[bonds.other[row], course]
        bound = bonds.together[row] and bonds.times[row, course] > 0
        if not bound or there < 0 or room.table_of[there] != room.table_of[s]:
            continue
        if named(log, count, FROM, there):
            continue
        more = to_table(
            bonds,
            kin,
            room,
            sitting,
            rng,
            log,
            course=course,
            s=there,
            table=table,
            near=bonds.near[row],
            count=count,
        )
        if more == count:
            return np.int64(0)
        count = more
    return count


@kernel
def named(log, count, column, seat):  # type: ignore[no-untyped-def]
    """Whether a move names a seat in that column."""
    found = False
    for row in range(count):
        found = found or log[row, column] == seat
    return found


@kernel
def to_table(bonds, kin, room, sitting, rng, log, course, s, table, near, count):  # type: ignore[no-untyped-def]
    """Add the swap of seat s with the fittest seat of a table; returns the rows then."""
    first, last = room.first[table], room.first[table + 1]
    t = first + below(rng, last - first)
    fittest, most = np.int64(-1), np.int64(UNFIT)
    for _ in range(last - first):
        if not named(log, count, TO, t) and count < log.shape[0]:
            fit = fitness(
                bonds, kin, room, sitting, log, course=course, s=s, t=t, near=near, count=count
            )
            if fit > most:
                fittest, most = t, fit
        t = t + 1 if t + 1 < last else first
    if fittest < 0:
        return count
    log[count, COURSE], log[count, FROM], log[count, TO] = course, s, fittest
    return count + 1


@kernel
def fitness(bonds, kin, room, sitting, log, course, s, t, near, count):  # type: ignore[no-untyped-def]
    """How well the guest on s would do on t: who leaves should count alike, and not alone."""
    fit = np.int64(0)
    g, h = sitting.guest[course, s], sitting.guest[course, t]
    if near != AT_TABLE and count:
        fit += AS_NEAR * np.int64(together_at(room, near, t, log[0, TO]))
    if h < 0:
        return fit
    if kin.guest.shape[0] > 0 and kin.kind[g, course] == kin.kind[h, course]:
        fit += ALIKE
    for row in range(bonds.start[h], bonds.start[h + 1]):
        there = sitting.seat[bonds.other[row], course]
        bound = bonds.together[row] and bonds.times[row, course] > 0
        if bound and there >= 0 and room.table_of[there] == room.table_of[t]:
            fit += LEAVES_TOO if named(log, count, TO, there) else LEFT_ALONE * np.int64(count > 0)
    return fit
