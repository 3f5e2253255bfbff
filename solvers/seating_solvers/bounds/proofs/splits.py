"""All ways to split parties over the tables of one more course, with few repeats."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating_solvers.running.kernels import entry, kernel

FIRST_ROOM = 4096
"""Splits there is room for at first; sixteen times as many where that is not enough."""


def splits(
    tables: Ints, counts: Ints, sizes: Ints, budget: int, most_splits: int
) -> tuple[Ints, Ints]:
    """Ways to seat one more course with at most `budget` pairs who meet again.

    Parameters
    ----------
    tables : ndarray of int64, shape (parties, courses)
        Where each party sat so far.
    counts : ndarray of int64, shape (parties,)
    sizes : ndarray of int64, shape (tables,)
        Guests at each table; tables of one size are next to each other.
    budget : int
    most_splits : int
        With 1 the first way is enough; else more than so many are an error.

    Returns
    -------
    found : ndarray of int64, shape (splits, parties, tables)
    again : ndarray of int64, shape (splits,)
        Pairs who meet again in each.

    Raises
    ------
    OverflowError
        If there are more than `most_splits`.
    """
    room = min(most_splits, FIRST_ROOM)
    while True:
        found = np.zeros((room, len(counts), len(sizes)), dtype=np.int64)
        again = np.zeros(room, dtype=np.int64)
        number = int(_split(_work(tables, counts, sizes), budget, found, again))
        if number <= room or most_splits == 1:
            return found[:number], again[:number]
        if room == most_splits:
            raise OverflowError(f"more than {most_splits:,} ways to seat a course")
        room = min(16 * room, most_splits)


class Work(NamedTuple):
    """Where a search stands: p is a party, t a table now, j an earlier course.

    Parameters
    ----------
    tables : (p, j) table of each party at earlier courses
    counts : (p,) guests of each party
    sizes : (t,) guests at each table
    met : (p, p) whether two parties shared a table before
    split : (p, t) guests of p now at t
    came : (t, j) guests now at t by their tables at course j: a number with a digit for each
    digit : (i,) what one guest from table i adds to it
    spread : (t, number) pairs who will still meet again when t fills up, at least
    taken : (t,) guests now at t
    again : (t,) pairs at t who meet again
    least : (t,) pairs who will meet again there at least
    left : (p, t + 1) guests of p not yet seated before table t
    lows, nows, heirs : (p, t) fewest guests to try, how many are tried, whom each meets again
    """

    tables: Ints
    counts: Ints
    sizes: Ints
    met: NDArray[np.bool_]
    split: Ints
    came: Ints
    digit: Ints
    spread: Ints
    taken: Ints
    again: Ints
    least: Ints
    left: Ints
    lows: Ints
    nows: Ints
    heirs: Ints


def _work(tables: Ints, counts: Ints, sizes: Ints) -> Work:
    parties, seats = len(counts), len(sizes)

    def zeros(*shape: int) -> Ints:
        return np.zeros(shape, dtype=np.int64)

    return Work(
        tables=tables,
        counts=counts,
        sizes=sizes,
        met=(tables[:, None, :] == tables[None, :, :]).any(axis=2),
        split=zeros(parties, seats),
        came=zeros(seats, tables.shape[1]),
        digit=(int(sizes.max()) + 1) ** np.arange(seats, dtype=np.int64),
        spread=np.stack([_spread(int(size), int(sizes.max()), seats) for size in sizes]),
        taken=zeros(seats),
        again=zeros(seats),
        least=zeros(seats),
        left=zeros(parties, seats + 1),
        lows=zeros(parties, seats),
        nows=zeros(parties, seats),
        heirs=zeros(parties, seats),
    )


@lru_cache(maxsize=64)
def _spread(size: int, most: int, tables: int) -> Ints:
    """For each way a table may have begun to fill, the fewest further pairs who meet again.

    Guests come from the tables of one course, at most `most` from each; whoever else comes
    is spread over them evenly.
    """
    came = np.stack(np.unravel_index(np.arange((most + 1) ** tables), (most + 1,) * tables))[::-1]
    more = size - came.sum(axis=0)
    pairs = np.zeros(came.shape[1], dtype=np.int64)
    for _ in range(size):
        fewest = came.argmin(axis=0)
        row = np.arange(len(pairs))
        pairs += np.where(more > 0, came[fewest, row], 0)
        came[fewest, row] += more > 0
        more -= 1
    return pairs


@entry
def _split(work: Work, budget: int, found: Ints, again: Ints) -> int:
    """Depth first over parties and tables; how many splits there are, at most one too many."""
    parties, tables = work.split.shape
    for t in range(tables):
        _join(work, 0, t, 0)
    work.left[0, 0] = work.counts[0]
    number, p, t = 0, 0, 0
    _open(work, p, t)
    while p >= 0 and number <= len(found):
        if work.nows[p, t] < work.lows[p, t]:
            p, t = (p, t - 1) if t > 0 else (p - 1, tables - 1)
            if p >= 0:
                _step_back(work, p, t)
            continue
        _join(work, p, t, work.nows[p, t])
        if work.least.sum() > budget:
            _step_back(work, p, t)
            continue
        work.left[p, t + 1] = work.left[p, t] - work.nows[p, t]
        if t + 1 < tables:
            t += 1
            _open(work, p, t)
        elif p + 1 < parties:
            p, t = p + 1, 0
            work.left[p, 0] = work.counts[p]
            _open(work, p, t)
        else:
            if number < len(found):
                _write(work, found[number])
                again[number] = work.again.sum()
            number += 1
            _step_back(work, p, t)
    return number


@kernel
def _write(work: Work, row: Ints) -> None:
    for p in range(row.shape[0]):
        for t in range(row.shape[1]):
            row[p, t] = work.split[p, t]


@kernel
def _open(work: Work, p: int, t: int) -> None:
    """Fewest and most guests of a party that can go to a table, and whom each meets again."""
    room = 0
    for u in range(t + 1, len(work.sizes)):
        room += work.sizes[u] - work.taken[u]
    work.lows[p, t] = max(0, work.left[p, t] - room)
    work.nows[p, t] = min(work.left[p, t], work.sizes[t] - work.taken[t])
    # of tables that hold the same so far, the first takes the more
    if t > 0 and work.sizes[t] == work.sizes[t - 1] and _alike(work, p, t):
        work.nows[p, t] = min(work.nows[p, t], work.split[p, t - 1])
    work.heirs[p, t] = 0
    for q in range(p):
        if work.met[p, q]:
            work.heirs[p, t] += work.split[q, t]


@kernel
def _alike(work: Work, p: int, t: int) -> bool:
    """Whether a table holds the same of every party so far as the one before."""
    q = 0
    while q < p and work.split[q, t] == work.split[q, t - 1]:
        q += 1
    return q == p


@kernel
def _join(work: Work, p: int, t: int, count: int) -> None:
    """Seat so many guests of a party at a table where none of them sat."""
    work.again[t] += count * work.heirs[p, t] + count * (count - 1) // 2
    _move(work, p, t, count)


@kernel
def _step_back(work: Work, p: int, t: int) -> None:
    """Take back what is tried at a table, to try one guest fewer."""
    count = work.split[p, t]
    work.again[t] -= count * work.heirs[p, t] + count * (count - 1) // 2
    _move(work, p, t, -count)
    work.nows[p, t] -= 1


@kernel
def _move(work: Work, p: int, t: int, count: int) -> None:
    work.taken[t] += count
    work.split[p, t] += count
    for j in range(work.tables.shape[1]):
        work.came[t, j] += count * work.digit[work.tables[p, j]]
    most = 0
    for j in range(work.tables.shape[1]):
        most = max(most, work.spread[t, work.came[t, j]])
    work.least[t] = work.again[t] + most
