"""Which sequence of random numbers is for what: one table, in which no two uses share one.

A user's seed and a stream begin a sequence. Numbers inside kernels
(`seating_solvers.running.random_numbers`) and NumPy's come from different generators, so that each
has streams of its own. What is found for a seed depends on these numbers: a new use takes
one that is free.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

_ROOM = 2**19
"""Searches of one kind that have sequences of their own; no run makes so many."""

FROM_PLAN = 1_000_000
"""Where the numbers of annealing searches begin that go on from a plan; others begin at 1."""

EVEN_OUT = 2_000_000
"""Where the numbers of annealing searches begin that make plans more even."""

_SEARCHES = (
    range(1, _ROOM),
    range(FROM_PLAN + 1, FROM_PLAN + _ROOM),
    range(EVEN_OUT + 1, EVEN_OUT + _ROOM),
)


class Stream(NamedTuple):
    """The sequences of one use, one for each number that tells its searches apart.

    Parameters
    ----------
    first : int
        The sequence of number 0.
    step : int, optional
        From one number to the next.
    numbers : tuple of range, optional
        Those in use; 0 alone when left out.
    """

    first: int
    step: int = 0
    numbers: tuple[range, ...] = (range(1),)

    def at(self, number: int = 0) -> int:
        """The sequence of a number."""
        return self.first + self.step * number


class KernelStreams:
    """Random numbers inside kernels."""

    TEMPERATURES = Stream(0)  # the walk from nothing that tells how hot a dinner's searches begin
    SEATS_AT_TABLES = Stream(1)
    MENDED_PLAN = Stream(2)
    ACQUAINTANCES_APART = Stream(4)
    TABLE_SIZES = Stream(6)
    UNEVENNESS = Stream(8)
    MORE_COURSES = Stream(10)
    REPLANNING = Stream(2**26, 1, (range(1, _ROOM),))
    MOVEMENT = Stream(12)
    DIRECTED_MENDING = Stream(14)
    PARTY_TABLES = Stream(16, 2, (range(2),))
    ANNEALING = Stream(1, 2, _SEARCHES)
    PARTIES = Stream(2**20, 1, (range(1, _ROOM),))
    COVERING = Stream(2**24, 1, (range(_ROOM),))
    SYMMETRIC_COVERING = Stream(2**25, 1, (range(_ROOM),))


class NumpyStreams:
    """Random numbers of NumPy."""

    CONSTRAINT_MODEL = Stream(0)  # seats at the tables that it chose
    STRANGERS_ONLY = Stream(3)
    ACQUAINTANCES_APART = Stream(5)
    MORE_COURSES = Stream(19)
    MOVEMENT = Stream(21)
    FIRST_SEATS = Stream(23)
    PARTY_TABLES = Stream(25)
    SEATS_OF_PARTIES = Stream(27)
    PLACES_LEFT_OUT = Stream(11)
    PARTY_SEATS = Stream(0xC1)
    FIRST_PLAN = Stream(0xD1)
    ANNEALING = Stream(0, 2, _SEARCHES)
    PARTIES = Stream(0xC0, 2**32, (range(1, _ROOM),))
    COVERING = Stream(2**24, 1, (range(_ROOM),))
    SYMMETRIC_COVERING = Stream(2**25, 1, (range(_ROOM),))


def numpy_generator(seed: int, stream: int) -> np.random.Generator:
    """NumPy's random numbers for one use.

    Parameters
    ----------
    seed : int
        The user's.
    stream : int
        One of `NumpyStreams`.
    """
    return np.random.default_rng([abs(seed), stream])
