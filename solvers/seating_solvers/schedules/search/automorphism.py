"""Symmetries of a schedule: permutations of guests that carry courses to courses."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seating_solvers.schedules.algebra.groups import Ints


@dataclass(frozen=True)
class Automorphism:
    """Carry guest x of cycle c to guest `times * x + plus[c]` of cycle `to[c]`.

    Guests stand in cycles, numbered one cycle after another; a fixed guest is a cycle of one.

    Parameters
    ----------
    to : tuple of int
        Which cycle each cycle goes to; cycles exchanged are equally long.
    plus : tuple of int
        Shift of each cycle.
    times : int
        Multiplier, prime to the length of every cycle.
    """

    to: tuple[int, ...]
    plus: tuple[int, ...]
    times: int = 1


def permutation(cycles: tuple[int, ...], one: Automorphism) -> Ints:
    """Image of every guest under it.

    Examples
    --------
    >>> permutation((3, 1), Automorphism((0, 1), (1, 0))).tolist()
    [1, 2, 0, 3]
    """
    start = np.concatenate([[0], np.cumsum(cycles)])
    images = [
        start[one.to[c]] + (one.times * np.arange(length) + one.plus[c]) % length
        for c, length in enumerate(cycles)
    ]
    return np.concatenate(images).astype(np.int64)


def closure(generators: list[Ints], limit: int = 100_000) -> Ints:
    """Every permutation that the generators make, shape (order, guests), identity first.

    Raises
    ------
    ValueError
        If there are more than `limit`.
    """
    elements = [np.arange(len(generators[0]))]
    known = {elements[0].tobytes()}
    for element in elements:
        for generator in generators:
            image = generator[element]
            if image.tobytes() not in known:
                known.add(image.tobytes())
                elements.append(image)
        if len(elements) > limit:
            raise ValueError(f"the symmetry has more than {limit} elements")
    return np.array(elements)


def unfold(starters: list[Ints], generators: list[Ints]) -> Ints:
    """All courses that the symmetry makes of the starter courses.

    Parameters
    ----------
    starters : list of ndarray of int, shape (guests,)
        Table of each guest.
    generators : list of ndarray of int, shape (guests,)
        Permutations of guests.

    Returns
    -------
    ndarray of int, shape (courses, guests)
        Each different seating once (names of tables do not matter), starters first.
    """
    courses = [_renumbered(starter) for starter in starters]
    known = {course.tobytes() for course in courses}
    for course in courses:
        for generator in generators:
            image = np.empty_like(course)
            image[generator] = course
            image = _renumbered(image)
            if image.tobytes() not in known:
                known.add(image.tobytes())
                courses.append(image)
    return np.array(courses)


def _renumbered(course: Ints) -> Ints:
    """Tables numbered by their first guest."""
    _, first, table = np.unique(course, return_index=True, return_inverse=True)
    return np.asarray(np.argsort(np.argsort(first))[table], np.int64)
