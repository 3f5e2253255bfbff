"""By how much rules are broken, counted and as a swap would change it.

Arguments are parts of a `Question` and of a `State`.
"""

from __future__ import annotations

import numpy as np

from seating_solvers.jit import kernel


@kernel
def place(table_of, kept, seat):  # type: ignore[no-untyped-def]
    """What a guest who stays keeps of a seat: the seat (1) or its table (2); -1 for none."""
    if seat < 0 or kept == 1:
        return seat
    return table_of[seat]


@kernel
def places(table_of, kept, seat, guest):  # type: ignore[no-untyped-def]
    """Different places of a guest who stays, beyond the first."""
    different = 0
    for course in range(seat.shape[1]):
        here = place(table_of, kept, seat[guest, course])
        if here < 0:
            continue
        new = 1
        for earlier in range(course):
            if place(table_of, kept, seat[guest, earlier]) == here:
                new = 0
        different += new
    return max(different - 1, 0)


@kernel
def bonds_broken(rules, table_of, seat, course, guest, table, besides):  # type: ignore[no-untyped-def]
    """Bonds of a guest that would be broken at a table, leaving out those with `besides`."""
    broken = 0
    for row in range(rules.bond_start[guest], rules.bond_start[guest + 1]):
        other = rules.bond_other[row]
        if other == besides or not rules.bond_courses[row, course]:
            continue
        there = seat[other, course]
        if there >= 0 and (table_of[there] == table) != rules.bond_together[row]:
            broken += 1
    return broken


@kernel
def moved_change(rules, table_of, seat, course, guest, t, besides):  # type: ignore[no-untyped-def]
    """What a guest's move to seat t would change, bonds with `besides` left out.

    Two guests who swap share a table afterwards just if they did before.
    """
    s = seat[guest, course]
    change = np.int64(0)
    row = rules.mask[guest, course]
    if row:
        change += np.int64(rules.allowed[row, s]) - np.int64(rules.allowed[row, t])
    kept = rules.stays[guest]
    if kept:
        change -= places(table_of, kept, seat, guest)
        seat[guest, course] = t
        change += places(table_of, kept, seat, guest)
        seat[guest, course] = s
    a, b = table_of[s], table_of[t]
    if a != b and rules.bond_start[guest + 1] > rules.bond_start[guest]:
        change += bonds_broken(rules, table_of, seat, course, guest, b, besides)
        change -= bonds_broken(rules, table_of, seat, course, guest, a, besides)
    return change


@kernel
def broken_change(rules, table_of, sitting, course, s, t):  # type: ignore[no-untyped-def]
    """What a swap of seats s and t would change in rules broken."""
    g, h = sitting.guest[course, s], sitting.guest[course, t]
    change = moved_change(rules, table_of, sitting.seat, course, g, t, h)
    if h >= 0:
        change += moved_change(rules, table_of, sitting.seat, course, h, s, g)
    return change


@kernel
def count_broken(rules, table_of, seat):  # type: ignore[no-untyped-def]
    """By how much rules are broken, from the seats alone."""
    broken, seen_from_both_ends = 0, 0
    for guest in range(seat.shape[0]):
        if rules.stays[guest]:
            broken += places(table_of, rules.stays[guest], seat, guest)
        for course in range(seat.shape[1]):
            s = seat[guest, course]
            if s < 0:
                continue
            row = rules.mask[guest, course]
            if row and not rules.allowed[row, s]:
                broken += 1
            table = table_of[s]
            seen_from_both_ends += bonds_broken(rules, table_of, seat, course, guest, table, guest)
    return broken + seen_from_both_ends // 2
