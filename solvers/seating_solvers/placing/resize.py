"""Guests moved between the tables of a schedule until each has its size, repeating little.

Where a table has one guest too many and another one too few, somebody goes over: whoever
meets fewest people there again, or for having known them before.

Letters: n guests, C courses, P positions (tables of the schedule), W room at each.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints, PairTable
from seating_solvers.annealing.kernels.pair_talk import looked_up
from seating_solvers.running.kernels import entry, kernel
from seating_solvers.running.random_numbers import below, generator
from seating_solvers.running.random_streams import KernelStreams

FEW = 64
"""Positions up to which all are looked at for each move."""

TRIES = 32
"""Positions looked at otherwise."""

HOPELESS = 2**60
"""More than a guest can lose at a position."""


def resize(
    table: NDArray[np.int32], target: Ints, fixed: bool, known: PairTable, unit: int, seed: int
) -> NDArray[np.int32]:
    """The schedule with tables of the target sizes.

    Parameters
    ----------
    table : ndarray of int32, shape (C, n)
        Position of each guest; -1 for a guest to be placed, -2 for one who is away.
    target : ndarray of int64, shape (C, P)
        Sizes; those of a course add up to the guests who are there.
    fixed : bool
        Whether each position has to have its own size; otherwise they may have those of a
        course in any order.
    known : PairTable
        What is lost when a pair of guests meets.
    unit : int
        What is lost when a pair meets again.
    seed : int

    Returns
    -------
    ndarray of int32, shape (C, n)
    """
    columns = np.array(table.T, order="C")  # a copy, even of one course
    sizes = np.array([np.bincount(row[row >= 0], minlength=target.shape[1]) for row in table])
    width = int(max(sizes.max(), target.max())) + 1
    losing = Losing(*known.rows, unit)
    rng = generator(seed, KernelStreams.TABLE_SIZES.at())
    for course, row in enumerate(table):
        size = sizes[course].astype(np.int64)
        positions = Positions(
            member=_members(row, target.shape[1], width),
            size=size,
            own_size=np.where(fixed, target[course], -1),
            now=_at_least(size, width),
            most=_at_least(target[course], width),
        )
        place(columns, course, positions, np.flatnonzero(row == -1), losing, rng)
    return np.ascontiguousarray(columns.T)


class Positions(NamedTuple):
    """The tables of one course, and how many guests sit and are to sit at them."""

    member: Ints  # (P, W) who sits there, -1 for nobody
    size: Ints  # (P,) how many
    own_size: Ints  # (P,) how many are to, -1 where the sizes may come in any order
    now: Ints  # (W + 1,) positions where so many sit, or more
    most: Ints  # (W + 1,) positions where so many are to sit, or more


class Losing(NamedTuple):
    """What is lost when two guests meet."""

    start: Ints  # (n + 1,) rows of those whom each guest knows
    other: Ints
    value: Ints
    unit: int  # where they meet again


def _at_least(sizes: Ints, width: int) -> Ints:
    """How many positions have so many guests or more, shape (W + 1,)."""
    return np.bincount(sizes, minlength=width + 1)[::-1].cumsum()[::-1].copy()


def _members(row: NDArray[np.int32], positions: int, width: int) -> NDArray[np.int64]:
    """Who sits at each position, shape (P, W); -1 where nobody does."""
    member = np.full((positions, width), -1, dtype=np.int64)
    guests = np.flatnonzero(row >= 0)
    guests = guests[np.argsort(row[guests], kind="stable")]
    at = row[guests]
    member[at, np.arange(len(at)) - np.searchsorted(at, at)] = guests
    return member


@kernel
def too_many(positions, p):  # type: ignore[no-untyped-def]
    """Whether a position has a guest to give away."""
    size = positions.size[p]
    if positions.own_size[p] >= 0:
        return size > positions.own_size[p]
    return positions.now[size] > positions.most[size]


@kernel
def too_few(positions, p):  # type: ignore[no-untyped-def]
    """Whether a position lacks a guest."""
    size = positions.size[p]
    if positions.own_size[p] >= 0:
        return size < positions.own_size[p]
    return positions.now[size + 1] < positions.most[size + 1]


@kernel
def again(columns, course, one, two):  # type: ignore[no-untyped-def]
    """Whether two guests share a table at another course."""
    for other in range(columns.shape[1]):
        here = columns[one, other]
        if other != course and here >= 0 and here == columns[two, other]:
            return True
    return False


@kernel
def regret(columns, course, positions, losing, guest, p):  # type: ignore[no-untyped-def]
    """What is lost when a guest sits at a position with those who sit there."""
    lost = np.int64(0)
    for k in range(positions.size[p]):
        with_whom = positions.member[p, k]
        if with_whom == guest:
            continue
        if again(columns, course, guest, with_whom):
            lost += losing.unit
        elif losing.start[guest] < losing.start[guest + 1]:
            lost += looked_up(losing.start, losing.other, losing.value, guest, with_whom)
    return lost


@entry
def place(columns, course, positions, unseated, losing, rng):  # type: ignore[no-untyped-def]  # noqa: C901
    """Seat the unseated at a course, then move guests until sizes are right."""
    member, size, now = positions.member, positions.size, positions.now
    count, waiting, quiet, p = size.shape[0], unseated.shape[0], 0, np.int64(0)
    while waiting > 0 or quiet < count:
        if waiting == 0 and not too_many(positions, p):
            p, quiet = (p + 1) % count, quiet + 1
            continue
        least, who, where = np.int64(HOPELESS), np.int64(-1), np.int64(-1)
        looked = count if count <= FEW else TRIES
        first = below(rng, count)
        for step in range(count):
            q = (first + step) % count
            if (waiting == 0 and q == p) or not too_few(positions, q):
                continue
            for k in range(1 if waiting > 0 else size[p]):
                g = unseated[waiting - 1] if waiting > 0 else member[p, k]
                lost = regret(columns, course, positions, losing, g, q)
                if waiting == 0:
                    lost -= regret(columns, course, positions, losing, g, p)
                if lost < least:
                    least, who, where = lost, g, q
            looked -= 1
            if looked == 0 or (least <= 0 and count > FEW):
                break
        if who < 0:
            p, quiet, waiting = (p + 1) % count, quiet + 1, np.int64(0)
            continue
        quiet = 0
        if waiting > 0:
            waiting -= 1
        else:
            now[size[p]] -= 1
            size[p] -= 1
            for k in range(size[p]):
                if member[p, k] == who:
                    member[p, k] = member[p, size[p]]
        member[where, size[where]] = who
        size[where] += 1
        now[size[where]] += 1
        columns[who, course] = where
