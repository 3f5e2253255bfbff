"""Fewer guests than seats: leave out guests who never meet."""

from __future__ import annotations

import numpy as np

from .groups import Ints
from .result import Schedule


def kept_guests(schedule: Schedule, missing: int) -> Ints | None:
    """Guests who stay when `missing` guests of one letter are left out.

    Guests of one letter never share a table, so every table loses at most one: all tables keep
    `seats` or `seats - 1` guests in every course, and nothing repeats that did not before. A
    letter that stays at its table is kept whole if another one can be thinned.

    Returns
    -------
    ndarray of int or None
        Guests kept, in order; None if no letter is large enough.
    """
    everyone = np.arange(schedule.table.shape[1])
    if missing <= 1:
        return everyone[: len(everyone) - missing]
    sizes = np.bincount(schedule.letter[schedule.letter >= 0], minlength=1)
    fitting = [int(letter) for letter in np.flatnonzero(sizes >= missing)]
    if not fitting:
        return None
    chosen = max(fitting, key=lambda letter: (letter != schedule.still, letter))
    left_out = np.flatnonzero(schedule.letter == chosen)[-missing:]
    return np.delete(everyone, left_out)


def spread_guests(schedule: Schedule, missing: int) -> Ints:
    """Guests who stay when others are left out one by one, empty seats spread as they can be.

    For schedules in which too few guests never meet: some tables then lose more than one.
    """
    table = schedule.table
    courses = np.arange(len(table))[:, None]
    empty = np.zeros((len(table), int(table.max()) + 1), np.int64)
    stays = np.ones(table.shape[1], bool)
    for _ in range(missing):
        crowding = (empty[courses, table] ** 2).sum(axis=0)
        left_out = int(np.argmin(np.where(stays, crowding, np.iinfo(np.int64).max)))
        stays[left_out] = False
        empty[courses[:, 0], table[:, left_out]] += 1
    return np.flatnonzero(stays)
