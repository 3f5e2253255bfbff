"""Guests who may sit on some seats only, and seats on which nobody sits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.dinner.dinner import Dinner
from seating.people.pairs import Ints
from seating.rules.shared.kinds import Kind, SeatsAllowed, SeatsClosed
from seating_solvers.running.kernels import kernel


class AllowedSeats(NamedTuple):
    """How many rules each seat breaks. Letters as in `kernels.problem`."""

    mask: Ints  # (n, C) which row of `wrong` holds for a guest; 0 for none
    wrong: NDArray[np.int16]  # (masks, S); row 0 is all 0
    common: Ints  # (C,) the row of guests of whom nothing is asked but what is of everyone


def spots_of(dinner: Dinner, kinds: Iterable[Kind]) -> AllowedSeats:
    """The arrays of a dinner's rules about seats."""
    asked: dict[tuple[int, int], list[frozenset[int]]] = {}
    of_all: list[list[frozenset[int]]] = [[] for _ in dinner.courses]
    for kind in kinds:
        if isinstance(kind, SeatsAllowed):
            asked.setdefault((kind.guest, kind.course), []).append(kind.seats)
        elif isinstance(kind, SeatsClosed):
            of_all[kind.course].append(frozenset(range(dinner.seat_count)) - kind.seats)
    rows: dict[tuple[tuple[int, ...], ...], int] = {}
    common = np.array([_row(rows, sets) for sets in of_all], dtype=np.int64)
    mask = np.tile(common, (len(dinner.guests), 1))
    for (guest, course), sets in asked.items():
        mask[guest, course] = _row(rows, sets + of_all[course])
    wrong = np.zeros((len(rows) + 1, dinner.seat_count if rows else 1), dtype=np.int16)
    for sets_of_row, row in rows.items():
        wrong[row] = len(sets_of_row)
        for seats in sets_of_row:
            wrong[row, list(seats)] -= 1
    return AllowedSeats(mask, wrong, common)


def _row(rows: dict[tuple[tuple[int, ...], ...], int], sets: list[frozenset[int]]) -> int:
    """The row of guests who may sit on all of these; 0 where nothing is asked."""
    if not sets:
        return 0
    key = tuple(sorted(tuple(sorted(seats)) for seats in sets))
    return rows.setdefault(key, len(rows) + 1)


@kernel
def spots_broken(spots, course, guest, s):  # type: ignore[no-untyped-def]
    """How many rules a guest on seat s breaks."""
    row = spots.mask[guest, course]
    return np.int64(spots.wrong[row, s]) if row else np.int64(0)
