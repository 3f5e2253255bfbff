"""Annealing for difference arrays that no closed form gives; compiled, needs numba."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from seating_solvers.schedules.algebra.groups import AbelianGroup, Ints
from seating_solvers.schedules.arrays.difference_array import DifferenceArray
from seating_solvers.schedules.compiled import compiled


@dataclass(frozen=True)
class ArraySymmetry:
    """A symmetry to impose: `m[rows[r], columns[i]] = images[m[r, i]]`.

    Parameters
    ----------
    rows, columns : ndarray of int
        Permutations of courses and letters.
    images : ndarray of int, shape (order,)
        An automorphism of the group.
    """

    rows: Ints
    columns: Ints
    images: Ints


def search_array(
    group: AbelianGroup,
    courses: int,
    letters: int,
    seed: int,
    moves: int,
    restarts: int = 1,
    symmetry: ArraySymmetry | None = None,
    heats: tuple[float, float] = (0.6, 0.15),
    present: Ints | None = None,
) -> DifferenceArray:
    """The array with the fewest coinciding differences that annealing finds.

    One move gives one entry another value, and with it the entries that the symmetry ties to it.
    Without a symmetry first row and column are zero, as they may be without loss: adding an
    element to a row moves a course, adding one to a column renames homes.

    Parameters
    ----------
    group : AbelianGroup
        Its order is the number of tables.
    courses, letters : int
        Shape of the array.
    seed : int
        The same seed finds the same array.
    moves : int
        Moves in one cooling.
    restarts : int
        Coolings, ended by the first array without a repeat.
    symmetry : ArraySymmetry, optional
        Only arrays with this symmetry are looked at.
    heats : (float, float)
        First and last temperature, in tied coinciding differences.
    present : ndarray of int, shape (courses, letters), optional
        0 where a letter takes no part in a course, so that its differences do not count.
    """
    order = np.arange(group.order)
    minus = group.subtract(order[:, None], order[None, :]).astype(np.int32)
    ties = _powers(symmetry, courses, letters, group.order)
    first = 1 if symmetry is None and present is None else 0
    if present is None:
        present = np.ones((courses, letters), np.int64)
    rng, best, best_cost = np.random.default_rng(seed), np.zeros((0, 0), np.int64), 1 << 60
    for _ in range(restarts):
        m, cost = _anneal(minus, present, ties, first, rng, moves, *heats)
        if cost < best_cost:
            best, best_cost = m, int(cost)
        if cost == 0:
            break
    return DifferenceArray(group, best, f"starter search over {group}")


def _powers(
    symmetry: ArraySymmetry | None, courses: int, letters: int, order: int
) -> tuple[Ints, Ints, Ints]:
    """All powers of the symmetry, each of shape (powers, its size)."""
    power = [np.arange(courses), np.arange(letters), np.arange(order)]
    identity = [p.copy() for p in power]
    collected = [[p] for p in power]
    while symmetry is not None:
        steps = (symmetry.rows, symmetry.columns, symmetry.images)
        power = [step[p] for step, p in zip(steps, power, strict=True)]
        if all((p == i).all() for p, i in zip(power, identity, strict=True)):
            break
        for c, p in zip(collected, power, strict=True):
            c.append(p)
    return np.array(collected[0]), np.array(collected[1]), np.array(collected[2])


@compiled
def _set(minus: Any, present: Any, m: Any, count: Any, r: int, i: int, new: int) -> int:
    """Set one entry; returns the change of cost."""
    delta, old = 0, m[r, i]
    for j in range(m.shape[1]):
        if j != i and present[r, j]:
            d = minus[old, m[r, j]]
            count[i, j, d] -= 1
            delta -= count[i, j, d] > 0
            count[j, i, minus[m[r, j], old]] -= 1
            d = minus[new, m[r, j]]
            delta += count[i, j, d] > 0
            count[i, j, d] += 1
            count[j, i, minus[m[r, j], new]] += 1
    m[r, i] = new
    return delta


@compiled
def _tie(minus: Any, present: Any, m: Any, count: Any, ties: Any, r: int, i: int, new: int) -> int:
    """Set an entry and all that are tied to it; returns the change of cost."""
    rows, columns, images = ties
    delta = 0
    for k in range(len(rows)):
        if k > 0 and rows[k, r] == r and columns[k, i] == i:
            break
        delta += _set(minus, present, m, count, rows[k, r], columns[k, i], images[k, new])
    return delta


@compiled
def _allowed(ties: Any, r: int, i: int, value: int) -> bool:
    """Whether every power of the symmetry that keeps the entry keeps the value, too."""
    rows, columns, images = ties
    for k in range(len(rows)):
        if rows[k, r] == r and columns[k, i] == i and images[k, value] != value:
            return False
    return True


@compiled
def _anneal(
    minus: Any,
    present: Any,
    ties: Any,
    first: int,
    rng: Any,
    moves: int,
    hot: float,
    cold: float,
) -> Any:
    """Cool an array of zeros.

    m[r, i] the array; count[i, j, d] courses in which letter i is d ahead of letter j;
    cost the courses beyond the first, over all (i, j, d), each pair of letters once.
    """
    courses, letters = present.shape
    m = np.zeros((courses, letters), np.int64)
    count = np.zeros((letters, letters, len(minus)), np.int64)
    cost = 0
    for i in range(letters):
        for j in range(letters):
            count[i, j, 0] = (present[:, i] * present[:, j]).sum()
            cost += (i < j) * max(0, count[i, j, 0] - 1)
    best, best_cost = m.copy(), cost
    for move in range(moves):
        heat = len(ties[0]) * hot * (cold / hot) ** (move / moves)
        r, i = (
            first + int(rng.random() * (courses - first)),
            first + int(rng.random() * (letters - first)),
        )
        old, new = m[r, i], int(rng.random() * len(minus))
        if new == old or not present[r, i] or not _allowed(ties, r, i, new):
            continue
        delta = _tie(minus, present, m, count, ties, r, i, new)
        if delta > 0 and rng.random() >= np.exp(-delta / heat):
            _tie(minus, present, m, count, ties, r, i, old)
            continue
        cost += delta
        if cost < best_cost:
            best_cost = cost
            best[:] = m
            if cost == 0:
                break
    return best, best_cost
