"""So many acquaintances that they cannot all be kept apart, however the guests are mixed.

Where circles overlap, each guest alone and each circle alone could still be served well, but
not all of them at once. How well guests can be mixed on average over the courses
is what `seating_solvers.bounds.shared.mixed_tables` bounds.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from seating.people.pairs import Ints
from seating.words.sentences.said import Said
from seating.words.sentences.told import within
from seating_solvers.bounds.even_courses import EvenCourses
from seating_solvers.bounds.shared.bound_setting import BoundSetting
from seating_solvers.bounds.shared.mixed_tables import MixedTables
from seating_solvers.bounds.shared.reason import Reason

MOST_GUESTS = 240
"""Guests beyond whom it would take more than a second or two."""

LEAST_KNOWN = 0.05
"""Share of the pairs who must have nothing to gain; where few know each other others say more."""


def many_acquaintances(setting: BoundSetting, at_most: int) -> Reason | None:
    """What guests can gain at most, in units of worth, if that is less than `at_most`.

    Parameters
    ----------
    setting : BoundSetting
    at_most : int
        What other arguments say.
    """
    if not is_for(setting):
        return None
    guests = len(setting.dinner.guests)
    even = EvenCourses.of(setting)
    if even is None or even.tables < 2:
        return None
    gains = _gains(setting)
    if np.count_nonzero(gains == 0) - guests < LEAST_KNOWN * guests * (guests - 1):
        return None
    found = _bound(guests, gains.tobytes(), even.tables, even.courses, at_most)
    return None if found is None else Reason(found, why(even.tables))


def is_for(setting: BoundSetting) -> bool:
    """Whether everyone at a table meets, and guests are not too many for it."""
    return setting.talk.meet == "table" and 2 < len(setting.dinner.guests) <= MOST_GUESTS


def why(tables: int) -> str:
    """The sentence, for so many tables."""
    return within(Said.of("bound_many_acquaintances", tables=tables))


def _gains(setting: BoundSetting) -> Ints:
    """What each pair gains if it ever shares a table."""
    guests, special = len(setting.dinner.guests), setting.special
    gains = np.full((guests, guests), setting.talk.worth.most, dtype=np.int64)
    np.fill_diagonal(gains, 0)
    gains[special.first, special.second] = gains[special.second, special.first] = special.values
    return gains


@lru_cache(maxsize=8)
def _bound(guests: int, gains: bytes, tables: int, courses: int, at_most: int) -> int | None:
    """The same dinner is asked about for introductions, for pairs, and for each plan of it."""
    matrix = np.frombuffer(gains, dtype=np.int64).reshape(guests, guests)
    return MixedTables(matrix, tables, courses).bound(at_most)
