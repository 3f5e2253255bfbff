"""Companies put on places of a schedule that never meet: of one letter, or of one table.

Where a schedule is known for one course more than are served, the tables of that course
never meet again, so that it is as if companies had sat there before the dinner.
"""

from __future__ import annotations

import numpy as np

from seating.people.pairs import Ints, PairTable

STEPS = 20
"""Steps from one acquaintance to the next, at most, within a company."""

MOST_SHARE = 0.5
"""Of all guests in one company, at most: else there are no companies to speak of."""


def companies(known: PairTable) -> Ints | None:
    """The company of each guest: people who know each other, directly or through others.

    Returns
    -------
    ndarray of int64, shape (people,), or None
        None where most people belong together.
    """
    company = np.arange(known.people, dtype=np.int64)
    for _ in range(STEPS):
        least = np.minimum(company[known.first], company[known.second])
        after = company.copy()
        np.minimum.at(after, known.first, least)
        np.minimum.at(after, known.second, least)
        if (after == company).all():
            largest = int(np.bincount(company, minlength=1).max())
            return company if largest <= MOST_SHARE * known.people else None
        company = after
    return None


def packed(company: Ints, unmet: Ints, free: Ints, first: Ints) -> Ints:
    """A place for each guest, the largest companies first, each where most room is left.

    Parameters
    ----------
    company : ndarray of int64, shape (guests,)
    unmet : ndarray of int64, shape (places,)
        The class of each place: places of one class never meet; below 0 those of none.
    free : ndarray of int64
        The guests who may change places with each other.
    first : ndarray of int64, shape (guests,)
        A place for each guest; those who are not free keep it.

    Returns
    -------
    ndarray of int64, shape (guests,)
        A permutation of the places.
    """
    place = first.copy()
    rooms = _rooms(unmet, first[free])
    members: dict[int, list[int]] = {}
    for guest in free.tolist():
        members.setdefault(int(company[guest]), []).append(guest)
    for guests in sorted(members.values(), key=len, reverse=True):
        while guests:
            rooms.sort(key=len)
            fitting = next((room for room in rooms if len(room) >= len(guests)), rooms[-1])
            for _ in range(min(len(fitting), len(guests))):
                place[guests.pop()] = fitting.pop()
            rooms = [room for room in rooms if room]
    return place


def _rooms(unmet: Ints, places: Ints) -> list[list[int]]:
    """The places, class by class; those of no class each for itself."""
    rooms: dict[int, list[int]] = {}
    for place in places.tolist():
        one = int(unmet[place])
        rooms.setdefault(one if one >= 0 else -1 - place, []).append(place)
    return list(rooms.values())
