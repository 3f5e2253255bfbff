"""A move that may mend what is broken where a guest sits.

A move is rows of course, seat and seat in `log`, as in `seating_solvers.annealing.kernels.propose`.
One guest in question moves: to a seat that the broken rule asks for, or whoever is asked for comes
to the table; or anywhere. Two guests may change places for the whole evening: on a schedule
without a repeat that makes none.
"""

from __future__ import annotations

import numpy as np

from seating_solvers.annealing.kernels.propose import bring_along
from seating_solvers.annealing.kernels.state import COURSE, FROM, TO
from seating_solvers.annealing.mending.offences import (
    AGAIN,
    ALTERNATE,
    BOND,
    FEW,
    KIND,
    MATE,
    MEETING,
    ROUTE,
    ROW,
    SPOT,
    TURN,
)
from seating_solvers.annealing.rules.routes import BEFORE, SEAT, TABLE
from seating_solvers.annealing.rules.routes import COURSE as AT_COURSE
from seating_solvers.annealing.rules.seat_turns import times_on
from seating_solvers.running.kernels import kernel
from seating_solvers.running.random_numbers import below

ANYWHERE_EVERY = 4
"""One move in so many is to any seat, whatever the broken rule asks for."""

NOWHERE = -1


@kernel
def draw_remedy(p, sitting, remedies, found, rng, log, course, guest):  # type: ignore[no-untyped-def]
    """Write a move that may mend the offence `found` of a guest; returns its rows, 0 for none."""
    mover, t = guest, np.int64(NOWHERE)
    if below(rng, ANYWHERE_EVERY):
        mover = who_moves(p.rules, sitting.seat, remedies, found, rng, course, guest)
        t = seat_asked(p.rules, p.room, sitting.seat, remedies, found, rng, course, guest, mover)
    if t < 0:
        mover, t = guest, below(rng, p.room.table_of.shape[0])
    s, count = sitting.seat[mover, course], np.int64(0)
    same = s >= 0 and p.room.table_of[s] == p.room.table_of[t]
    if s >= 0 and s != t and (p.by_seat or not same):
        count += write_move(p.rules, p.room, sitting, rng, log, p.by_seat, course, mover, t)
    return count


@kernel
def who_moves(rules, seat, remedies, found, rng, course, guest):  # type: ignore[no-untyped-def]
    """The guest themselves, or one whom the rule asks for at their table."""
    kind, row = found[KIND], found[ROW]
    other = np.int64(NOWHERE)
    if kind == BOND and rules.bonds.together[row]:
        other = rules.bonds.other[row]
    elif kind == MEETING:
        other = rules.meetings.other[row]
    elif kind == MATE or kind == FEW:
        first, last = remedies.member_start[row], remedies.member_start[row + 1]
        if first < last:
            other = remedies.member[first + below(rng, last - first)]
    if other < 0 or seat[other, course] < 0:
        return guest
    return other if kind == FEW or below(rng, 2) else guest


@kernel
def seat_asked(rules, room, seat, remedies, found, rng, course, guest, mover):  # type: ignore[no-untyped-def]
    """A seat that the rule asks for, for the one who moves; `NOWHERE` if any may do."""
    kind, row, near = found[KIND], found[ROW], np.int64(NOWHERE)
    if mover != guest:
        near = seat[guest, course]
    elif kind == SPOT:
        return one_of(remedies.spot, remedies.spot_start, row, rng)
    elif kind == ROUTE or kind == AGAIN or kind == TURN:
        return seat_of_route(rules, seat, remedies, kind, row, rng, course, guest)
    elif kind == BOND and rules.bonds.together[row]:
        near = seat[rules.bonds.other[row], course]
    elif kind == MEETING:
        near = seat[rules.meetings.other[row], course]
    elif kind == MATE:
        other = one_of(remedies.member, remedies.member_start, row, rng)
        near = seat[other, course] if other >= 0 else near
    elif kind == ALTERNATE and below(rng, 2):
        near = seat[guest, course]
    if near < 0:
        return near
    table = room.table_of[near]
    return room.first[table] + below(rng, room.first[table + 1] - room.first[table])


@kernel
def seat_of_route(rules, seat, remedies, kind, row, rng, course, guest):  # type: ignore[no-untyped-def]
    """A seat that a rule about a guest's evening asks for; `NOWHERE` if any may do."""
    routes, turns = rules.routes, rules.turns
    if kind == AGAIN:
        other = routes.again[row, BEFORE]
        return seat[guest, routes.again[row, AT_COURSE] if other == course else other]
    if kind == TURN and times_on(turns, row, seat, guest) < turns.least[row]:
        return one_of(remedies.turn, remedies.turn_start, turns.seats[row], rng)
    if kind == ROUTE and (routes.times[guest, SEAT] > 0 or routes.times[guest, TABLE] > 0):
        return seat[guest, below(rng, seat.shape[1])]
    return np.int64(NOWHERE)


@kernel
def one_of(values, start, row, rng):  # type: ignore[no-untyped-def]
    """A random value of a compressed row; `NOWHERE` if it is empty."""
    first, last = start[row], start[row + 1]
    return values[first + below(rng, last - first)] if first < last else np.int64(NOWHERE)


@kernel
def write_move(rules, room, sitting, rng, log, by_seat, course, guest, t):  # type: ignore[no-untyped-def]
    """Write how a guest comes to seat t at a course; returns the rows."""
    routes, bonds = rules.routes, rules.bonds
    s, other = sitting.seat[guest, course], sitting.guest[course, t]
    stays = routes.times[guest, SEAT] > 0 or routes.times[guest, TABLE] > 0
    if other >= 0 and below(rng, 2):
        return change_evenings(room.table_of, sitting.seat, log, by_seat, guest, other)
    if stays:
        return move_all_evening(sitting.seat, log, guest, t)
    joined = False
    for row in range(bonds.start[guest], bonds.start[guest + 1]):
        joined = joined or (bonds.together[row] and bonds.times[row, course] > 0)
    if joined and room.table_of[s] != room.table_of[t] and below(rng, 2):
        return bring_along(
            bonds, rules.kin, room, sitting, rng, log, course, guest, room.table_of[t]
        )
    log[0, COURSE], log[0, FROM], log[0, TO] = course, s, t
    return np.int64(1)


@kernel
def change_evenings(table_of, seat, log, by_seat, guest, other):  # type: ignore[no-untyped-def]
    """Two guests change places at every course where both are; returns the rows."""
    count = np.int64(0)
    for course in range(seat.shape[1]):
        s, t = seat[guest, course], seat[other, course]
        if s < 0 or t < 0 or s == t or count == log.shape[0]:
            continue
        if by_seat or table_of[s] != table_of[t]:
            log[count, COURSE], log[count, FROM], log[count, TO] = course, s, t
            count += 1
    return count


@kernel
def move_all_evening(seat, log, guest, t):  # type: ignore[no-untyped-def]
    """A guest moves to one seat at every course; returns the rows."""
    count = np.int64(0)
    for course in range(seat.shape[1]):
        s = seat[guest, course]
        if s >= 0 and s != t and count < log.shape[0]:
            log[count, COURSE], log[count, FROM], log[count, TO] = course, s, t
            count += 1
    return count
