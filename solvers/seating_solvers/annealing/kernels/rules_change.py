"""By how much rules are broken, counted and as a swap would change it.

Arguments are parts of a `Problem` and of a `State`.
"""

from __future__ import annotations

import numpy as np

from seating_solvers.annealing.rules.allowed_seats import spots_broken
from seating_solvers.annealing.rules.alternating_rows import rows_broken, rows_change
from seating_solvers.annealing.rules.meetings_limit import repeats_broken, repeats_change
from seating_solvers.annealing.rules.pair_bonds import bonds_broken
from seating_solvers.annealing.rules.pairs_to_meet import meetings_broken, meetings_change
from seating_solvers.annealing.rules.routes import again_broken, route_broken, route_change
from seating_solvers.annealing.rules.seat_turns import turns_broken, turns_change
from seating_solvers.annealing.rules.table_counts import (
    fill_tallies,
    tallies_broken,
    tallies_change,
)
from seating_solvers.running.kernels import kernel


@kernel
def moved_change(rules, room, seat, course, guest, t, but):  # type: ignore[no-untyped-def]
    """What a guest's move to seat t would change for that guest, but with the guest `but`.

    Two guests who swap are as much together afterwards as before.
    """
    spots, bonds, meetings = rules.spots, rules.bonds, rules.meetings
    s, change = seat[guest, course], np.int64(0)
    mask = spots.mask[guest, course]
    if mask:
        change += np.int64(spots.wrong[mask, t]) - np.int64(spots.wrong[mask, s])
    if bonds.start[guest] < bonds.start[guest + 1]:
        change += bonds_broken(bonds, room, seat, course, guest, t, but)
        change -= bonds_broken(bonds, room, seat, course, guest, s, but)
    if rules.more and meetings.start[guest] < meetings.start[guest + 1]:
        change += meetings_change(meetings, room, seat, course, guest, t, but)
    if rules.routes.bound[guest]:
        change += route_change(rules.routes, room.table_of, seat, course, guest, t)
        if rules.more:
            change += turns_change(rules.turns, seat, course, guest, t)
    return change


@kernel
def broken_change(rules, room, sitting, course, s, t):  # type: ignore[no-untyped-def]
    """What a swap of seats s and t would change in rules broken."""
    change, here, there = np.int64(0), s, t
    for _ in range(2):
        g, h = sitting.guest[course, here], sitting.guest[course, there]
        if g >= 0:
            change += moved_change(rules, room, sitting.seat, course, g, there, h)
        here, there = there, here
    if rules.more:
        change += more_change(rules, room, sitting, course, s, t)
    return change


@kernel
def more_change(rules, room, sitting, course, s, t):  # type: ignore[no-untyped-def]
    """What a swap would change in rules about all guests of a table."""
    change = np.int64(0)
    if rules.tallies.limits.shape[0] > 1 and room.table_of[s] != room.table_of[t]:
        change += tallies_change(rules.tallies, sitting, room.table_of, room.first, course, s, t)
    if rules.repeats.times.shape[0] > 0:
        change += repeats_change(rules.repeats, room, sitting, course, s, t)
    if rules.rows.value.shape[0] > 0:
        change += rows_change(rules.rows, room, sitting.guest, sitting.marks, course, s, t)
    return change


@kernel
def count_broken(rules, room, sitting):  # type: ignore[no-untyped-def]
    """By how much rules are broken, from the seats alone; tallies are counted anew."""
    seat, broken, from_both_ends = sitting.seat, np.int64(0), np.int64(0)
    if rules.more:
        broken += more_broken(rules, room, sitting)
    for guest in range(seat.shape[0]):
        broken += route_broken(rules.routes, room.table_of, seat, guest)
        broken += again_broken(rules.routes, room.table_of, seat, guest)
        if rules.more:
            broken += turns_broken(rules.turns, seat, guest)
            from_both_ends += meetings_broken(rules.meetings, room, seat, guest)
        for course in range(seat.shape[1]):
            s = seat[guest, course]
            if s >= 0:
                broken += spots_broken(rules.spots, course, guest, s)
                from_both_ends += bonds_broken(rules.bonds, room, seat, course, guest, s, -1)
    return broken + from_both_ends // 2


@kernel
def more_broken(rules, room, sitting):  # type: ignore[no-untyped-def]
    """By how much rules about all guests of a table are broken."""
    fill_tallies(rules.tallies, room.table_of, sitting.seat, sitting.tally)
    broken = tallies_broken(rules.tallies, sitting, room.table_of)
    for course in range(sitting.seat.shape[1]):
        for table in range(room.form.shape[0]):
            broken += repeats_broken(rules.repeats, room, sitting, course, table)
            broken += rows_broken(rules.rows, room, sitting.guest, sitting.marks, course, table)
    return broken
