"""The random walk of annealing: a kernel that tries moves at falling temperature.

Kirkpatrick, Gelatt and Vecchi, Science 220 (1983).
"""

from __future__ import annotations

import numpy as np

from seating_solvers.annealing.kernels.moves import undo, weigh_rules, weigh_talk
from seating_solvers.annealing.kernels.propose import propose
from seating_solvers.annealing.kernels.swap import fits, swap
from seating_solvers.running.kernels import kernel
from seating_solvers.running.random_numbers import fraction

WEIGH, KEEP, MEND, LOOK = 0, 1, 2, 3
"""How a walk treats rules."""


@kernel
def better(one, two):  # type: ignore[no-untyped-def]
    """Whether a score is better than another, level by level."""
    for level in range(3):
        if one[level] != two[level]:
            return (one[level] > two[level]) == (level == 2)
    return False


@kernel
def keep_best(score, best, seat, best_seat):  # type: ignore[no-untyped-def]
    """Remember the state if it is the best so far."""
    if better(score, best):
        for level in range(3):
            best[level] = score[level]
        for guest in range(seat.shape[0]):
            for course in range(seat.shape[1]):
                best_seat[guest, course] = seat[guest, course]


@kernel
def taken(gain, temperature, rng):  # type: ignore[no-untyped-def]
    """Whether a change is taken at a temperature."""
    return gain >= 0.0 or fraction(rng) < np.exp(gain / temperature)


@kernel
def allowed(broken, mode, temperature, rng):  # type: ignore[no-untyped-def]
    """Whether a move that changes rules broken by so much may be taken at all."""
    if mode == MEND:
        return taken(np.float64(-broken), temperature, rng)
    return mode == WEIGH or broken <= 0


@kernel
def walk(q, state, rng, moves, hot, cold, weights, mode, target):  # type: ignore[no-untyped-def]  # noqa: C901
    """Try moves while the temperature falls geometrically from `hot` to `cold`.

    Parameters
    ----------
    q : Question
    state : State
        Changed in place; `best` and `best_seat` are kept.
    rng : ndarray of uint64, shape (1,)
    moves : int
        How many to try.
    hot, cold : float
        In units of worth, or of broken rules with `MEND`; above 0.
    weights : ndarray of float64, shape (2,)
        What one broken rule, and one missing introduction to a goal, cost in units of worth
        while walking. What is best is decided level by level.
    mode : int
        `WEIGH` lets rules break at their price; `KEEP` never breaks more than are broken;
        `MEND` looks at rules only, and ends when none is broken; `LOOK` takes no move, and
        writes to `looks` what those that break nothing would change in worth.
    target : int
        Stop at this many introductions without a broken rule or shortfall.

    Returns
    -------
    int
        Moves tried, or with `LOOK` how many were written.
    """
    room, hall, sitting = q.room, q.hall, state.sitting
    log, change, score = state.log, state.change, state.score
    cooling = (cold / hot) ** (1.0 / max(moves, 1))
    temperature, found = hot, 0
    for move in range(moves):
        temperature *= cooling
        count, made = propose(q, sitting, rng, log), 0
        wanted = count > 0
        if count > 1:
            keep_best(score, state.best, sitting.seat, state.best_seat)
        for level in range(3):
            change[level] = 0
        for row in range(count):
            course, s, t = log[row, 0], log[row, 1], log[row, 2]
            wanted = fits(room.table_of, hall.low, hall.high, sitting, course, s, t)
            if wanted:
                weigh_rules(q, state, course, s, t, change)
                wanted = row < count - 1 or allowed(change[0], mode, temperature, rng)
            if not wanted:
                break
            weigh_talk(q, state, course, s, t, change)
            if count > 1:  # what follows is weighed as it will be then
                swap(q, state, course, s, t)
                made += 1
        if mode == LOOK:
            if wanted and change[1] <= 0 and found < state.looks.shape[0]:
                state.looks[found] = change[2]
                found += 1
            wanted = False
        gain = change[2] - weights[0] * change[0] - weights[1] * change[1]
        if not wanted or not (mode == MEND or taken(gain, temperature, rng)):
            undo(q, state, log, made)
            continue
        if made == 0:
            if gain < 0.0 or mode == MEND:
                keep_best(score, state.best, sitting.seat, state.best_seat)
            swap(q, state, log[0, 0], log[0, 1], log[0, 2])
        for level in range(3):
            score[level] += change[level]
        if score[0] == 0 and (mode == MEND or (score[1] == 0 and score[2] >= target)):
            keep_best(score, state.best, sitting.seat, state.best_seat)
            return move + 1
    keep_best(score, state.best, sitting.seat, state.best_seat)
    return found if mode == LOOK else moves
