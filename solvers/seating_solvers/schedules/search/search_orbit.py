"""Annealing over orbits: one starter course stands for all its images; compiled, needs numba."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from seating_solvers.running.kernels import entry, kernel
from seating_solvers.schedules.algebra.groups import Ints
from seating_solvers.schedules.search.automorphism import Automorphism, closure, permutation
from seating_solvers.schedules.search.keep_best import keep_best
from seating_solvers.schedules.search.pair_orbits import pair_orbits
from seating_solvers.schedules.search.starter import Starter, random_starter, stabiliser


def search_orbit(
    tables: int,
    seats: int,
    cycles: tuple[int, ...],
    generators: tuple[Automorphism, ...],
    starters: tuple[Starter, ...],
    *,
    seed: int,
    steps: int,
    restarts: int = 1,
    given: tuple[Ints, ...] = (),
    temperatures: tuple[float, float] = (0.6, 0.15),
) -> tuple[Ints, int]:
    """Starter courses with the fewest repeats that annealing finds.

    Only schedules with the prescribed symmetry are looked at, so that one starter course is
    searched instead of all courses and orbits of pairs are counted instead of pairs. One step
    exchanges two guests and, alike, their images under the stabiliser of the course.

    Parameters
    ----------
    tables, seats : int
        Shape of every course.
    cycles : tuple of int
        Lengths of the cycles in which the guests stand.
    generators : tuple of Automorphism
        Of the symmetry.
    starters : tuple of Starter
        The starter courses and what keeps them.
    seed : int
        The same seed finds the same courses.
    steps, restarts : int
        Steps of one cooling; coolings, ended by the first without a repeat.
    given : tuple of ndarray of int, shape (guests,)
        Courses known before, kept by the symmetry: who shares a table in them is not to meet.
    temperatures : (float, float)
        First and last temperature, in repeats of one whole orbit of pairs.

    Returns
    -------
    courses : ndarray of int, shape (starters, guests)
        Table of each guest.
    repeats : int
        Repeated pairs over the whole schedule, with those of the given courses.
    """
    permutations = [permutation(cycles, one) for one in generators]
    orbit, size = pair_orbits(permutations)
    a, b = np.triu_indices(len(orbit), 1)
    for course in given:
        size[orbit[a, b][course[a] == course[b]]] = 0
    groups = [stabiliser(cycles, starter) for starter in starters]
    orders = np.array([len(group) for group in groups])
    images = np.zeros((len(starters), orders.max(), len(orbit)), np.int64)
    for k, group in enumerate(groups):
        images[k, : len(group)] = group
    weights = len(closure(permutations)) // orders
    rng = np.random.default_rng(seed)
    best, least = np.zeros((0, 0), np.int64), 1 << 60
    for _ in range(restarts):
        table = np.array([random_starter(rng, cycles, s, tables, seats) for s in starters])
        member = np.argsort(table, axis=1, kind="stable").reshape(len(starters), tables, seats)
        state = Orbits(
            table=table,
            best=table.copy(),
            member=member,
            place=np.zeros_like(table),
            met=np.zeros(len(size), np.int64),
            size=size,
            orbit=orbit,
            images=images,
            orders=orders,
            weights=weights,
        )
        cost = int(_anneal(state, rng, steps, *temperatures))
        if cost < least:
            best, least = state.best, cost
        if cost == 0:
            break
    return best, least


class Orbits(NamedTuple):
    """Starter courses being annealed; `k` is a starter, `x` a guest, `o` an orbit of pairs.

    Parameters
    ----------
    table : (k, x) table of each guest
    best : (k, x) those with the fewest repeats so far
    member : (k, tables, seats) guests at each table
    place : (k, x) where at the table
    met : (o,) pairs of the orbit at one table over all courses of the schedule
    size : (o,) pairs of the orbit
    orbit : (x, x) orbit of each pair
    images : (k, n, x) images of each guest under the stabiliser of the starter
    orders : (k,) how many of those images there are
    weights : (k,) courses that the starter stands for
    """

    table: Ints
    best: Ints
    member: Ints
    place: Ints
    met: Ints
    size: Ints
    orbit: Ints
    images: Ints
    orders: Ints
    weights: Ints


@kernel
def _enter(s, k):  # type: ignore[no-untyped-def]
    """Note where each guest of a course sits, and count its pairs."""
    for guests in s.member[k]:
        for j, x in enumerate(guests):
            s.place[k, x] = j
            for z in guests[:j]:
                s.met[s.orbit[x, z]] += s.weights[k]


@kernel
def _swap(s, k, x, y):  # type: ignore[no-untyped-def]
    """Exchange guests x and y of one course; returns the change of cost."""
    delta, weight = 0, s.weights[k]
    a, b = s.table[k, x], s.table[k, y]
    for guest, at in ((x, a), (y, b)):
        for z in s.member[k, at]:
            if z != guest:
                o = s.orbit[guest, z]
                delta -= min(weight, max(0, s.met[o] - s.size[o]))
                s.met[o] -= weight
    for guest, other, at in ((x, y, a), (y, x, b)):
        for z in s.member[k, at]:
            if z != guest:
                o = s.orbit[other, z]
                s.met[o] += weight
                delta += min(weight, max(0, s.met[o] - s.size[o]))
    s.table[k, x], s.table[k, y] = b, a
    s.place[k, x], s.place[k, y] = s.place[k, y], s.place[k, x]
    s.member[k, a, s.place[k, y]], s.member[k, b, s.place[k, x]] = y, x
    return delta


@kernel
def _swap_images(s, k, images, x, y):  # type: ignore[no-untyped-def]
    """Exchange x and y and their images under the first so many of the stabiliser."""
    delta = 0
    for n in range(images):
        one, other = s.images[k, n, x], s.images[k, n, y]
        if s.table[k, one] != s.table[k, other]:
            delta += _swap(s, k, one, other)
    return delta


@kernel
def _exchangeable(s, k, x, y):  # type: ignore[no-untyped-def]
    """Whether x and y sit apart, are both moved or both fixed, and are not images."""
    if s.table[k, x] == s.table[k, y]:
        return False
    if s.orders[k] == 1:
        return True
    for n in range(s.orders[k]):
        if s.images[k, n, x] == y:
            return False
    return (s.images[k, 1, x] == x) == (s.images[k, 1, y] == y)


@entry
def _anneal(s, rng, steps, hot, cold):  # type: ignore[no-untyped-def]
    """Cool a set of starter courses; the least cost, its courses in `best`.

    The cost is the sum over orbits of what `met` exceeds `size` by: the number of repeats.
    """
    starters, guests = s.table.shape
    for k in range(starters):
        _enter(s, k)
    cost, unit = 0, 0
    for o in range(len(s.size)):
        cost += max(s.met[o] - s.size[o], 0)
    for k in range(starters):
        unit = max(unit, s.weights[k] * s.orders[k])
    least = cost
    for step in range(steps):
        temperature = unit * hot * (cold / hot) ** (step / steps)
        k = int(rng.random() * starters)
        x, y = int(rng.random() * guests), int(rng.random() * guests)
        if not _exchangeable(s, k, x, y):
            continue
        # whom the whole stabiliser keeps has no images to exchange
        images = 1 if s.images[k, s.orders[k] - 1, x] == x else s.orders[k]
        delta = _swap_images(s, k, images, x, y)
        if delta > 0 and rng.random() >= np.exp(-delta / temperature):
            _swap_images(s, k, images, y, x)
            continue
        cost += delta
        if cost < least:
            least = cost
            keep_best(s.best, s.table)
            if cost == 0:
                break
    return least
