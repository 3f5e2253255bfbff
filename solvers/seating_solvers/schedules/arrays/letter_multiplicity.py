"""Tables larger than their number: every letter several times, repeats as few as can be."""

from __future__ import annotations

import numpy as np

from seating_solvers.schedules.array_options import best_array
from seating_solvers.schedules.arrays.difference_array import DifferenceArray


def multiplicity(tables: int, seats: int, courses: int) -> DifferenceArray:
    """An array of as many letters as tables, letter i used `seats // tables` times or once more.

    For `tables < seats` and at most as many courses as `best_array(tables, tables)` has. Two
    copies of a letter share their table in all courses, two different letters never repeat: at
    every table of every course the pairs that met before are those the pigeonhole forces when
    the guests of one table spread evenly over the tables of another course. So no plan has fewer
    repeats. The pairs that repeat are always the same: couples who want to stay together travel
    free.
    """
    array = best_array(tables, tables).build(courses).cut(courses, tables)
    letters = np.sort(np.arange(seats) % tables)
    how = f"{array.how}, every letter {seats // tables} times or once more"
    return DifferenceArray(array.group, array.m[:, letters], how)
