"""What a construction gives: a schedule, verified when it is made."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from seating_solvers.schedules.algebra.difference_matrix import DifferenceMatrix
from seating_solvers.schedules.algebra.groups import Ints
from seating_solvers.schedules.shared.count_repeats import count_repeats
from seating_solvers.schedules.shared.unmet_classes import unmet_classes

_PAIR_BY_PAIR = 20_000  # guests up to which pairs are counted, not only differences


@dataclass(frozen=True, eq=False)
class Schedule:
    """Who sits at which table in each course, and what is known about it.

    Attributes
    ----------
    table : ndarray of int32, shape (courses, guests)
        Table of each guest, from 0.
    letter : ndarray of int, shape (guests,)
        Guests of one letter never share a table; -1 for a guest whom everyone meets.
    still : int or None
        A letter whose guests keep their table all evening.
    how : str
        The construction, in words.
    repeats : int
        Pairs sharing a table once more than the first time, counted; 0 when perfect.
    """

    table: npt.NDArray[np.int32]
    letter: Ints
    still: int | None
    how: str
    repeats: int


def from_matrix(matrix: DifferenceMatrix) -> Schedule:
    """Unfold a difference matrix; repeats by its differences, and pair by pair if not too many."""
    table, found = matrix.tables(), matrix.repeats()
    if table.shape[1] <= _PAIR_BY_PAIR and count_repeats(table) != found:
        # copies of a letter coincide as often as courses allow, counted the same either way
        raise AssertionError(f"differences and pairs disagree: {matrix.how}")
    letter = np.repeat(np.arange(matrix.letters), matrix.group.order)
    return Schedule(table, letter, matrix.still_letter(), matrix.how, found)


def from_table(table: npt.NDArray[np.integer], how: str) -> Schedule:
    """Any other schedule; repeats counted pair by pair."""
    seated = np.ascontiguousarray(table, np.int32)
    return Schedule(seated, unmet_classes(seated), None, how, count_repeats(seated))


def restricted(schedule: Schedule, guests: Ints) -> Schedule:
    """The same schedule for some of its guests, counted again where they are not too many."""
    table = schedule.table[:, guests]
    known = schedule.repeats
    count = count_repeats(table) if known or table.shape[1] <= _PAIR_BY_PAIR else known
    return Schedule(table, schedule.letter[guests], schedule.still, schedule.how, count)
