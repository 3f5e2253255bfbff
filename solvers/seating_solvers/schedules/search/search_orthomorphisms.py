"""Complete difference matrices by exhaustive search: cliques of orthomorphisms; needs numba."""

from __future__ import annotations

from typing import Any

import numpy as np

from seating_solvers.schedules.algebra.groups import AbelianGroup, Ints
from seating_solvers.schedules.arrays.difference_array import DifferenceArray
from seating_solvers.schedules.compiled import compiled


def orthomorphism_clique(
    group: AbelianGroup, letters: int, automorphism: Ints, limit: int
) -> DifferenceArray | None:
    """A difference matrix of `letters` letters and as many courses as the group has elements.

    The first letter is zero, the second the identity; every further one is an orthomorphism of
    the group, and any two differ by a permutation (Evans, *Orthogonal Latin Squares Based on
    Groups*, 2018). Only orthomorphisms that commute with an automorphism are looked at.

    Parameters
    ----------
    group : AbelianGroup
        Of order at most 62.
    letters : int
        At least 3.
    automorphism : ndarray of int, shape (order,)
        Image of each element; the identity allows every orthomorphism.
    limit : int
        Stop at so many orthomorphisms.
    """
    order = np.arange(group.order)
    minus = group.subtract(order[:, None], order[None, :])
    base = np.stack([np.zeros_like(order), order])
    found = _symmetric_columns(minus, base, _images(automorphism), limit)
    clique = _clique(minus, found, letters - 2)
    if len(clique) == 0:
        return None
    m = np.concatenate([base, found[clique]]).T
    return DifferenceArray(group, np.ascontiguousarray(m), f"clique of orthomorphisms of {group}")


def orthomorphism_tower(
    group: AbelianGroup, letters: int, automorphism: Ints, limit: int
) -> DifferenceArray | None:
    """As `orthomorphism_clique`, but only the first orthomorphism commutes with the automorphism.

    For each of those the further letters are searched among all that fit it, `limit` at most.
    """
    order = np.arange(group.order)
    minus = group.subtract(order[:, None], order[None, :])
    base = np.stack([np.zeros_like(order), order])
    for first in _symmetric_columns(minus, base, _images(automorphism), limit):
        begun = np.concatenate([base, first[None, :]])
        found = _symmetric_columns(minus, begun, order[None, :], limit)
        clique = _clique(minus, found, letters - 3)
        if len(clique):
            m = np.ascontiguousarray(np.concatenate([begun, found[clique]]).T)
            return DifferenceArray(group, m, f"orthomorphisms of {group}")
    return None


def _images(automorphism: Ints) -> Ints:
    """All powers of the automorphism, shape (powers, order)."""
    powers = [np.arange(len(automorphism))]
    while not (len(powers) > 1 and (powers[-1] == powers[0]).all()):
        powers.append(automorphism[powers[-1]])
    return np.array(powers[:-1])


@compiled
def _set(minus: Any, columns: Any, images: Any, used: Any, p: Any, x: int, value: int) -> bool:
    """Set p on the orbit of x; returns whether it fits, leaving everything as it was if not."""
    for k in range(len(images)):
        y, image = images[k, x], images[k, value]
        if p[y] >= 0:
            fits = p[y] == image
        else:
            fits = True
            for j in range(len(columns)):
                fits &= not used[j, minus[image, columns[j, y]]]
            if fits:
                p[y] = image
                for j in range(len(columns)):
                    used[j, minus[image, columns[j, y]]] = True
        if not fits:
            _clear(minus, columns, images[:k], used, p, x)
            return False
    return True


@compiled
def _clear(minus: Any, columns: Any, images: Any, used: Any, p: Any, x: int) -> None:
    """Forget p on the images of x."""
    for k in range(len(images)):
        y = images[k, x]
        if p[y] >= 0:
            for j in range(len(columns)):
                used[j, minus[p[y], columns[j, y]]] = False
            p[y] = -1


@compiled
def _symmetric_columns(minus: Ints, columns: Ints, images: Ints, limit: int) -> Ints:
    """Depth first over orbits; used[j] the values that p minus column j has taken."""
    order = len(minus)
    found = np.zeros((limit, order), np.int64)
    first = np.array([x for x in range(order) if x == images[:, x].min()])
    p = np.full(order, -1, np.int64)
    used = np.zeros((len(columns), order), np.bool_)
    value = np.full(len(first), -1, np.int64)
    amount, depth = 0, 0
    while depth >= 0 and amount < limit:
        if value[depth] >= 0:
            _clear(minus, columns, images, used, p, first[depth])
        value[depth] += 1
        while value[depth] < (1 if depth == 0 else order):
            if _set(minus, columns, images, used, p, first[depth], value[depth]):
                break
            value[depth] += 1
        else:
            value[depth] = -1
            depth -= 1
            continue
        if depth + 1 < len(first):
            depth += 1
        else:
            found[amount] = p
            amount += 1
    return found[:amount]


@compiled
def _orthogonal(minus: Ints, a: Ints, b: Ints) -> bool:
    used = np.uint64(0)
    for k in range(len(a)):
        bit = np.uint64(1) << np.uint64(minus[a[k], b[k]])
        if used & bit:
            return False
        used |= bit
    return True


@compiled
def _clique(minus: Ints, found: Ints, size: int) -> Ints:
    """The first clique of pairwise orthogonal columns, level by level of common neighbours."""
    amount = len(found)
    level = np.zeros((size, amount), np.int64)
    filled, at = np.zeros(size, np.int64), np.zeros(size, np.int64)
    level[0], filled[0], depth = np.arange(amount), amount, 0
    chosen = np.zeros(size, np.int64)
    while depth >= 0:
        if at[depth] >= filled[depth]:
            depth -= 1
            continue
        chosen[depth] = level[depth, at[depth]]
        at[depth] += 1
        if depth + 1 == size:
            return chosen
        filled[depth + 1] = 0
        for k in range(at[depth], filled[depth]):
            other = level[depth, k]
            if _orthogonal(minus, found[chosen[depth]], found[other]):
                level[depth + 1, filled[depth + 1]] = other
                filled[depth + 1] += 1
        depth += 1
        at[depth] = 0
    return chosen[:0]
