"""Guests moved between the tables of a schedule until each has its size, repeating little.

Where a table has one guest too many and another one too few, somebody goes over: whoever
meets fewest people there again, or for having known them before.

Letters: n guests, C courses, P positions (tables of the schedule), W room at each.
"""

from __future__ import annotations

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


def resized(
    table: NDArray[np.int32], wanted: Ints, fixed: bool, known: PairTable, unit: int, seed: int
) -> NDArray[np.int32]:
    """The schedule with tables of the wanted sizes.

    Parameters
    ----------
    table : ndarray of int32, shape (C, n)
        Position of each guest; -1 for a guest to be placed, -2 for one who is away.
    wanted : ndarray of int64, shape (C, P)
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
    columns = np.ascontiguousarray(table.T)
    sizes = np.array([np.bincount(row[row >= 0], minlength=wanted.shape[1]) for row in table])
    width = int(max(sizes.max(), wanted.max())) + 1
    start, other, value = known.rows
    rng = generator(seed, KernelStreams.TABLE_SIZES.at())
    for course, row in enumerate(table):
        member, size = _members(row, wanted.shape[1], width), sizes[course].astype(np.int64)
        lobby = np.flatnonzero(row == -1)
        most = np.bincount(wanted[course], minlength=width + 1)[::-1].cumsum()[::-1].copy()
        now = np.bincount(size, minlength=width + 1)[::-1].cumsum()[::-1].copy()
        target = np.where(fixed, wanted[course], -1)
        place(
            columns, course, member, size, target, now, most, lobby, start, other, value, unit, rng
        )
    return np.ascontiguousarray(columns.T)


def _members(row: NDArray[np.int32], positions: int, width: int) -> NDArray[np.int64]:
    """Who sits at each position, shape (P, W); -1 where nobody does."""
    member = np.full((positions, width), -1, dtype=np.int64)
    guests = np.flatnonzero(row >= 0)
    guests = guests[np.argsort(row[guests], kind="stable")]
    at = row[guests]
    member[at, np.arange(len(at)) - np.searchsorted(at, at)] = guests
    return member


@kernel
def too_many(size, target, now, most, p):  # type: ignore[no-untyped-def]
    """Whether a position has a guest to give away."""
    if target[p] >= 0:
        return size[p] > target[p]
    return now[size[p]] > most[size[p]]


@kernel
def too_few(size, target, now, most, p):  # type: ignore[no-untyped-def]
    """Whether a position lacks a guest."""
    if target[p] >= 0:
        return size[p] < target[p]
    return now[size[p] + 1] < most[size[p] + 1]


@kernel
def again(columns, course, one, two):  # type: ignore[no-untyped-def]
    """Whether two guests share a table at another course."""
    for other in range(columns.shape[1]):
        here = columns[one, other]
        if other != course and here >= 0 and here == columns[two, other]:
            return True
    return False


@kernel
def regret(columns, course, member, size, start, other, value, unit, guest, p):  # type: ignore[no-untyped-def]
    """What is lost when a guest sits at a position with those who sit there."""
    lost = np.int64(0)
    for k in range(size[p]):
        with_whom = member[p, k]
        if with_whom == guest:
            continue
        if again(columns, course, guest, with_whom):
            lost += unit
        elif start[guest] < start[guest + 1]:
            lost += looked_up(start, other, value, guest, with_whom)
    return lost


@entry
def place(  # type: ignore[no-untyped-def]  # noqa: C901
    columns, course, member, size, target, now, most, lobby, start, other, value, unit, rng
):
    """Give everyone in the lobby a position at a course, then move guests until sizes are right.

    `now` and `most` count positions where so many sit, or should sit, at least.
    """
    positions, waiting, quiet, p = size.shape[0], lobby.shape[0], 0, np.int64(0)
    while waiting > 0 or quiet < positions:
        if waiting == 0 and not too_many(size, target, now, most, p):
            p, quiet = (p + 1) % positions, quiet + 1
            continue
        best, who, where = np.int64(1) << 60, np.int64(-1), np.int64(-1)
        looked = positions if positions <= FEW else TRIES
        first = below(rng, positions)
        for step in range(positions):
            q = (first + step) % positions
            if (waiting == 0 and q == p) or not too_few(size, target, now, most, q):
                continue
            for k in range(1 if waiting > 0 else size[p]):
                g = lobby[waiting - 1] if waiting > 0 else member[p, k]
                lost = regret(columns, course, member, size, start, other, value, unit, g, q)
                if waiting == 0:
                    lost -= regret(columns, course, member, size, start, other, value, unit, g, p)
                if lost < best:
                    best, who, where = lost, g, q
            looked -= 1
            if looked == 0 or (best <= 0 and positions > FEW):
                break
        if who < 0:
            p, quiet, waiting = (p + 1) % positions, quiet + 1, np.int64(0)
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
