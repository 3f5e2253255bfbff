"""What a construction gives: a schedule, verified when it is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from seating_solvers.schedules.algebra.groups import Ints
from seating_solvers.schedules.arrays.difference_array import DifferenceArray
from seating_solvers.schedules.count_repeats import repeats
from seating_solvers.schedules.unmet_classes import unmet_classes

_PAIR_BY_PAIR = 20_000  # guests up to which pairs are counted, not only differences


@dataclass(frozen=True, eq=False)
class Schedule:
    """Who sits at which table in each course, and what is known about it.

    Attributes
    ----------
    table : ndarray of int32, shape (courses, guests)
        Table of each guest, from 0.
    letter : ndarray of int, shape (guests,)
        Guests of one letter never share a table; -1 for a guest without such company.
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


@dataclass(frozen=True)
class Option:
    """A construction not yet built.

    Attributes
    ----------
    courses : int
        Courses it holds for; fewer, too, unless it is `exact`.
    build : callable
        Takes the number of courses.
    repeats : int
        0 when perfect, else a number by which such constructions are compared.
    exact : bool
        Whether it was searched for just so many courses, and is poor for fewer.
    """

    courses: int
    build: Callable[[int], Schedule]
    repeats: int = 0
    exact: bool = False

    def fits(self, courses: int) -> bool:
        """Whether it can be built for so many courses."""
        return courses == self.courses if self.exact else courses <= self.courses


def from_array(array: DifferenceArray) -> Schedule:
    """Unfold a difference array; repeats by its differences, and pair by pair if not too many."""
    table, found = array.tables(), array.repeats()
    if table.shape[1] <= _PAIR_BY_PAIR and repeats(table) != found:
        # copies of a letter coincide as often as courses allow, counted the same either way
        raise AssertionError(f"differences and pairs disagree: {array.how}")
    letter = np.repeat(np.arange(array.letters), array.group.order)
    return Schedule(table, letter, array.still_letter(), array.how, found)


def from_table(table: npt.NDArray[np.integer], how: str) -> Schedule:
    """Any other schedule; repeats counted pair by pair."""
    seated = np.ascontiguousarray(table, np.int32)
    return Schedule(seated, unmet_classes(seated), None, how, repeats(seated))


def restricted(schedule: Schedule, guests: Ints) -> Schedule:
    """The same schedule for some of its guests, counted again where they are not too many."""
    table = schedule.table[:, guests]
    known = schedule.repeats
    count = repeats(table) if known or table.shape[1] <= _PAIR_BY_PAIR else known
    return Schedule(table, schedule.letter[guests], schedule.still, schedule.how, count)
