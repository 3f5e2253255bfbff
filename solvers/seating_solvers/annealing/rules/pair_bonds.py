"""Pairs of guests who must be together at a course, or must not be."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.people.pairs import Ints
from seating.rules.shared.kinds import Kind, PairAtTable, PairBeside, PairOpposite
from seating_solvers.annealing.rules.together_at import AT_TABLE, BESIDE, OPPOSITE, together_at
from seating_solvers.running.kernels import kernel

NEAR: dict[type, int] = {PairAtTable: AT_TABLE, PairBeside: BESIDE, PairOpposite: OPPOSITE}


class PairBonds(NamedTuple):
    """Each pair twice, once for each guest. Letters as in `kernels.problem`."""

    start: Ints  # (n + 1,) rows of each guest
    other: Ints
    together: NDArray[np.bool_]
    near: Ints  # AT_TABLE, BESIDE or OPPOSITE
    times: Ints  # (rows, C) how many rules say so
    joined: Ints  # guests who must be together with somebody


def bonds_of(dinner: Dinner, kinds: Iterable[Kind]) -> PairBonds:
    """The arrays of a dinner's rules about pairs."""
    people, courses = len(dinner.guests), len(dinner.courses)
    held: dict[tuple[int, int, bool, int], Ints] = {}
    for kind in kinds:
        if isinstance(kind, PairAtTable | PairBeside | PairOpposite):
            for one, other in ((kind.first, kind.second), (kind.second, kind.first)):
                key = (one, other, kind.together, NEAR[type(kind)])
                held.setdefault(key, np.zeros(courses, dtype=np.int64))[kind.course] += 1
    rows = sorted(held)
    owner = np.array([row[0] for row in rows], dtype=np.int64)
    together = np.array([row[2] for row in rows], dtype=bool)
    return PairBonds(
        start=np.searchsorted(owner, np.arange(people + 1)),
        other=np.array([row[1] for row in rows], dtype=np.int64),
        together=together,
        near=np.array([row[3] for row in rows], dtype=np.int64),
        times=np.array([held[row] for row in rows], dtype=np.int64).reshape(len(rows), courses),
        joined=np.unique(owner[together]),
    )


@kernel
def bonds_broken(bonds, room, seat, course, guest, s, but):  # type: ignore[no-untyped-def]
    """By how much a guest on seat s would break bonds, those with the guest `but` left out."""
    broken = np.int64(0)
    for row in range(bonds.start[guest], bonds.start[guest + 1]):
        other, times = bonds.other[row], bonds.times[row, course]
        if other == but or times == 0:
            continue
        there = seat[other, course]
        if there >= 0 and together_at(room, bonds.near[row], s, there) != bonds.together[row]:
            broken += times
    return broken
