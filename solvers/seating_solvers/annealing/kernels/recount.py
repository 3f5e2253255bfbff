"""A state counted anew from its seats, to start a search and to hold its steps against."""

from __future__ import annotations

import numpy as np

from seating_solvers.annealing.kernels.pair_record import fill_records, pair_now, row_of
from seating_solvers.annealing.kernels.pair_talk import (
    first_course,
    interest,
    lacking,
    looked_up,
    meeting,
    prior_talk,
    talk_at,
    total_talk,
)
from seating_solvers.annealing.kernels.rules_change import count_broken
from seating_solvers.annealing.kernels.state import BROKEN, INTRODUCTIONS, SHORTFALL, UNEVENNESS
from seating_solvers.annealing.kernels.unevenness_change import (
    count_around,
    count_missed,
    squared_change,
)
from seating_solvers.running.kernels import kernel


@kernel
def recount(p, state):  # type: ignore[no-untyped-def]
    """Fill the talk table and the score of a state from its seats alone.

    The tables of all pairs must hold what was before tonight only.
    """
    state.score[BROKEN] = 0
    if p.ruled:
        state.score[BROKEN] = count_broken(p.rules, p.room, state.sitting)
    for guest in range(p.goal.shape[0]):
        state.met[guest] = 0
    if p.pairs.dense and p.fair.counts:
        fill_records(p.room, state.sitting.guest, state.record)
    elif p.pairs.dense:
        fill_talk(p.room, state.sitting.guest, state.total)
    state.score[UNEVENNESS] = 0
    state.score[INTRODUCTIONS] = count_pairs(p, state)
    state.score[SHORTFALL] = 0
    for guest in range(p.goal.shape[0]):
        state.score[SHORTFALL] += lacking(p.goal, state.met, guest, 0)
    if p.fair.counts:
        count_around(p.room, p.fair, state.sitting.guest, state.around)
        count_missed(p.room, p.fair, state.sitting.guest, state.around, state.missed)
        state.score[UNEVENNESS] += squares(p.fair.could, state.met, state.missed)


@kernel
def squares(could, met, missed):  # type: ignore[no-untyped-def]
    """The parts of unevenness that are of guests."""
    found = np.int64(0)
    for guest in range(missed.shape[0]):
        found += squared_change(np.int64(0), could[guest] - met[guest])
        found += squared_change(np.int64(0), missed[guest])
    return found


@kernel
def fill_talk(room, guest, total):  # type: ignore[no-untyped-def]
    """Add tonight's talk to the table of all pairs."""
    for course in range(guest.shape[0]):
        if room.quiet[course]:
            continue
        for s in range(guest.shape[1]):
            one, table = guest[course, s], room.table_of[s]
            for t in range(room.first[table], room.first[table + 1]):
                two = guest[course, t]
                if one >= 0 and two >= 0 and s != t:
                    total[one, two] += talk_at(room, s, t)


@kernel
def count_pairs(p, state):  # type: ignore[no-untyped-def]
    """Introductions of all pairs who share a table.

    Meetings are added to `met`, and the repeats of unevenness, where it counts, to the score.
    """
    room, pairs, seat, guest = p.room, p.pairs, state.sitting.seat, state.sitting.guest
    met, introductions = state.met, np.int64(0)
    for course in range(guest.shape[0]):
        for s in range(guest.shape[1]):
            one, table = guest[course, s], room.table_of[s]
            for t in range(s + 1, room.first[table + 1]):
                two = guest[course, t]
                if one < 0 or two < 0 or first_course(room, seat, one, two) != course:
                    continue
                prior = prior_talk(pairs, one, two)
                if p.fair.counts:
                    row = state.record[row_of(pairs, one)]
                    place, times = pair_now(room, pairs, p.fair, seat, row, one, two)
                    after = place % (p.fair.gains.shape[0] // 2)
                    state.score[UNEVENNESS] += repeats(p.fair, one, two, times)
                else:
                    after = total_talk(room, pairs, seat, state.total, one, two)
                gain = pairs.worth[after] - pairs.worth[prior]
                introductions += interest(pairs, one, two) * gain
                new = meeting(pairs.half, prior, after, prior)
                met[one] += new
                met[two] += new
    return introductions


@kernel
def repeats(fair, one, two, times):  # type: ignore[no-untyped-def]
    """The part of unevenness of a pair who share a table so often, tonight and before."""
    before = looked_up(fair.before_start, fair.before_other, fair.before, one, two)
    return squared_change(before - 1, times - 1)
