"""Fewer guests than seats: leave out guests who never meet."""

from __future__ import annotations

import numpy as np

from seating_solvers.schedules.algebra.groups import Ints
from seating_solvers.schedules.shared.count_repeats import repeats_by_guest
from seating_solvers.schedules.shared.schedule import Schedule


def met_again(schedule: Schedule) -> Ints:
    """How often each guest meets somebody again; 0 where nobody does."""
    if not schedule.repeats:
        return np.zeros(schedule.table.shape[1], np.int64)
    return repeats_by_guest(schedule.table)


def kept_guests(schedule: Schedule, missing: int) -> Ints | None:
    """Guests who stay when `missing` guests of one letter are left out.

    Guests of one letter never share a table, so every table loses at most one: all tables keep
    `seats` or `seats - 1` guests in every course, and nothing repeats that did not before. Those
    who meet others again go first. A letter that stays at its table is kept whole if another one
    can be thinned as well.

    Returns
    -------
    ndarray of int or None
        Guests kept, in order; None if no letter is large enough.
    """
    everyone = np.arange(schedule.table.shape[1])
    if missing == 0:
        return everyone
    again = met_again(schedule)
    if missing == 1:
        return np.delete(everyone, len(everyone) - 1 - int(np.argmax(again[::-1])))
    leaving = [_leaving(schedule, again, letter, missing) for letter in _letters(schedule, missing)]
    if not leaving:
        return None
    return np.delete(everyone, max(leaving, key=lambda guests: again[guests].sum()))


def _letters(schedule: Schedule, missing: int) -> list[int]:
    """Letters of enough guests, the last first, one that stays at its table at the end."""
    sizes = np.bincount(schedule.letter[schedule.letter >= 0], minlength=1)
    fitting = np.flatnonzero(sizes >= missing).tolist()
    return sorted(fitting, key=lambda letter: (letter == schedule.still, -letter))


def _leaving(schedule: Schedule, again: Ints, letter: int, missing: int) -> Ints:
    """The guests of a letter who meet others again most often, the last of equal ones."""
    guests = np.flatnonzero(schedule.letter == letter)
    return guests[np.argsort(again[guests], kind="stable")[-missing:]]


def spread_guests(schedule: Schedule, missing: int) -> Ints:
    """Guests who stay when others are left out one by one, empty seats spread as they can be.

    For schedules in which too few guests never meet: some tables then lose more than one.
    """
    table = schedule.table
    courses = np.arange(len(table))[:, None]
    empty = np.zeros((len(table), int(table.max()) + 1), np.int64)
    stays = np.ones(table.shape[1], bool)
    again = met_again(schedule)
    for _ in range(missing):
        crowding = (empty[courses, table] ** 2).sum(axis=0)
        # repeats decide between equals only
        rank = crowding * (1 + int(again.max())) - again
        left_out = int(np.argmin(np.where(stays, rank, np.iinfo(np.int64).max)))
        stays[left_out] = False
        empty[courses[:, 0], table[:, left_out]] += 1
    return np.flatnonzero(stays)
