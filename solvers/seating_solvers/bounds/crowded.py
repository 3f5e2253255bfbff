"""Few tables and many courses: everyone sits with somebody again and again.

A guest who sits with more people in the evening than there are others must meet some
again. A pair who share m courses repeat m - 1 times, but they are ``m (m - 1) / 2`` of the
pairs that each two courses must have in common (`seating_solvers.bounds.shared.fewest_shared`):
only few who stick together all evening could pay for both cheaply, and then they pay for
nobody else.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil, comb

from seating.words.sentences.said import Said
from seating.words.sentences.told import within


def crowded(guests: int, courses: int, others: int, in_common: int) -> int:
    """How many times a pair share a table once more than the first time, at least.

    Parameters
    ----------
    guests : int
        All there at every course.
    courses : int
    others : int
        With how many people each guest sits at a table over the evening, at least.
    in_common : int
        Pairs who share a table in two courses, summed over every two courses, at least.

    Examples
    --------
    Twenty guests at four tables of five, for five courses: each sits with twenty others,
    of nineteen; every two courses have four pairs in common.

    >>> crowded(20, 5, 20, 40)
    20
    """
    least = max(0, others - (guests - 1))
    if courses < 2:
        return 0
    needed = Fraction(2 * in_common, guests)
    each = _repeats_of_a_guest(least, courses, needed)
    return ceil(guests * each / 2)


def _repeats_of_a_guest(least: int, courses: int, needed: Fraction) -> Fraction:
    """The fewest repeats of a guest, on average, with so many pairs in common.

    The most pairs in common for some number of repeats come from companions for the whole
    evening, ``courses - 1`` repeats each; between whole companions, a mean of guests with
    one more and one fewer gives more than any guest alone.
    """
    whole = ceil(Fraction(least, courses - 1)) * (courses - 1)
    low, high = _in_common(least, courses), _in_common(whole, courses)
    if needed <= low:
        return Fraction(least)
    if needed <= high:
        return least + (needed - low) * Fraction(whole - least, high - low)
    return whole + (needed - high) * Fraction(2, courses)


def _in_common(repeats: int, courses: int) -> int:
    """The most pairs in common that a guest with so many repeats is part of."""
    whole, rest = divmod(repeats, courses - 1)
    return whole * comb(courses, 2) + comb(rest + 1, 2)


def why(guests: int, others: int) -> str:
    """The sentence: each sits with so many over the evening, of so many guests in all."""
    key = "bound_crowded_one" if guests == 2 else "bound_crowded"
    return within(Said.of(key, others=others, people=guests - 1))
