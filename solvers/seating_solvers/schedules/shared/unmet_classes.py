"""Classes of guests who never meet: where to put people who know each other."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from seating_solvers.schedules.algebra.groups import Ints

_MOST_GUESTS = 3_000  # above this a guests x guests table of meetings is too large


def unmet_classes(table: npt.NDArray[np.int32]) -> Ints:
    """Split the guests into classes that never share a table, greedily.

    Returns
    -------
    ndarray of int, shape (guests,)
        Class of each guest, numbered from 0; -1 for a guest alone in hers, or for everyone when
        there are too many guests to look.
    """
    guests = table.shape[1]
    if guests > _MOST_GUESTS:
        return np.full(guests, -1, np.int64)
    met = np.zeros((guests, guests), bool)
    for course in table:
        met |= course[:, None] == course[None, :]
    letter, classes = np.full(guests, -1, np.int64), 0
    for guest in range(guests):
        if letter[guest] >= 0:
            continue
        members = _grown(met, guest, letter < 0)
        if len(members) > 1:
            letter[members] = classes
            classes += 1
    return letter


def _grown(met: npt.NDArray[np.bool_], guest: int, free: npt.NDArray[np.bool_]) -> list[int]:
    """Add the free guest who meets none so far and shares most strangers, until none is left."""
    members, open_to = [guest], free & ~met[guest]
    while open_to.any():
        candidates = np.flatnonzero(open_to)
        shared = (~met[candidates] & open_to).sum(axis=1)
        members.append(int(candidates[np.argmax(shared)]))
        open_to &= ~met[members[-1]]
    return members
