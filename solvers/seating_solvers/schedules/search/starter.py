"""Starter courses: a random one that keeps the symmetry it is told to keep."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from seating_solvers.schedules.algebra.groups import Ints
from seating_solvers.schedules.search.automorphism import Automorphism, closure, permutation


@dataclass(frozen=True)
class Starter:
    """What is known of a starter course before the search.

    Parameters
    ----------
    stabiliser : tuple of Automorphism
        Generators of the part of the symmetry that keeps the course: it may permute its tables.
        Every guest is fixed by all of it, or by nothing but the identity.
    kept : tuple of KeptTables
        Tables that are not moved to as many places as the stabiliser has elements.
    """

    stabiliser: tuple[Automorphism, ...] = ()
    kept: tuple[KeptTables, ...] = ()


@dataclass(frozen=True)
class KeptTables:
    """Tables that part of the stabiliser keeps, exchanged by the rest of it.

    Parameters
    ----------
    by : tuple of Automorphism
        Generators of the subgroup that keeps one of these tables.
    points : int
        Fixed guests at it; only where the whole stabiliser keeps it.
    orbits : int
        Orbits of the subgroup at it.
    """

    by: tuple[Automorphism, ...]
    points: int
    orbits: int


def stabiliser(cycles: tuple[int, ...], starter: Starter) -> Ints:
    """Every permutation that keeps the starter, identity first, shape (order, guests)."""
    return _closed(cycles, starter.stabiliser)


def random_starter(
    rng: np.random.Generator, cycles: tuple[int, ...], starter: Starter, tables: int, seats: int
) -> Ints:
    """A random course that the stabiliser keeps; table of each guest.

    Raises
    ------
    ValueError
        If guests, tables and stabiliser do not fit together.
    """
    group = stabiliser(cycles, starter)
    moved = (group != group[0]).any(axis=0) if len(group) > 1 else np.ones(sum(cycles), bool)
    alone = rng.permutation(np.flatnonzero(~moved)).tolist()
    first = np.flatnonzero((group.min(axis=0) == group[0]) & moved)
    base = rng.permutation(first).tolist()
    course, table = np.full(sum(cycles), -1), 0
    for kept in starter.kept:
        place = _cosets(group, _closed(cycles, kept.by))
        if kept.points > len(alone) or kept.orbits > len(base):
            raise ValueError("the kept tables ask for more guests than there are")
        for _ in range(kept.points):
            course[alone.pop()] = table
        for _ in range(kept.orbits):
            course[group[:, base.pop()]] = table + place
        table += int(place.max()) + 1
    if alone or len(base) % seats or table + len(base) // seats * len(group) != tables:
        raise ValueError("the kept tables leave tables or guests over")
    for k, guest in enumerate(base):
        turned = group[rng.integers(len(group)), guest]
        course[group[:, turned]] = table + k // seats * len(group) + np.arange(len(group))
    if (np.bincount(course, minlength=tables) != seats).any():
        raise ValueError("the kept tables are not of the right size")
    return course


def _closed(cycles: tuple[int, ...], generators: tuple[Automorphism, ...]) -> Ints:
    identity = np.arange(sum(cycles))
    return closure([permutation(cycles, one) for one in generators] or [identity])


def _cosets(group: Ints, subgroup: Ints) -> Ints:
    """Number of the coset h * subgroup for each h of the group."""
    names = [min(h[s].tobytes() for s in subgroup) for h in group]
    order = {name: k for k, name in enumerate(dict.fromkeys(names))}
    return np.array([order[name] for name in names])
