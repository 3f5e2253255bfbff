"""Circles of people who all know each other: households, teams, old friends.

Any division of the guests into such circles gives a true bound; large circles give good
ones, so that people with many acquaintances look for theirs first.
"""

from __future__ import annotations

import numpy as np

from seating.people.pairs import Ints, PairTable

LIKELY = 8
"""How many with the most acquaintances are considered to join a circle."""


def cliques(known: PairTable) -> Ints:
    """Sizes of disjoint circles of people who all know each other.

    Parameters
    ----------
    known : PairTable
        Pairs who do; everyone else is a circle of one.

    Returns
    -------
    ndarray of int64
        They add up to the number of people.

    Examples
    --------
    >>> cliques(PairTable.of(5, {(0, 1): 1, (1, 2): 1, (0, 2): 1, (2, 3): 1})).tolist()
    [3, 1, 1]
    """
    degrees = np.diff(known.rows[0])
    order = np.argsort(-degrees, kind="stable")
    friends = {int(person): set(known.others(int(person)).tolist()) for person in order}
    free = set(friends)
    sizes = []
    for person in order.tolist():
        if person in free:
            circle = _circle(person, friends, free, degrees)
            free.difference_update(circle)
            sizes.append(len(circle))
    return np.array(sorted(sizes, reverse=True), dtype=np.int64)


def _circle(person: int, friends: dict[int, set[int]], free: set[int], degrees: Ints) -> list[int]:
    """A circle around a person: whoever shares most of their friends joins first."""
    circle, open_to = [person], friends[person] & free
    while open_to:
        likely = sorted(open_to, key=lambda other: (-degrees[other], other))[:LIKELY]
        best = max(likely, key=lambda other: len(friends[other] & open_to))
        circle.append(best)
        open_to &= friends[best]
    return circle
