"""What is broken where a guest sits at a course, and one of it at random.

Arguments are parts of a `Problem` and of a `State`, and `Remedies`.
"""

from __future__ import annotations

import numpy as np

from seating_solvers.annealing.rules.allowed_seats import spots_broken
from seating_solvers.annealing.rules.alternating_rows import row_broken
from seating_solvers.annealing.rules.meetings_limit import bound_not_to, times_met
from seating_solvers.annealing.rules.pairs_to_meet import meets
from seating_solvers.annealing.rules.routes import BEFORE, COURSE, SAME_TABLE, route_broken
from seating_solvers.annealing.rules.seat_turns import off_turn, times_on
from seating_solvers.annealing.rules.table_counts import beyond
from seating_solvers.annealing.rules.together_at import together_at
from seating_solvers.running.kernels import kernel
from seating_solvers.running.random_numbers import below

SPOT, BOND, MEETING, ROUTE, AGAIN, TURN, REPEAT, MANY, FEW, MATE, ALTERNATE = range(11)
"""Ways in which a rule is broken: a seat, a pair, a pair that never meets, a route, no coming back,
a turn, a pair that meets too often, too many or too few of a tally, no table mate, alternating."""

KIND, ROW = 0, 1
"""Places of an offence: its way, and the row of that rule."""


@kernel
def offences(rules, room, sitting, remedies, rng, course, guest, found):  # type: ignore[no-untyped-def]
    """How many rules are broken that a guest at a course has part in; `found` gets one of them."""
    many = of_guest(rules, room, sitting.seat, rng, course, guest, found, np.int64(0))
    if rules.more:
        many = of_those_around(rules, room, sitting, rng, course, guest, found, many)
        many = of_counts(rules.tallies, room, sitting, remedies, rng, course, guest, found, many)
    return many


@kernel
def noted(found, rng, many, kind, row):  # type: ignore[no-untyped-def]
    """One offence more; each of them is as likely to stay in `found`."""
    if below(rng, many + 1) == 0:
        found[KIND], found[ROW] = kind, row
    return many + 1


@kernel
def of_guest(rules, room, seat, rng, course, guest, found, many):  # type: ignore[no-untyped-def]
    """Offences against rules that say where a guest sits, with whom, and after which table."""
    s, bonds, meetings = seat[guest, course], rules.bonds, rules.meetings
    if spots_broken(rules.spots, course, guest, s) > 0:
        many = noted(found, rng, many, SPOT, rules.spots.mask[guest, course])
    for row in range(bonds.start[guest], bonds.start[guest + 1]):
        there = seat[bonds.other[row], course]
        if bonds.times[row, course] == 0 or there < 0:
            continue
        if together_at(room, bonds.near[row], s, there) != bonds.together[row]:
            many = noted(found, rng, many, BOND, row)
    for row in range(meetings.start[guest], meetings.start[guest + 1]):
        other = meetings.other[row]
        if room.quiet[course] or seat[other, course] < 0:
            continue
        if not meets(room, seat, meetings.beside[row], guest, other, -1):
            many = noted(found, rng, many, MEETING, row)
    if rules.routes.bound[guest]:
        many = of_route(rules.routes, rules.turns, room, seat, rng, course, guest, found, many)
    return many


@kernel
def of_route(routes, turns, room, seat, rng, course, guest, found, many):  # type: ignore[no-untyped-def]
    """Offences against rules about a guest's way through the evening."""
    if route_broken(routes, room.table_of, seat, guest) > 0:
        many = noted(found, rng, many, ROUTE, guest)
    for row in range(routes.again_start[guest], routes.again_start[guest + 1]):
        later, sooner = routes.again[row, COURSE], routes.again[row, BEFORE]
        s, e = seat[guest, later], seat[guest, sooner]
        if s < 0 or e < 0 or s == e or (course != later and course != sooner):
            continue
        if routes.again[row, SAME_TABLE] == 0 or room.table_of[s] != room.table_of[e]:
            many = noted(found, rng, many, AGAIN, row)
    for row in range(turns.start[guest], turns.start[guest + 1]):
        if off_turn(turns, row, times_on(turns, row, seat, guest)) > 0:
            many = noted(found, rng, many, TURN, row)
    return many


@kernel
def of_those_around(rules, room, sitting, rng, course, guest, found, many):  # type: ignore[no-untyped-def]
    """Offences against rules about who meets too often, and about values side by side."""
    repeats, seat = rules.repeats, sitting.seat
    s = seat[guest, course]
    table = room.table_of[s]
    for row in range(0 if room.quiet[course] else repeats.times.shape[0]):
        beside = repeats.beside[row]
        for u in range(room.first[table], room.first[table + 1]):
            k = sitting.guest[course, u]
            if k < 0 or u == s or not together_at(room, beside, s, u):
                continue
            met = times_met(room, seat, beside, guest, k, seat.shape[1], -1)
            if met > repeats.times[row] and bound_not_to(repeats, row, guest, k):
                many = noted(found, rng, many, REPEAT, row)
    for row in range(rules.rows.start[course], rules.rows.start[course + 1]):
        if row_broken(rules.rows, room, sitting.guest, sitting.marks, course, row, table) > 0:
            many = noted(found, rng, many, ALTERNATE, row)
    return many


@kernel
def of_counts(tallies, room, sitting, remedies, rng, course, guest, found, many):  # type: ignore[no-untyped-def]
    """Offences against rules that count guests at the table, or ask for one as table mate."""
    table = room.table_of[sitting.seat[guest, course]]
    place = guest * (tallies.course.shape[0] - 1) + course
    for entry in range(tallies.start[place], tallies.start[place + 1]):
        row = tallies.row[entry]
        if beyond(tallies, row, table, sitting.tally[row, table], False) > 0:
            many = noted(found, rng, many, MANY, row)
    where = course * room.form.shape[0] + table
    for entry in range(remedies.asked_start[where], remedies.asked_start[where + 1]):
        row = remedies.asked[entry]
        # with nobody too many counted, who is missing is left
        missing = beyond(tallies, row, table, sitting.tally[row, table], True)
        if missing > beyond(tallies, row, table, sitting.tally[row, table], False):
            many = noted(found, rng, many, FEW, row)
    for entry in range(tallies.own_start[place], tallies.own_start[place + 1]):
        row = tallies.own[entry]
        if sitting.tally[row, table] < tallies.need[row]:
            many = noted(found, rng, many, MATE, row)
    return many
