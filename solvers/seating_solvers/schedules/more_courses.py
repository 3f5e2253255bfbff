"""More courses than are known: to a schedule some are added, and annealed for few repeats.

The courses of the schedule stay as they are, so that only those added repeat pairs. Compiled,
needs numba.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from seating_solvers.running.kernels import entry, kernel
from seating_solvers.running.random_numbers import below, fraction, generator
from seating_solvers.running.random_streams import KernelStreams, NumpyStreams, numpy_generator
from seating_solvers.schedules.search.keep_best import keep_best

MOST_GUESTS = 3_000
"""Meetings are kept in a table of guests x guests, which must not be too large."""

_MOVES, _MOST_MOVES = 100_000, 20_000_000
"""Exchanges of two guests: for each guest and course added, and in all at most."""

_HOT, _COLD = 0.8, 0.12
"""First and last temperature, in repeats."""


def more_courses(
    table: npt.NDArray[np.int32], tables: int, courses: int, seed: int = 0
) -> npt.NDArray[np.int32]:
    """A schedule and courses after it in which as few pairs as are found meet again.

    Parameters
    ----------
    table : ndarray of int32, shape (some courses, guests)
        Table of each guest, kept as it is.
    tables : int
        Tables in the courses added, filled evenly.
    courses : int
        Courses in all.
    seed : int, optional
        The same seed adds the same courses.

    Returns
    -------
    ndarray of int32, shape (courses, guests)
    """
    kept, guests = table.shape
    rng = numpy_generator(seed, NumpyStreams.MORE_COURSES.at())
    # seats are numbered so that a table has those from one multiple of its size to the next
    size = -(-guests // tables)
    seat = np.arange(guests) % tables * size + np.arange(guests) // tables
    seats = np.array([seat[rng.permutation(guests)] for _ in range(kept, courses)])
    met = _met(np.vstack([table, seats // size]).astype(np.int32))
    moves = min(_MOVES * guests * (courses - kept), _MOST_MOVES)
    best = seats.copy()
    state = generator(seed, KernelStreams.MORE_COURSES.at())
    # no fewer repeats than when every pair has met
    least = -(np.count_nonzero(met == 0) - guests) // 2
    if least < 0:
        _anneal(seats, best, _sitting(seats, tables * size), size, met, state, moves, least)
    return np.vstack([table, best // size]).astype(np.int32)


def _met(table: npt.NDArray[np.int32]) -> npt.NDArray[np.int16]:
    """How often two guests share a table, 0 with themselves."""
    met = np.zeros((table.shape[1],) * 2, np.int16)
    for course in table:
        met += course[:, None] == course
    np.fill_diagonal(met, 0)
    return met


def _sitting(seats: npt.NDArray[np.int64], many: int) -> npt.NDArray[np.int64]:
    """The guest on each seat at each course, -1 for nobody."""
    sitting = np.full((len(seats), many), -1, np.int64)
    np.put_along_axis(sitting, seats, np.arange(seats.shape[1])[None, :], axis=1)
    return sitting


@kernel
def _gain(sitting, met, course, first, size, leaves, comes):  # type: ignore[no-untyped-def]
    """Repeats more at a table when one guest leaves and another comes."""
    gain = 0
    for seat in range(first, first + size):
        other = sitting[course, seat]
        if other >= 0 and other != leaves:
            gain += (met[comes, other] > 0) - (met[leaves, other] > 1)
    return gain


@kernel
def _turn(sitting, met, course, first, size, leaves, comes):  # type: ignore[no-untyped-def]
    """Count meetings at a table when one guest leaves and another comes."""
    for seat in range(first, first + size):
        other = sitting[course, seat]
        if other >= 0 and other != leaves:
            met[leaves, other] -= 1
            met[other, leaves] -= 1
            met[comes, other] += 1
            met[other, comes] += 1


@entry
def _anneal(seats, best, sitting, size, met, rng, moves, enough):  # type: ignore[no-untyped-def]
    """Exchange guests within courses; leaves the fewest repeats in `best`.

    Ends at so many repeats more than at first (fewer, if below 0) as are `enough`.
    """
    courses, guests = seats.shape
    now, least = 0, 0
    for move in range(moves):
        if least <= enough:
            return
        course, a, b = below(rng, courses), below(rng, guests), below(rng, guests)
        s, t = seats[course, a], seats[course, b]
        here, there = s // size * size, t // size * size
        if here == there:
            continue
        gain = _gain(sitting, met, course, here, size, a, b)
        gain += _gain(sitting, met, course, there, size, b, a)
        temperature = _HOT * (_COLD / _HOT) ** (move / moves)
        if gain > 0 and fraction(rng) >= np.exp(-gain / temperature):
            continue
        _turn(sitting, met, course, here, size, a, b)
        _turn(sitting, met, course, there, size, b, a)
        seats[course, a], seats[course, b] = t, s
        sitting[course, s], sitting[course, t] = b, a
        now += gain
        if now < least:
            least = now
            keep_best(best, seats)
