"""Annealing over orbits: one starter course stands for all its images; compiled, needs numba."""

from __future__ import annotations

from typing import Any

import numpy as np

from seating_solvers.schedules.algebra.groups import Ints
from seating_solvers.schedules.compiled import compiled
from seating_solvers.schedules.search.pair_orbits import pair_orbits
from seating_solvers.schedules.search.schedule_symmetry import Move, closure, permutation
from seating_solvers.schedules.search.starter import Starter, random_starter, stabiliser


def search_orbit(
    tables: int,
    seats: int,
    cycles: tuple[int, ...],
    moves: tuple[Move, ...],
    starters: tuple[Starter, ...],
    seed: int,
    steps: int,
    restarts: int = 1,
    given: tuple[Ints, ...] = (),
    heats: tuple[float, float] = (0.6, 0.15),
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
    moves : tuple of Move
        Generators of the symmetry.
    starters : tuple of Starter
        The starter courses and what keeps them.
    seed : int
        The same seed finds the same courses.
    steps, restarts : int
        Steps of one cooling; coolings, ended by the first without a repeat.
    given : tuple of ndarray of int, shape (guests,)
        Courses known before, kept by the symmetry: who shares a table in them is not to meet.
    heats : (float, float)
        First and last temperature, in repeats of one whole orbit of pairs.

    Returns
    -------
    courses : ndarray of int, shape (starters, guests)
        Table of each guest.
    repeats : int
        Repeated pairs over the whole schedule, with those of the given courses.
    """
    generators = [permutation(cycles, move) for move in moves]
    orbit, size = pair_orbits(generators)
    a, b = np.triu_indices(len(orbit), 1)
    for course in given:
        size[orbit[a, b][course[a] == course[b]]] = 0
    groups = [stabiliser(cycles, starter) for starter in starters]
    orders = np.array([len(group) for group in groups])
    images = np.zeros((len(starters), orders.max(), len(orbit)), np.int64)
    for k, group in enumerate(groups):
        images[k, : len(group)] = group
    weights = len(closure(generators)) // orders
    rng = np.random.default_rng(seed)
    best, best_cost = np.zeros((0, 0), np.int64), 1 << 60
    for _ in range(restarts):
        table = np.array([random_starter(rng, cycles, s, tables, seats) for s in starters])
        member = np.argsort(table, axis=1, kind="stable").reshape(len(starters), tables, seats)
        found, cost = _anneal(
            table, member, orbit, size, images, orders, weights, rng, steps, *heats
        )
        if cost < best_cost:
            best, best_cost = found, int(cost)
        if cost == 0:
            break
    return best, best_cost


@compiled
def _enter(member: Any, place: Any, count: Any, orbit: Any, weight: int) -> None:
    """Note where each guest of a course sits, and count its pairs."""
    for guests in member:
        for j, x in enumerate(guests):
            place[x] = j
            for z in guests[:j]:
                count[orbit[x, z]] += weight


@compiled
def _swap(
    table: Any,
    member: Any,
    place: Any,
    count: Any,
    size: Any,
    orbit: Any,
    weight: int,
    x: int,
    y: int,
) -> int:
    """Exchange guests x and y of one course; returns the change of cost."""
    delta, a, b = 0, table[x], table[y]
    for guest, at in ((x, a), (y, b)):
        for z in member[at]:
            if z != guest:
                o = orbit[guest, z]
                delta -= min(weight, max(0, count[o] - size[o]))
                count[o] -= weight
    for guest, other, at in ((x, y, a), (y, x, b)):
        for z in member[at]:
            if z != guest:
                o = orbit[other, z]
                count[o] += weight
                delta += min(weight, max(0, count[o] - size[o]))
    table[x], table[y] = b, a
    place[x], place[y] = place[y], place[x]
    member[a, place[y]], member[b, place[x]] = y, x
    return delta


@compiled
def _swap_images(
    table: Any,
    member: Any,
    place: Any,
    count: Any,
    size: Any,
    orbit: Any,
    weight: int,
    images: Any,
    x: int,
    y: int,
) -> int:
    """Exchange x and y and their images under the stabiliser; returns the change of cost."""
    delta = 0
    for image in images:
        if table[image[x]] != table[image[y]]:
            delta += _swap(table, member, place, count, size, orbit, weight, image[x], image[y])
    return delta


@compiled
def _exchangeable(table: Any, images: Any, x: int, y: int) -> bool:
    """Whether x and y sit apart, are both moved or both fixed, and are not images."""
    if table[x] == table[y]:
        return False
    if len(images) == 1:
        return True
    for image in images:
        if image[x] == y:
            return False
    return bool((images[1, x] == x) == (images[1, y] == y))


@compiled
def _anneal(
    table: Any,
    member: Any,
    orbit: Any,
    size: Any,
    images: Any,
    orders: Any,
    weights: Any,
    rng: Any,
    steps: int,
    hot: float,
    cold: float,
) -> Any:
    """Cool a set of starter courses.

    table[k, x] table of guest x in starter k; member[k, t] its guests; place[k, x] where in it;
    count[o] pairs of orbit o at one table over all courses of the schedule; size[o] pairs of the
    orbit; weights[k] courses that starter k stands for; cost the sum over o of
    max(0, count - size), which is the number of repeats.
    """
    starters, guests = table.shape
    place = np.zeros((starters, guests), np.int64)
    count = np.zeros(len(size), np.int64)
    for k in range(starters):
        _enter(member[k], place[k], count, orbit, weights[k])
    cost = np.maximum(count - size, 0).sum()
    unit = (weights * orders).max()
    best, best_cost = table.copy(), cost
    for step in range(steps):
        heat = unit * hot * (cold / hot) ** (step / steps)
        k = int(rng.random() * starters)
        x, y = int(rng.random() * guests), int(rng.random() * guests)
        turns = images[k, : orders[k]]
        if not _exchangeable(table[k], turns, x, y):
            continue
        if turns[-1, x] == x:
            turns = turns[:1]
        delta = _swap_images(
            table[k], member[k], place[k], count, size, orbit, weights[k], turns, x, y
        )
        if delta > 0 and rng.random() >= np.exp(-delta / heat):
            _swap_images(table[k], member[k], place[k], count, size, orbit, weights[k], turns, y, x)
            continue
        cost += delta
        if cost < best_cost:
            best_cost = cost
            best[:] = table
            if cost == 0:
                break
    return best, best_cost
