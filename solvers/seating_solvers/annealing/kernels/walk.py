"""The random walk of annealing: a kernel that tries moves at falling temperature.

Kirkpatrick, Gelatt and Vecchi, Science 220 (1983).
"""

from __future__ import annotations

import math

import numpy as np

from seating_solvers.annealing.kernels.cooling import MEND, SAMPLE, WEIGH
from seating_solvers.annealing.kernels.moves import (
    undo,
    weigh_rules,
    weigh_seats,
    weigh_talk,
)
from seating_solvers.annealing.kernels.propose import propose
from seating_solvers.annealing.kernels.state import (
    BROKEN,
    COURSE,
    FROM,
    INTRODUCTIONS,
    LEVELS,
    SHORTFALL,
    TO,
    UNEVENNESS,
)
from seating_solvers.annealing.kernels.swap import fits, swap
from seating_solvers.running.kernels import kernel
from seating_solvers.running.random_numbers import fraction


@kernel
def better(one, two, floor):  # type: ignore[no-untyped-def]
    """Whether a score is better than another, level by level; introductions up to the floor."""
    for level in (BROKEN, SHORTFALL):
        if one[level] != two[level]:
            return one[level] < two[level]
    mine, other = min(one[INTRODUCTIONS], floor), min(two[INTRODUCTIONS], floor)
    if mine != other:
        return mine > other
    if one[UNEVENNESS] != two[UNEVENNESS]:
        return one[UNEVENNESS] < two[UNEVENNESS]
    return one[INTRODUCTIONS] > two[INTRODUCTIONS]


@kernel
def weighed(change, score, cooling, fair):  # type: ignore[no-untyped-def]
    """What a move is worth: what it changes, in one number, the greater the better."""
    penalty = cooling.penalty
    if not fair:
        return change[INTRODUCTIONS] - penalty * change[BROKEN] - penalty * change[SHORTFALL]
    missing = max(np.int64(0), cooling.floor - score[INTRODUCTIONS])
    after = max(np.int64(0), cooling.floor - score[INTRODUCTIONS] - change[INTRODUCTIONS])
    dear = penalty * cooling.unit
    return -change[UNEVENNESS] - penalty * (after - missing) - dear * change[SHORTFALL]


@kernel
def done(score, cooling, fair):  # type: ignore[no-untyped-def]
    """Whether a state without a broken rule is good enough to stop at."""
    if cooling.mode == MEND:
        return True
    if fair:
        reached = score[INTRODUCTIONS] >= cooling.floor and score[UNEVENNESS] <= cooling.least
    else:
        reached = score[INTRODUCTIONS] >= cooling.target
    return reached and score[SHORTFALL] == 0


@kernel
def keep_incumbent(score, incumbent, seat, incumbent_seat, floor):  # type: ignore[no-untyped-def]
    """Make the state the incumbent if it is better."""
    if better(score, incumbent, floor):
        for level in range(LEVELS):
            incumbent[level] = score[level]
        for guest in range(seat.shape[0]):
            for course in range(seat.shape[1]):
                incumbent_seat[guest, course] = seat[guest, course]


@kernel
def accepted(gain, temperature, rng):  # type: ignore[no-untyped-def]
    """Whether a change is accepted at a temperature."""
    return gain >= 0.0 or fraction(rng) < math.exp(gain / temperature)


@kernel
def rules_allow(broken, mode, temperature, rng):  # type: ignore[no-untyped-def]
    """Whether a move that changes rules broken by so much may be accepted at all."""
    if mode == MEND:
        return accepted(np.float64(-broken), temperature, rng)
    return mode == WEIGH or broken <= 0


@kernel
def walk(p, state, rng, cooling):  # type: ignore[no-untyped-def]  # noqa: C901
    """Try moves while the temperature falls geometrically from hot to cold.

    Parameters
    ----------
    p : Problem
    state : State
        Changed in place; the incumbent is kept.
    rng : ndarray of uint64, shape (1,)
    cooling : Cooling

    Returns
    -------
    int
        Moves tried, or with `SAMPLE` how many were written.
    """
    room, attendance, sitting = p.room, p.attendance, state.sitting
    log, change, score = state.log, state.change, state.score
    moves, mode, floor, fair = cooling.moves, cooling.mode, cooling.floor, p.fair.counts
    falls = (cooling.cold / cooling.hot) ** (1.0 / max(moves, 1))
    temperature, found = cooling.hot, 0
    for move in range(moves):
        temperature *= falls
        count, made = propose(p, sitting, rng, log), 0
        allowed = count > 0
        if count > 1:
            keep_incumbent(score, state.incumbent, sitting.seat, state.incumbent_seat, floor)
        for level in range(LEVELS):
            change[level] = 0
        for row in range(count):
            course, s, t = log[row, COURSE], log[row, FROM], log[row, TO]
            allowed = fits(room.table_of, attendance.low, attendance.high, sitting, course, s, t)
            if allowed:
                weigh_rules(p, state, course, s, t, change)
                allowed = row < count - 1 or rules_allow(change[BROKEN], mode, temperature, rng)
            if not allowed:
                break
            weigh_talk(p, state, course, s, t, change)
            weigh_seats(p, state, course, s, t, change)
            if count > 1:  # what follows is weighed as it will be then
                swap(p, state, course, s, t)
                made += 1
        if mode == SAMPLE:
            if allowed and change[SHORTFALL] <= 0 and found < state.samples.shape[0]:
                state.samples[found] = -change[UNEVENNESS] if fair else change[INTRODUCTIONS]
                found += 1
            allowed = False
        gain = weighed(change, score, cooling, fair)
        if not allowed or not (mode == MEND or accepted(gain, temperature, rng)):
            undo(p, state, log, made)
            continue
        if made == 0:
            if gain < 0.0 or mode == MEND or fair:
                keep_incumbent(score, state.incumbent, sitting.seat, state.incumbent_seat, floor)
            swap(p, state, log[0, COURSE], log[0, FROM], log[0, TO])
        for level in range(LEVELS):
            score[level] += change[level]
        if score[BROKEN] == 0 and done(score, cooling, fair):
            keep_incumbent(score, state.incumbent, sitting.seat, state.incumbent_seat, floor)
            return move + 1
    keep_incumbent(score, state.incumbent, sitting.seat, state.incumbent_seat, floor)
    return found if mode == SAMPLE else moves
