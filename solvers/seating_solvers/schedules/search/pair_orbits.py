"""Orbits of pairs of guests under a symmetry: what a starter course must not use twice."""

from __future__ import annotations

import numpy as np

from seating_solvers.schedules.algebra.groups import Ints


def pair_orbits(generators: list[Ints]) -> tuple[Ints, Ints]:
    """Number the orbits of pairs of guests.

    Parameters
    ----------
    generators : list of ndarray of int, shape (guests,)
        Permutations of the guests.

    Returns
    -------
    orbit : ndarray of int, shape (guests, guests)
        Orbit of each pair, from 0; 0 on the diagonal, too.
    size : ndarray of int, shape (orbits,)
        Pairs in each orbit.

    Examples
    --------
    >>> orbit, size = pair_orbits([np.array([1, 2, 3, 0])])
    >>> size.tolist()
    [4, 2]
    """
    guests = len(generators[0])
    a, b = np.triu_indices(guests, 1)
    orbit = np.full((guests, guests), -1, np.int64)
    orbit[a, b] = orbit[b, a] = np.arange(len(a))
    while True:
        smallest = orbit.copy()
        for generator in generators:
            smallest = np.minimum(smallest, smallest[np.ix_(generator, generator)])
        if (smallest == orbit).all():
            break
        orbit = smallest
    _, flat, size = np.unique(orbit[a, b], return_inverse=True, return_counts=True)
    orbit[a, b] = orbit[b, a] = flat
    np.fill_diagonal(orbit, 0)
    return orbit, size
