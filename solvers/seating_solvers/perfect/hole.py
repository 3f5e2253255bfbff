"""Arrays with a hole: as many seats as tables, one letter of the array absent in each course."""

from __future__ import annotations

import numpy as np

from .groups import Ints, cyclic


def present_letters(tables: int, courses: int) -> Ints:
    """1 where a letter takes part: every letter but number r in course r.

    There are `tables + 1` letters of `tables - 1` guests each, and one more guest.
    """
    present = np.ones((courses, tables + 1), np.int64)
    present[np.arange(courses), np.arange(courses)] = 0
    return present


def hole_schedule(tables: int, m: Ints) -> Ints:
    """Unfold an array with a hole.

    In course r the guest (letter i, home a) sits at table `a + m[r, i]` modulo `tables - 1`,
    those of letter r at the last table with the guest who belongs to no letter. There is no
    repeat if and only if, for every two letters, the differences `m[r, i] - m[r, j]` are distinct
    over the courses in which both take part: four such courses are two orthogonal Latin squares
    with a fixed element, after Parker (1959), "Construction of some sets of mutually orthogonal
    latin squares".

    Parameters
    ----------
    tables : int
        Tables, and seats at each.
    m : ndarray of int, shape (courses, tables + 1)
        Offsets modulo `tables - 1`; those of letter r in course r mean nothing.

    Returns
    -------
    ndarray of int, shape (courses, tables * tables)
    """
    courses = len(m)
    seated = np.full((courses, tables * tables), tables - 1)
    places = cyclic(tables - 1).add(m[:, :, None], np.arange(tables - 1))
    absent = np.nonzero(present_letters(tables, courses) == 0)
    places[absent] = tables - 1
    seated[:, :-1] = places.reshape(courses, -1)
    return seated
