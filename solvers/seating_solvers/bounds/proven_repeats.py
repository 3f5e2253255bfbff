"""Repeats of small dinners, counted once and for all by following up every way to seat them.

`seating_solvers.bounds.proofs.prove_repeats` makes the list, and proves it again.
"""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

from seating.words.sentences.said import Said
from seating.words.sentences.told import within

LIST = "proven_repeats.csv"


def proven_repeats(guests: int, tables: int, courses: int) -> int:
    """How many times a pair share a table once more than the first time, at least.

    Parameters
    ----------
    guests, tables, courses : int
        Everyone is there at every course, and tables differ by one guest at most.

    Returns
    -------
    int
        0 where nothing is known.
    """
    known = [
        for_more_courses(repeats, fewer, courses)
        for (people, places, fewer), repeats in proven().items()
        if (people, places) == (guests, tables) and fewer <= courses
    ]
    return max(known, default=0)


def for_more_courses(repeats: int, fewer: int, courses: int) -> int:
    """Repeats of more courses, when so many fewer have as many.

    Leave one out of k courses at random: a pair who share m of them lose on average m / k
    of their m - 1 repeats, at least a (k - 1)-th. What is left is as many as k - 1 courses
    have, or more.

    Examples
    --------
    >>> for_more_courses(38, 4, 5)
    51
    """
    for course in range(fewer + 1, courses + 1):
        repeats = -(-repeats * (course - 1) // (course - 2))
    return repeats


@cache
def proven() -> dict[tuple[int, int, int], int]:
    """The list: guests, tables and courses to repeats."""
    lines = files(__package__).joinpath(LIST).read_text(encoding="utf-8").splitlines()
    rows = (tuple(map(int, row)) for row in list(csv.reader(lines))[1:])
    return {(guests, tables, courses): repeats for guests, tables, courses, repeats in rows}


def why(guests: int, tables: int, repeats: int) -> str:
    """The sentence, for so many guests and so many repeats."""
    key = "bound_followed_up_once" if repeats == 1 else "bound_followed_up"
    return within(Said.of(key, guests=guests, tables=tables, repeats=repeats))
