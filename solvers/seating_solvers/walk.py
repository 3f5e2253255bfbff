"""The random walk of annealing: a kernel that tries moves at falling temperature.

Kirkpatrick, Gelatt and Vecchi, Science 220 (1983).
"""

from __future__ import annotations

import numpy as np

from seating_solvers.change import dense_change
from seating_solvers.jit import kernel
from seating_solvers.moves import joined_move, stayer_move, undo, weigh
from seating_solvers.random import below, fraction
from seating_solvers.swap import fits, swap

STAY_EVERY, JOIN_EVERY = 16, 4
"""One move in so many is of a guest who stays, or of guests who go together."""


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
def company_move(q, state, rng, log, change):  # type: ignore[no-untyped-def]
    """Make a move of several swaps; returns how many, 0 for none."""
    stays, joined = q.rules.stayers.shape[0] > 0, q.rules.joined.shape[0] > 0
    if stays and (not joined or below(rng, STAY_EVERY) < JOIN_EVERY):
        return stayer_move(q, state, rng, log, change)
    return joined_move(q, state, rng, log, change)


@kernel
def pick_swap(room, hall, sitting, reach, rng, log):  # type: ignore[no-untyped-def]
    """Write a random swap to the first row of `log`; returns whether there is one."""
    course = below(rng, sitting.seat.shape[1])
    start, end = hall.start[course], hall.start[course + 1]
    if start == end:
        return False
    s = sitting.seat[hall.there[start + below(rng, end - start)], course]
    first, last = 0, room.table_of.shape[0]
    if reach == 0:
        first, last = room.first[room.table_of[s]], room.first[room.table_of[s] + 1]
    t = first + below(rng, last - first)
    if s == t or (reach == 1 and room.table_of[s] == room.table_of[t]):
        return False
    log[0, 0], log[0, 1], log[0, 2] = course, s, t
    return fits(room.table_of, hall.low, hall.high, sitting, course, s, t)


@kernel
def walk(q, state, rng, moves, hot, cold, weights, target):  # type: ignore[no-untyped-def]  # noqa: C901
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
        In units of worth; above 0.
    weights : ndarray of float64, shape (2,)
        What one broken rule, and one missing introduction to a goal, cost in units of worth
        while walking. What is best is decided level by level.
    target : int
        Stop at this many introductions without a broken rule or shortfall.

    Returns
    -------
    int
        Moves tried.
    """
    log, change = state.log, state.change
    room, hall, sitting, score = q.room, q.hall, state.sitting, state.score
    companies = q.rules.stayers.shape[0] > 0 or q.rules.joined.shape[0] > 0
    plain = q.pairs.dense and not q.ruled and not q.goals
    worth, weight = q.pairs.worth, q.pairs.weight
    course, s, t = 0, 0, 0
    cooling = (cold / hot) ** (1.0 / max(moves, 1))
    temperature = hot
    for move in range(moves):
        temperature *= cooling
        for level in range(3):
            change[level] = 0
        made = 0
        if companies and q.reach and below(rng, JOIN_EVERY) == 0:
            keep_best(score, state.best, sitting.seat, state.best_seat)
            made = company_move(q, state, rng, log, change)
            if made == 0:
                continue
        elif pick_swap(room, hall, sitting, q.reach, rng, log):
            course, s, t = log[0, 0], log[0, 1], log[0, 2]
            if plain:
                change[2] = dense_change(
                    room, sitting.guest, state.total, worth, weight, course, s, t
                )
            else:
                weigh(q, state, course, s, t, change)
        else:
            continue
        gain = change[2] - weights[0] * change[0] - weights[1] * change[1]
        if gain < 0.0 and fraction(rng) >= np.exp(gain / temperature):
            undo(q, state, log, made)
            continue
        if made == 0:
            if gain < 0.0:
                keep_best(score, state.best, sitting.seat, state.best_seat)
            swap(q, state, course, s, t)
        for level in range(3):
            score[level] += change[level]
        if score[0] == 0 and score[1] == 0 and score[2] >= target:
            keep_best(score, state.best, sitting.seat, state.best_seat)
            return move + 1
    keep_best(score, state.best, sitting.seat, state.best_seat)
    return moves
