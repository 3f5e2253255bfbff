"""Guests who know each other, put on places that never meet: of one letter, or of one table.

They are the connected components of the acquaintance graph.

Where a schedule is known for one course more than are served, the tables of that course
never meet again, so that it is as if a component had sat there before the dinner.
"""

from __future__ import annotations

import numpy as np

from seating.people.pairs import Ints, PairTable

STEPS = 20
"""Steps from one acquaintance to the next, at most, within a component."""

MOST_SHARE = 0.5
"""Of all guests in one component, at most: else there are no components to speak of."""


def components(known: PairTable) -> Ints | None:
    """The component of each guest: people who know each other, directly or through others.

    Returns
    -------
    ndarray of int64, shape (people,), or None
        None where most people belong together.
    """
    component = np.arange(known.people, dtype=np.int64)
    for _ in range(STEPS):
        least = np.minimum(component[known.first], component[known.second])
        after = component.copy()
        np.minimum.at(after, known.first, least)
        np.minimum.at(after, known.second, least)
        if (after == component).all():
            largest = int(np.bincount(component, minlength=1).max())
            return component if largest <= MOST_SHARE * known.people else None
        component = after
    return None


def packed(component: Ints, unmet: Ints, free: Ints, first: Ints) -> Ints:
    """A place for each guest, the largest components first, each where most room is left.

    Parameters
    ----------
    component : ndarray of int64, shape (guests,)
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
        members.setdefault(int(component[guest]), []).append(guest)
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
