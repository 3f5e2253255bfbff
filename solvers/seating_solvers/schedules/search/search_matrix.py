"""Annealing for difference matrices that no closed form gives; compiled, needs numba."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from seating_solvers.running.kernels import entry, kernel
from seating_solvers.schedules.algebra.difference_matrix import DifferenceMatrix
from seating_solvers.schedules.algebra.groups import AbelianGroup, Ints
from seating_solvers.schedules.search.keep_best import keep_best


def search_matrix(
    group: AbelianGroup,
    courses: int,
    letters: int,
    *,
    seed: int,
    moves: int,
    restarts: int = 1,
    symmetry: MatrixSymmetry | None = None,
    temperatures: tuple[float, float] = (0.6, 0.15),
    present: Ints | None = None,
) -> DifferenceMatrix:
    """The matrix with the fewest coinciding differences that annealing finds.

    One move gives one entry another value, and with it the entries that the symmetry ties to it.
    Without a symmetry first row and column are zero, as they may be without loss: adding an
    element to a row moves a course, adding one to a column renames homes.

    Parameters
    ----------
    group : AbelianGroup
        Its order is the number of tables.
    courses, letters : int
        Shape of the matrix.
    seed : int
        The same seed finds the same matrix.
    moves : int
        Moves in one cooling.
    restarts : int
        Coolings, ended by the first matrix without a repeat.
    symmetry : MatrixSymmetry, optional
        Only matrices with this symmetry are looked at.
    temperatures : (float, float)
        First and last temperature, in tied coinciding differences.
    present : ndarray of int, shape (courses, letters), optional
        0 where a letter takes no part in a course, so that its differences do not count.
    """
    first = 1 if symmetry is None and present is None else 0
    if present is None:
        present = np.ones((courses, letters), np.int64)
    rng, best, least = np.random.default_rng(seed), np.zeros((0, 0), np.int64), 1 << 60
    for _ in range(restarts):
        state = _zeros(group, present, symmetry)
        cost = int(_anneal(state, first, rng, moves, *temperatures))
        if cost < least:
            best, least = state.best, cost
        if cost == 0:
            break
    return DifferenceMatrix(group, best, f"starter search over {group}")


@dataclass(frozen=True)
class MatrixSymmetry:
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


class Annealed(NamedTuple):
    """A matrix being annealed; `r` is a course, `i` and `j` are letters, `d` an element.

    Parameters
    ----------
    minus : (d, d) difference of two elements
    present : (r, i) 0 where a letter takes no part in a course
    rows, columns, images : (k, r), (k, i) and (k, d) the powers of the symmetry
    m : (r, i) the matrix
    best : (r, i) the one with the fewest coinciding differences so far
    ahead : (i, j, d) courses in which letter i is d ahead of letter j
    """

    minus: Ints
    present: Ints
    rows: Ints
    columns: Ints
    images: Ints
    m: Ints
    best: Ints
    ahead: Ints


def _zeros(group: AbelianGroup, present: Ints, symmetry: MatrixSymmetry | None) -> Annealed:
    """A matrix of zeros."""
    order = np.arange(group.order)
    courses, letters = present.shape
    rows, columns, images = _powers(symmetry, courses, letters, group.order)
    ahead = np.zeros((letters, letters, group.order), np.int64)
    ahead[:, :, 0] = present.T @ present
    return Annealed(
        minus=group.subtract(order[:, None], order[None, :]),
        present=present,
        rows=rows,
        columns=columns,
        images=images,
        m=np.zeros((courses, letters), np.int64),
        best=np.zeros((courses, letters), np.int64),
        ahead=ahead,
    )


def _powers(
    symmetry: MatrixSymmetry | None, courses: int, letters: int, order: int
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


@kernel
def _set(s, r, i, new):  # type: ignore[no-untyped-def]
    """Set one entry; returns the change of cost."""
    delta, old = 0, s.m[r, i]
    for j in range(s.m.shape[1]):
        if j != i and s.present[r, j]:
            d = s.minus[old, s.m[r, j]]
            s.ahead[i, j, d] -= 1
            delta -= s.ahead[i, j, d] > 0
            s.ahead[j, i, s.minus[s.m[r, j], old]] -= 1
            d = s.minus[new, s.m[r, j]]
            delta += s.ahead[i, j, d] > 0
            s.ahead[i, j, d] += 1
            s.ahead[j, i, s.minus[s.m[r, j], new]] += 1
    s.m[r, i] = new
    return delta


@kernel
def _tie(s, r, i, new):  # type: ignore[no-untyped-def]
    """Set an entry and all that are tied to it; returns the change of cost."""
    delta = 0
    for k in range(len(s.rows)):
        if k > 0 and s.rows[k, r] == r and s.columns[k, i] == i:
            break
        delta += _set(s, s.rows[k, r], s.columns[k, i], s.images[k, new])
    return delta


@kernel
def _allowed(s, r, i, value):  # type: ignore[no-untyped-def]
    """Whether every power of the symmetry that keeps the entry keeps the value, too."""
    for k in range(len(s.rows)):
        if s.rows[k, r] == r and s.columns[k, i] == i and s.images[k, value] != value:
            return False
    return True


@kernel
def _coinciding(s):  # type: ignore[no-untyped-def]
    """Courses beyond the first, over all (i, j, d), each pair of letters once."""
    cost = 0
    for i in range(s.ahead.shape[0]):
        for j in range(i + 1, s.ahead.shape[1]):
            for d in range(s.ahead.shape[2]):
                cost += max(0, s.ahead[i, j, d] - 1)
    return cost


@entry
def _anneal(s, first, rng, moves, hot, cold):  # type: ignore[no-untyped-def]
    """Cool from one temperature to the other; the least cost, its matrix in `best`.

    Entries before row and column `first` stay as they are.
    """
    courses, letters = s.present.shape
    cost = _coinciding(s)
    least = cost
    keep_best(s.best, s.m)
    for move in range(moves):
        temperature = len(s.rows) * hot * (cold / hot) ** (move / moves)
        r = first + int(rng.random() * (courses - first))
        i = first + int(rng.random() * (letters - first))
        old, new = s.m[r, i], int(rng.random() * len(s.minus))
        if new == old or not s.present[r, i] or not _allowed(s, r, i, new):
            continue
        delta = _tie(s, r, i, new)
        if delta > 0 and rng.random() >= np.exp(-delta / temperature):
            _tie(s, r, i, old)
            continue
        cost += delta
        if cost < least:
            least = cost
            keep_best(s.best, s.m)
            if cost == 0:
                break
    return least
