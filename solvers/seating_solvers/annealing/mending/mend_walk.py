"""Mending directed at what is broken, whatever the size of the dinner.

Min-conflicts: whoever has part in a broken rule is drawn, and of a few moves that may mend it
the best is made (Minton et al., Artificial Intelligence 58, 1992). Of those that mend as
much, the best keeps most introductions. A move that mends nothing is accepted with a chance
that falls with what it costs, lest mending end where no move of one or two guests helps.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from seating.people.pairs import Ints
from seating_solvers.annealing.kernels.moves import undo, weigh_rules, weigh_talk
from seating_solvers.annealing.kernels.rules_change import count_broken
from seating_solvers.annealing.kernels.state import (
    BROKEN,
    COURSE,
    FROM,
    INTRODUCTIONS,
    LEVELS,
    SHORTFALL,
    TO,
)
from seating_solvers.annealing.kernels.swap import fits, swap
from seating_solvers.annealing.kernels.walk import accepted, keep_incumbent
from seating_solvers.annealing.mending.offences import offences
from seating_solvers.annealing.mending.remedies import Remedies
from seating_solvers.annealing.mending.remedy_move import draw_remedy
from seating_solvers.annealing.mending.suspects import Suspects, drop, suspect_swapped
from seating_solvers.running.kernels import kernel, large_entry
from seating_solvers.running.random_numbers import below

REMEDIES = 16
"""Moves weighed for one guest, at most, of which the best is made."""

DEAR = 100.0
"""What a broken rule counts for, in introductions, where moves are compared."""

COST, WARM = 1.5, 0.35
"""What a rule broken anew costs, and the temperature, in introductions, where one is accepted."""

BEST, QUIET, ROWS = 0, 1, 2
"""Places of `Mending.least`."""

UNCOUNTED = -1
"""Stands for the fewest broken where a state is still to be counted."""


class Mending(NamedTuple):
    """What mending keeps up to date beside a `State`."""

    suspects: Suspects
    remedies: Remedies
    found: Ints  # (2,) the offence at hand
    best: Ints  # (MOST_SWAPS, 3) the best of the moves weighed
    gain: Ints  # (LEVELS,) what that changes
    least: Ints  # (3,) fewest broken so far, guests drawn since, swaps of the best move


NO_FLOOR = 2**62
"""More introductions than any plan can have."""


@kernel
def weigh_move(p, state, count, change):  # type: ignore[no-untyped-def]
    """Write what the move in `State.log` changes; whether it may be made.

    All but its last swap are made, for each is weighed as it will be then, and taken back.
    """
    log, made, allowed = state.log, 0, True
    for level in range(LEVELS):
        change[level] = 0
    for row in range(count):
        course, s, t = log[row, COURSE], log[row, FROM], log[row, TO]
        low, high = p.attendance.low, p.attendance.high
        allowed = fits(p.room.table_of, low, high, state.sitting, course, s, t)
        if not allowed:
            break
        weigh_rules(p, state, course, s, t, change)
        weigh_talk(p, state, course, s, t, change)
        if row < count - 1:
            swap(p, state, course, s, t)
            made += 1
    undo(p, state, log, made)
    return allowed


@kernel
def talk_gained(change, unit):  # type: ignore[no-untyped-def]
    """What a change is worth but for rules."""
    return change[INTRODUCTIONS] - unit * change[SHORTFALL]


@kernel
def copied(log, rows, best, change, gain):  # type: ignore[no-untyped-def]
    """Remember a move, and what it changes."""
    for row in range(rows):
        for column in range(log.shape[1]):
            best[row, column] = log[row, column]
    for level in range(LEVELS):
        gain[level] = change[level]


@kernel
def weigh_remedies(p, state, m, rng, course, guest, unit):  # type: ignore[no-untyped-def]
    """Weigh moves that may mend the offence at hand; returns how many.

    The best is written to `Mending.best`, and how many swaps it is to `Mending.least`.
    """
    most, weighed = -np.inf, 0
    m.least[ROWS] = 0
    for _ in range(REMEDIES):
        weighed += 1
        rows = draw_remedy(p, state.sitting, m.remedies, m.found, rng, state.log, course, guest)
        if rows == 0 or not weigh_move(p, state, rows, state.change):
            continue
        talk = talk_gained(state.change, unit)
        worth = talk - DEAR * unit * state.change[BROKEN]
        if worth > most:
            most = worth
            m.least[ROWS] = rows
            copied(state.log, rows, m.best, state.change, m.gain)
        if state.change[BROKEN] < 0 and talk >= 0:
            break
    return weighed


@kernel
def taken(gain, unit, rng):  # type: ignore[no-untyped-def]
    """Whether a move is made: always if it mends, else with a chance."""
    if gain[BROKEN] < 0:
        return True
    return accepted(talk_gained(gain, unit) - COST * unit * gain[BROKEN], WARM * unit, rng)


@kernel
def make(p, state, m):  # type: ignore[no-untyped-def]
    """Make the best move; the incumbent is kept before a better state is left."""
    sitting, score = state.sitting, state.score
    if m.gain[BROKEN] > 0 and score[BROKEN] <= m.least[BEST]:
        keep_incumbent(score, state.incumbent, sitting.seat, state.incumbent_seat, NO_FLOOR)
    for row in range(m.least[ROWS]):
        c, s, t = m.best[row, COURSE], m.best[row, FROM], m.best[row, TO]
        swap(p, state, c, s, t)
        suspect_swapped(m.suspects, p.room, sitting, c, s, t)
    for level in range(LEVELS):
        score[level] += m.gain[level]
    if score[BROKEN] < m.least[BEST]:
        m.least[BEST], m.least[QUIET] = score[BROKEN], 0


@kernel
def begin_counted(p, state, m):  # type: ignore[no-untyped-def]
    """Count what is broken from the seats of a state; it is the incumbent, too.

    All else is counted from where mending begins, for states are only compared with each other.
    """
    for level in range(LEVELS):
        state.score[level] = 0
    state.score[BROKEN] = count_broken(p.rules, p.room, state.sitting)
    for level in range(LEVELS):
        state.incumbent[level] = state.score[level]
    m.least[BEST] = state.score[BROKEN]


@large_entry
def mend(p, state, m, rng, moves, patience, unit):  # type: ignore[no-untyped-def]
    """Mend until no rule is broken, so many moves are weighed, or nothing helps any more.

    Parameters
    ----------
    p : Problem
    state : State
        Changed in place; the incumbent is kept. It is counted first.
    m : Mending
        Changed in place.
    rng : ndarray of uint64, shape (1,)
    moves : int
    patience : int
        Guests drawn, without fewer rules broken, after which to stop.
    unit : int
        The worth of one certain introduction.

    Returns
    -------
    int
        Moves weighed.
    """
    sitting, score, suspects = state.sitting, state.score, m.suspects
    if m.least[BEST] == UNCOUNTED:
        begin_counted(p, state, m)
    courses, tried = sitting.seat.shape[1], 0
    while tried < moves and m.least[QUIET] <= patience and score[BROKEN] > 0:
        if suspects.many[0] == 0:
            break
        place = suspects.place[below(rng, suspects.many[0])]
        guest, course = place // courses, place % courses
        if offences(p.rules, p.room, sitting, m.remedies, rng, course, guest, m.found) == 0:
            drop(suspects, place)
            continue
        m.least[QUIET] += 1
        tried += weigh_remedies(p, state, m, rng, course, guest, unit)
        if m.least[ROWS] > 0 and taken(m.gain, unit, rng):
            make(p, state, m)
    keep_incumbent(score, state.incumbent, sitting.seat, state.incumbent_seat, NO_FLOOR)
    return tried
