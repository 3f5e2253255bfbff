"""Pairs of guests who must meet at least once in the evening."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from seating.dinner.dinner import Dinner
from seating.people.pairs import Ints
from seating.rules.shared.kinds import Kind, PairMeets
from seating_solvers.annealing.rules.together_at import together_at
from seating_solvers.running.kernels import kernel


class PairsToMeet(NamedTuple):
    """Each pair twice, once for each guest. Letters as in `kernels.problem`."""

    start: Ints  # (n + 1,) rows of each guest
    other: Ints
    beside: Ints  # 1 where side by side is meant, not at one table
    times: Ints  # how many rules say so


def meetings_of(dinner: Dinner, kinds: Iterable[Kind]) -> PairsToMeet:
    """The arrays of a dinner's rules about meeting; pairs never there together left out."""
    held: Counter[tuple[int, int, bool]] = Counter()
    for kind in kinds:
        if isinstance(kind, PairMeets):
            both = dinner.present[:, kind.first] & dinner.present[:, kind.second]
            if (both & dinner.meeting).any():
                held[kind.first, kind.second, kind.beside] += 1
                held[kind.second, kind.first, kind.beside] += 1
    rows = sorted(held)
    return PairsToMeet(
        start=np.searchsorted([row[0] for row in rows], np.arange(len(dinner.guests) + 1)),
        other=np.array([row[1] for row in rows], dtype=np.int64),
        beside=np.array([row[2] for row in rows], dtype=np.int64),
        times=np.array([held[row] for row in rows], dtype=np.int64),
    )


@kernel
def meets(room, seat, beside, one, two, but):  # type: ignore[no-untyped-def]
    """Whether two guests meet at any course other than `but`."""
    for course in range(seat.shape[1]):
        if course == but or room.quiet[course]:
            continue
        if together_at(room, beside, seat[one, course], seat[two, course]):
            return True
    return False


@kernel
def meetings_broken(meetings, room, seat, guest):  # type: ignore[no-untyped-def]
    """By how much a guest fails to meet whom they must."""
    broken = np.int64(0)
    for row in range(meetings.start[guest], meetings.start[guest + 1]):
        if not meets(room, seat, meetings.beside[row], guest, meetings.other[row], -1):
            broken += meetings.times[row]
    return broken


@kernel
def meetings_change(meetings, room, seat, course, guest, t, but):  # type: ignore[no-untyped-def]
    """What a guest's move to seat t would change, meetings with the guest `but` left out."""
    change = np.int64(0)
    if room.quiet[course]:
        return change
    s = seat[guest, course]
    for row in range(meetings.start[guest], meetings.start[guest + 1]):
        other, beside = meetings.other[row], meetings.beside[row]
        if other == but:
            continue
        there = seat[other, course]
        before = together_at(room, beside, s, there)
        after = together_at(room, beside, t, there)
        if before != after and not meets(room, seat, beside, guest, other, course):
            change += meetings.times[row] if before else -meetings.times[row]
    return change
