"""Complete difference matrices by exhaustive search: cliques of orthomorphisms; needs numba."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating_solvers.running.kernels import entry, kernel
from seating_solvers.schedules.algebra.difference_matrix import DifferenceMatrix
from seating_solvers.schedules.algebra.groups import AbelianGroup, Ints


def orthomorphism_clique(
    group: AbelianGroup, letters: int, automorphism: Ints, limit: int
) -> DifferenceMatrix | None:
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
    return DifferenceMatrix(group, np.ascontiguousarray(m), f"clique of orthomorphisms of {group}")


def orthomorphism_tower(
    group: AbelianGroup, letters: int, automorphism: Ints, limit: int
) -> DifferenceMatrix | None:
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
            return DifferenceMatrix(group, m, f"orthomorphisms of {group}")
    return None


def _images(automorphism: Ints) -> Ints:
    """All powers of the automorphism, shape (powers, order)."""
    powers = [np.arange(len(automorphism))]
    while not (len(powers) > 1 and (powers[-1] == powers[0]).all()):
        powers.append(automorphism[powers[-1]])
    return np.array(powers[:-1])


class Columns(NamedTuple):
    """A search for columns; `x` is an element, `j` one of the columns there are.

    Parameters
    ----------
    minus : (x, x) difference of two elements
    columns : (j, x) those that every further one must differ from by a permutation
    images : (k, x) all powers of the automorphism
    first : (orbits,) the least element of each orbit
    value : (orbits,) what the column is tried with there, -1 before the first
    column : (x,) the column so far, -1 where it is open
    used : (j, x) values that the column minus column j has taken
    found : (limit, x) columns found
    """

    minus: Ints
    columns: Ints
    images: Ints
    first: Ints
    value: Ints
    column: Ints
    used: NDArray[np.bool_]
    found: Ints


def _symmetric_columns(minus: Ints, columns: Ints, images: Ints, limit: int) -> Ints:
    """Columns that the automorphism keeps, `limit` at most, shape (found, order)."""
    order = len(minus)
    first = np.flatnonzero(images.min(axis=0) == np.arange(order))
    search = Columns(
        minus=minus,
        columns=columns,
        images=images,
        first=first,
        value=np.full(len(first), -1, np.int64),
        column=np.full(order, -1, np.int64),
        used=np.zeros((len(columns), order), np.bool_),
        found=np.zeros((limit, order), np.int64),
    )
    return search.found[: _find(search)]


@kernel
def _set(s, x, value):  # type: ignore[no-untyped-def]
    """Set the column on the orbit of x; whether it fits, leaving everything as it was if not."""
    for k in range(len(s.images)):
        y, image = s.images[k, x], s.images[k, value]
        if s.column[y] >= 0:
            fits = s.column[y] == image
        else:
            fits = True
            for j in range(len(s.columns)):
                fits &= not s.used[j, s.minus[image, s.columns[j, y]]]
            if fits:
                s.column[y] = image
                for j in range(len(s.columns)):
                    s.used[j, s.minus[image, s.columns[j, y]]] = True
        if not fits:
            _clear(s, k, x)
            return False
    return True


@kernel
def _clear(s, powers, x):  # type: ignore[no-untyped-def]
    """Forget the column on the images of x under so many powers."""
    for k in range(powers):
        y = s.images[k, x]
        if s.column[y] >= 0:
            for j in range(len(s.columns)):
                s.used[j, s.minus[s.column[y], s.columns[j, y]]] = False
            s.column[y] = -1


@entry
def _find(s):  # type: ignore[no-untyped-def]
    """Depth first over orbits; returns how many columns are found."""
    limit, order = s.found.shape
    amount, depth = 0, 0
    while depth >= 0 and amount < limit:
        if s.value[depth] >= 0:
            _clear(s, len(s.images), s.first[depth])
        s.value[depth] += 1
        while s.value[depth] < (1 if depth == 0 else order):
            if _set(s, s.first[depth], s.value[depth]):
                break
            s.value[depth] += 1
        else:
            s.value[depth] = -1
            depth -= 1
            continue
        if depth + 1 < len(s.first):
            depth += 1
        else:
            for x in range(order):
                s.found[amount, x] = s.column[x]
            amount += 1
    return amount


def _clique(minus: Ints, found: Ints, size: int) -> Ints:
    """The first clique of pairwise orthogonal columns, as their numbers; empty if there is none."""
    chosen, filled, at = (np.zeros(size, np.int64) for _ in range(3))
    level = np.zeros((size, len(found)), np.int64)
    level[0], filled[0] = np.arange(len(found)), len(found)
    complete = _grow(minus, found, level, filled, at, chosen)
    return chosen if complete else chosen[:0]


@kernel
def _orthogonal(minus, a, b):  # type: ignore[no-untyped-def]
    """Whether two columns differ by a permutation."""
    used = np.uint64(0)
    for k in range(len(a)):
        bit = np.uint64(1) << np.uint64(minus[a[k], b[k]])
        if used & bit:
            return False
        used |= bit
    return True


@entry
def _grow(minus, found, level, filled, at, chosen):  # type: ignore[no-untyped-def]
    """Grow a clique level by level of common neighbours; whether it is complete.

    level[d, :filled[d]] columns orthogonal to the first d of the chosen, looked at up to at[d].
    """
    depth = 0
    while depth >= 0:
        if at[depth] >= filled[depth]:
            depth -= 1
            continue
        chosen[depth] = level[depth, at[depth]]
        at[depth] += 1
        if depth + 1 == len(chosen):
            return True
        filled[depth + 1] = 0
        for k in range(at[depth], filled[depth]):
            other = level[depth, k]
            if _orthogonal(minus, found[chosen[depth]], found[other]):
                level[depth + 1, filled[depth + 1]] = other
                filled[depth + 1] += 1
        depth += 1
        at[depth] = 0
    return False
