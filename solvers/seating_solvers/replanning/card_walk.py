"""The random walk of replanning: introductions against the cards that they would cost.

As `seating_solvers.annealing.kernels.walk`, but each changed card has a price, nothing that has
been served or is locked is touched, and the best plan is kept for each number of changed cards.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating_solvers.annealing.kernels.cooling import Cooling
from seating_solvers.annealing.kernels.moves import undo, weigh_rules, weigh_talk
from seating_solvers.annealing.kernels.problem import Problem
from seating_solvers.annealing.kernels.propose import propose
from seating_solvers.annealing.kernels.state import (
    BROKEN,
    COURSE,
    FROM,
    INTRODUCTIONS,
    LEVELS,
    SHORTFALL,
    TO,
    State,
)
from seating_solvers.annealing.kernels.swap import fits, swap
from seating_solvers.annealing.kernels.walk import accepted
from seating_solvers.replanning.cards import CARDS, COUNTS, MOVED, SEATS, Cards, Front
from seating_solvers.running.kernels import entry, kernel
from seating_solvers.running.packed_array import PackedArray
from seating_solvers.running.packed_record import PackedRecord

MOVED_AGAIN, A_SEAT = 0.02, 0.002
"""What moving somebody once more, and changing one more seat, cost of the price of a card."""

SLIGHT = 0.004
"""What a changed seat costs at least, in whole introductions, so that none changes for nothing."""


@kernel
def count_changes(cards, sitting, course, s, t, counts):  # type: ignore[no-untyped-def]
    """Add what a swap would change in cards and seats."""
    for side in range(2):
        here, there = (s, t) if side == 0 else (t, s)
        guest = sitting.guest[course, here]
        if guest < 0 or cards.home[guest, course] < 0:
            continue
        home = cards.home[guest, course]
        step = np.int64(there != home) - np.int64(here != home)
        if step == 0:
            continue
        counts[SEATS] += step
        elsewhere = False
        for other in range(sitting.seat.shape[1]):
            seat, printed = sitting.seat[guest, other], cards.home[guest, other]
            elsewhere = elsewhere or (
                other != course and seat >= 0 and printed >= 0 and seat != printed
            )
        if cards.has_card[guest] and not elsewhere:
            counts[CARDS] += step
            counts[MOVED] += step * cards.moved[guest]


@kernel
def ahead(score, counts, best, step):  # type: ignore[no-untyped-def]
    """Above 0 where a state is better than one on the front with as many changed cards.

    `step` is the difference of introductions that scores tell apart.
    """
    more = score[INTRODUCTIONS] - best[INTRODUCTIONS]
    if score[BROKEN] != best[BROKEN]:
        return best[BROKEN] - score[BROKEN]
    if score[SHORTFALL] != best[SHORTFALL]:
        return best[SHORTFALL] - score[SHORTFALL]
    if score[INTRODUCTIONS] // step != best[INTRODUCTIONS] // step:
        return more
    for count in (MOVED, SEATS):
        if counts[count] != best[LEVELS + count]:
            return best[LEVELS + count] - counts[count]
    return more


@kernel
def keep_on_front(score, counts, seat, front, step):  # type: ignore[no-untyped-def]
    """Keep the state if it is the best of its number of changed cards."""
    number = min(counts[CARDS], np.int64(front.score.shape[0] - 1))
    best = front.score[number]
    if ahead(score, counts, best, step) <= 0:
        return
    for level in range(LEVELS):
        best[level] = score[level]
    for count in range(COUNTS):
        best[LEVELS + count] = counts[count]
    for guest in range(seat.shape[0]):
        for course in range(seat.shape[1]):
            front.seat[number, guest, course] = seat[guest, course]


@entry
def walk_cards(p, state, rng, cooling, cards, front, counts, before, price, step):  # type: ignore[no-untyped-def]  # noqa: C901
    """Try moves while the temperature falls geometrically from hot to cold; returns moves tried."""
    room, attendance, sitting = p.room, p.attendance, state.sitting
    log, change, score = state.log, state.change, state.score
    moves, penalty = cooling.moves, cooling.penalty
    falls = (cooling.cold / cooling.hot) ** (1.0 / max(moves, 1))
    temperature = cooling.hot
    slight = SLIGHT * cooling.unit
    keep_on_front(score, counts, sitting.seat, front, step)
    for _ in range(moves):
        temperature *= falls
        count, made = propose(p, sitting, rng, log), 0
        allowed = count > 0
        for level in range(LEVELS):
            change[level] = 0
        for place in range(COUNTS):
            before[place] = counts[place]
        for row in range(count):
            course, s, t = log[row, COURSE], log[row, FROM], log[row, TO]
            allowed = not cards.held[course, s] and not cards.held[course, t]
            allowed = allowed and fits(
                room.table_of, attendance.low, attendance.high, sitting, course, s, t
            )
            if not allowed:
                break
            weigh_rules(p, state, course, s, t, change)
            weigh_talk(p, state, course, s, t, change)
            count_changes(cards, sitting, course, s, t, counts)
            if count > 1:  # what follows is weighed as it will be then
                swap(p, state, course, s, t)
                made += 1
        gain = change[INTRODUCTIONS] - penalty * (change[BROKEN] + change[SHORTFALL])
        gain -= price * (counts[CARDS] - before[CARDS])
        gain -= price * MOVED_AGAIN * (counts[MOVED] - before[MOVED])
        gain -= (price * A_SEAT + slight) * (counts[SEATS] - before[SEATS])
        if not allowed or not accepted(gain, temperature, rng):
            undo(p, state, log, made)
            for place in range(COUNTS):
                counts[place] = before[place]
            continue
        if made == 0:
            swap(p, state, log[0, COURSE], log[0, FROM], log[0, TO])
        for level in range(LEVELS):
            score[level] += change[level]
        keep_on_front(score, counts, sitting.seat, front, step)
    return moves


def walked(
    problem: Problem,
    state: State,
    rng: NDArray[np.uint64],
    cooling: Cooling,
    cards: Cards,
    front: Front,
    counts: Ints,
    price: float,
    step: int,
) -> int:
    """Walk as `walk_cards` does; returns the moves tried.

    Parameters
    ----------
    problem : Problem
    state : State
        Changed in place.
    rng : ndarray of uint64, shape (1,)
    cooling : Cooling
        Its penalty is the price of a broken rule, and of one person missing to a goal.
    cards : Cards
    front : Front
        Improved in place.
    counts : ndarray of int64, shape (COUNTS,)
        Changes of the state from what is printed, kept up to date.
    price : float
        Of a changed card, in units of worth.
    step : int
        The difference of introductions that scores tell apart, in units of worth.
    """
    before = counts.copy()
    tried = walk_cards(
        PackedRecord(problem),
        PackedRecord(state),
        PackedArray(rng),
        PackedRecord(cooling),
        PackedRecord(cards),
        PackedRecord(front),
        PackedArray(counts),
        PackedArray(before),
        float(price),
        step,
    )
    return int(tried)
