"""Every way to fill one table of a further course with guests of whom few have met.

Guests who have sat at the same tables so far count as one party, as in
`seating_solvers.bounds.proofs.exhaustive_search`.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating_solvers.running.kernels import entry, kernel


def table_fillings(
    tables: Ints, left: Ints, size: int, least: int, most: int, first: int = -1
) -> Ints:
    """Tables of `size` guests with `least` to `most` pairs who meet again.

    Parameters
    ----------
    tables : ndarray of int64, shape (parties, courses)
        Where each party sat so far.
    left : ndarray of int64, shape (parties,)
        Guests of each who may be taken.
    size, least, most : int
    first : int, optional
        A party of whom somebody must be there; none of the parties before it is.

    Returns
    -------
    ndarray of int64, shape (ways, parties)

    Examples
    --------
    Of two tables of three, one or two may sit together again:

    >>> table_fillings(np.array([[0], [1]]), np.array([3, 3]), 3, 0, 1).tolist()
    [[2, 1], [1, 2]]
    """
    rooms = int(tables.max()) + 1
    room = 64
    while True:
        work = Filling(
            tables=tables,
            met=(tables[:, None, :] == tables[None, :, :]).any(axis=2),
            left=left,
            least=np.array([least]),
            most=np.array([most]),
            taken=np.zeros(len(left), dtype=np.int64),
            came=np.zeros((tables.shape[1], rooms), dtype=np.int64),
            found=np.zeros((room, len(left)), dtype=np.int64),
            number=np.zeros(1, dtype=np.int64),
        )
        _fill(work, max(first, 0), size, 0, first)
        number = int(work.number[0])
        if number <= room:
            return work.found[:number]
        room = number


class Filling(NamedTuple):
    """A table being filled: p is a party, j an earlier course, t a table of it.

    Parameters
    ----------
    tables : (p, j) table of each party at earlier courses
    met : (p, p) whether two parties shared a table before
    left : (p,) guests who may be taken
    least, most : (1,) pairs at the table who meet again
    taken : (p,) guests of each party at the table now
    came : (j, t) guests at the table now, by their tables at course j
    found : (rows, p) tables filled
    number : (1,) how many were found, kept or not
    """

    tables: Ints
    met: NDArray[np.bool_]
    left: Ints
    least: Ints
    most: Ints
    taken: Ints
    came: Ints
    found: Ints
    number: Ints


@entry
def _fill(work: Filling, p: int, need: int, again: int, first: int) -> int:
    """Take guests of party p and of those after it, until the table is full."""
    if need == 0:
        _keep(work, again)
        return 0
    if p == len(work.left) or again + _yet_to_come(work, need) > work.most[0]:
        return 0
    with_whom = 0
    for q in range(p):
        if work.met[p, q]:
            with_whom += work.taken[q]
    for x in range(min(work.left[p], need), 0 if p == first else -1, -1):
        more = again + x * (x - 1) // 2 + x * with_whom
        if more <= work.most[0]:
            _take(work, p, x)
            _fill(work, p + 1, need - x, more, first)
            _take(work, p, -x)
    return 0


@kernel
def _keep(work: Filling, again: int) -> None:
    """Note the table, if its repeats are enough and there is room."""
    if again < work.least[0]:
        return
    row = work.number[0]
    work.number[0] += 1
    if row < len(work.found):
        for q in range(len(work.taken)):
            work.found[row, q] = work.taken[q]


@kernel
def _yet_to_come(work: Filling, need: int) -> int:
    """Further pairs who meet again when `need` guests more come, at least."""
    most = 0
    for j in range(work.came.shape[0]):
        most = max(most, _crowding(work, j, need))
    return most


@kernel
def _take(work: Filling, p: int, x: int) -> None:
    work.taken[p] += x
    for j in range(work.came.shape[0]):
        work.came[j, work.tables[p, j]] += x


@kernel
def _crowding(work: Filling, j: int, need: int) -> int:
    """Pairs who shared a table of course j that `need` guests more make, at least."""
    added, level = 0, 0
    while need > 0:
        for t in range(work.came.shape[1]):
            if work.came[j, t] <= level and need > 0:
                added += level
                need -= 1
        level += 1
    return added
