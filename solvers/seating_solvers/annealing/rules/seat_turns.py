"""Guests who sit on some seats so many times in an evening."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.people.pairs import Ints
from seating.rules.shared.kinds import Kind, TimesOnSeats
from seating_solvers.running.kernels import kernel


class SeatTurns(NamedTuple):
    """What each guest is bound to. Letters as in `seating_solvers.annealing.kernels.problem`."""

    start: Ints  # (n + 1,) rows of each guest
    seats: Ints  # which row of `among` has the seats that count
    least: Ints
    most: Ints
    among: NDArray[np.bool_]  # (sets, S) whether a seat is one of them


def turns_of(dinner: Dinner, kinds: Iterable[Kind]) -> SeatTurns:
    """The arrays of a dinner's rules about how often guests sit on some seats."""
    held = [kind for kind in kinds if isinstance(kind, TimesOnSeats)]
    held.sort(key=lambda kind: kind.guest)
    number = {seats: place for place, seats in enumerate(dict.fromkeys(one.seats for one in held))}
    among = np.zeros((len(number), dinner.seat_count if number else 1), dtype=bool)
    for seats, place in number.items():
        among[place, sorted(seats)] = True
    return SeatTurns(
        start=np.searchsorted([kind.guest for kind in held], np.arange(len(dinner.guests) + 1)),
        seats=np.array([number[kind.seats] for kind in held], dtype=np.int64),
        least=np.array([kind.least for kind in held], dtype=np.int64),
        most=np.array([kind.most for kind in held], dtype=np.int64),
        among=among,
    )


@kernel
def off_turn(turns, row, times):  # type: ignore[no-untyped-def]
    """How many times are missing, or too many."""
    missing, beyond = turns.least[row] - times, times - turns.most[row]
    return max(np.int64(0), missing) + max(np.int64(0), beyond)


@kernel
def times_on(turns, row, seat, guest):  # type: ignore[no-untyped-def]
    """How often a guest sits on the seats of a row."""
    times = np.int64(0)
    for course in range(seat.shape[1]):
        s = seat[guest, course]
        times += np.int64(s >= 0 and turns.among[turns.seats[row], s])
    return times


@kernel
def turns_broken(turns, seat, guest):  # type: ignore[no-untyped-def]
    """By how much a guest sits too rarely or too often on some seats."""
    broken = np.int64(0)
    for row in range(turns.start[guest], turns.start[guest + 1]):
        broken += off_turn(turns, row, times_on(turns, row, seat, guest))
    return broken


@kernel
def turns_change(turns, seat, course, guest, t):  # type: ignore[no-untyped-def]
    """What a guest's move to seat t at one course would change."""
    change, s = np.int64(0), seat[guest, course]
    for row in range(turns.start[guest], turns.start[guest + 1]):
        before, after = turns.among[turns.seats[row], s], turns.among[turns.seats[row], t]
        if before != after:
            times = times_on(turns, row, seat, guest)
            then = times + np.int64(after) - np.int64(before)
            change += off_turn(turns, row, then) - off_turn(turns, row, times)
    return change
