"""Pairs of guests who may meet so many times in the evening, and no more."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.people.pairs import Ints
from seating.rules.shared.kinds import Kind, MeetAtMost
from seating_solvers.annealing.rules.together_at import together_at
from seating_solvers.running.kernels import kernel


class MeetingsLimit(NamedTuple):
    """L rules, each of many pairs. Letters as in `seating_solvers.annealing.kernels.problem`."""

    asked: NDArray[np.bool_]  # (L, n) guests whom a rule asks
    times: Ints  # (L,) how often two of them may meet
    beside: Ints  # (L,) 1 where side by side is meant, not at one table
    start: Ints  # (L, n + 1) rows of `spared` of each guest
    spared: Ints  # guests whom another may meet as often as they like, sorted


def repeats_of(dinner: Dinner, kinds: Iterable[Kind]) -> MeetingsLimit:
    """The arrays of a dinner's rules about meeting again."""
    people = len(dinner.guests)
    held = [kind for kind in kinds if isinstance(kind, MeetAtMost)]
    asked = np.zeros((len(held), people), dtype=bool)
    start = np.zeros((len(held), people + 1), dtype=np.int64)
    spared = [np.zeros(0, dtype=np.int64)]
    for row, kind in enumerate(held):
        asked[row, sorted(kind.guests)] = True
        pairs = np.array(sorted(kind.spared), dtype=np.int64).reshape(-1, 2)
        both = np.concatenate([pairs, pairs[:, ::-1]])
        both = both[np.lexsort((both[:, 1], both[:, 0]))]
        start[row] = np.searchsorted(both[:, 0], np.arange(people + 1)) + sum(map(len, spared))
        spared.append(both[:, 1])
    return MeetingsLimit(
        asked=asked,
        times=np.array([kind.times for kind in held], dtype=np.int64),
        beside=np.array([kind.beside for kind in held], dtype=np.int64),
        start=start,
        spared=np.concatenate(spared),
    )


@kernel
def bound_not_to(repeats, row, one, two):  # type: ignore[no-untyped-def]
    """Whether a rule limits how often two guests meet."""
    if not (repeats.asked[row, one] and repeats.asked[row, two]):
        return False
    low, high = repeats.start[row, one], repeats.start[row, one + 1]
    last = high
    while low < high:
        middle = (low + high) // 2
        if repeats.spared[middle] < two:
            low = middle + 1
        else:
            high = middle
    return low == last or repeats.spared[low] != two


@kernel
def times_met(room, seat, beside, one, two, until, but):  # type: ignore[no-untyped-def]
    """At how many of the courses before `until`, other than `but`, two guests meet."""
    met = np.int64(0)
    for course in range(until):
        if course == but or room.quiet[course]:
            continue
        if together_at(room, beside, seat[one, course], seat[two, course]):
            met += 1
    return met


@kernel
def repeats_broken(repeats, room, sitting, course, table):  # type: ignore[no-untyped-def]
    """How many pairs meet at a table who have met often enough before."""
    broken, first, last = np.int64(0), room.first[table], room.first[table + 1]
    if room.quiet[course]:
        return broken
    for row in range(repeats.times.shape[0]):
        beside = repeats.beside[row]
        for s in range(first, last):
            for t in range(s + 1, last):
                one, two = sitting.guest[course, s], sitting.guest[course, t]
                if one < 0 or two < 0 or not together_at(room, beside, s, t):
                    continue
                met = times_met(room, sitting.seat, beside, one, two, course, -1)
                if met >= repeats.times[row] and bound_not_to(repeats, row, one, two):
                    broken += 1
    return broken


@kernel
def repeats_change(repeats, room, sitting, course, s, t):  # type: ignore[no-untyped-def]
    """What a swap of seats s and t would change.

    Who swap are as much together afterwards as before.
    """
    change, guest = np.int64(0), sitting.guest
    if room.quiet[course]:
        return change
    a, b = room.table_of[s], room.table_of[t]
    for row in range(repeats.times.shape[0]):
        for side in range(1 if a == b else 2):
            here = a if side == 0 else b
            for u in range(room.first[here], room.first[here + 1]):
                k = guest[course, u]
                if k < 0 or u == s or u == t or not repeats.asked[row, k]:
                    continue
                near_s = together_at(room, repeats.beside[row], s, u)
                near_t = together_at(room, repeats.beside[row], t, u)
                if near_s != near_t:
                    more = np.int64(1) if near_t else np.int64(-1)
                    change += more * once_more(
                        repeats, room, sitting.seat, course, row, guest[course, s], k
                    )
                    change -= more * once_more(
                        repeats, room, sitting.seat, course, row, guest[course, t], k
                    )
    return change


@kernel
def once_more(repeats, room, seat, course, row, one, two):  # type: ignore[no-untyped-def]
    """Whether two guests, who meet at a course, meet too often then; the first may be nobody."""
    if one < 0 or not bound_not_to(repeats, row, one, two):
        return np.int64(0)
    met = times_met(room, seat, repeats.beside[row], one, two, seat.shape[1], course)
    return np.int64(met >= repeats.times[row])
