"""Quasi-difference matrices: as many seats as tables, some letters absent in each course."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seating_solvers.schedules.algebra.groups import AbelianGroup, Ints

TWO_AND_TWO = np.array([[0, 1, 1, 0], [1, 0, 1, 0], [1, 1, 0, 0]])
"""The three ways to seat four guests at two tables of two, each pair once."""


@dataclass(frozen=True, eq=False)
class QuasiDifferenceMatrix:
    """Offsets in a group, and a few tables and guests that it does not move.

    With a hole of 1 or 2 and a group of order `tables - hole` there are `tables + hole` letters of
    one guest for each element, and `hole * hole` guests of no letter. In course r the guest
    (letter i, home a) sits at table `a + m[r, i]`. Letters `r * hole` to `r * hole + hole - 1` are
    absent there: each of them sits together at one of the last `hole` tables, with `hole` guests of
    no letter. There is no repeat with anybody of a letter if and only if, for every two letters,
    the differences `m[r, i] - m[r, j]` are distinct over the courses in which both take part.

    In the words of the field it is an (n, k; 1, 1; u)-*quasi-difference matrix*, n the order of
    the group, k the courses and u the hole, and unfolds to an incomplete transversal design
    (Colbourn and Dinitz, *Handbook of Combinatorial Designs*, VI.17.4).

    With a hole of 1 four such courses are two orthogonal Latin squares with a fixed element, after
    Parker (1959), "Construction of some sets of mutually orthogonal latin squares". With a hole of
    2 six courses for ten tables are the four squares of
    Brouwer (1984), "Four MOLS of order 10 with a hole of order 2", where 4 guests have six pairs
    among themselves to meet two at each course.

    Parameters
    ----------
    group : AbelianGroup
    hole : {1, 2}
    m : ndarray of int, shape (courses, letters)
        Offsets, as elements of the group; those of absent letters mean nothing.
    """

    group: AbelianGroup
    hole: int
    m: Ints

    @property
    def tables(self) -> int:
        """Tables, and seats at each."""
        return self.group.order + self.hole

    def schedule(self, courses: int) -> Ints:
        """The first courses, shape (courses, tables * tables)."""
        places = self.group.add(self.m[:courses, :, None], np.arange(self.group.order))
        course, letter = np.nonzero(present_letters(self.tables, courses, self.hole) == 0)
        places[course, letter] = self.group.order + (letter % self.hole)[:, None]
        apart = self.group.order + _no_letter(self.hole, courses)
        return np.hstack([places.reshape(courses, -1), apart])


def present_letters(tables: int, courses: int, hole: int = 1) -> Ints:
    """1 where a letter takes part, shape (courses, tables + hole)."""
    present = np.ones((courses, tables + hole), np.int64)
    for course in range(courses):
        present[course, course * hole : (course + 1) * hole] = 0
    return present


def _no_letter(hole: int, courses: int) -> Ints:
    """Which of the last tables the guests of no letter sit at."""
    if hole == 1:
        return np.zeros((courses, 1), np.int64)
    return TWO_AND_TWO[np.arange(courses) % len(TWO_AND_TWO)]
