"""Whether four courses at six tables have hardly more repeats than each two courses force.

Let w be the pairs that two courses have in common at least, n2, n3, n4 the pairs who share
2, 3, 4 courses, e what the six pairs of courses have in common beyond w each. Then
``n2 + 3 n3 + 6 n4 = 6 w + e``, and the repeats are ``3 w + d / 2`` with ``d = n2 + n3 + e``.
Leave one course out: three courses have ``2 w + (2 f + m) / 3`` repeats, where m is the
number of pairs who share just two of them, and f their part of e; n2 and e are each counted
in two of the four ways to leave one out, and n3 as a pair in three. So the four numbers
``2 f + m`` add up to ``4 e + 2 n2 + 3 n3``, and each is a multiple of three.

With d at most 6, one of them is 3 or less, unless e is 6, and n2 and n3 are 0. But then
there are 35 clumps at least, of guests who stay together, and no two clumps meet twice: at
six tables of up to six clumps each they are two orthogonal squares of order six, or lack
one clump of it, at the four tables with five; there are no such squares (Tarry, 1900).

So three courses have 2 w + 1 repeats at most, and two of those have just w pairs in common.
All such beginnings are followed up. Where the repeats of a further course are so few, most
of its tables have as few as one table can have: those are chosen first.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, permutations
from math import comb

import numpy as np

from seating.people.pairs import Ints
from seating_solvers.bounds.proofs.exhaustive_search import Seated
from seating_solvers.bounds.proofs.table_fillings import table_fillings

TABLES, COURSES = 6, 4
MOST_BEYOND = 3
"""Repeats beyond three times w up to which the argument holds."""


def four_courses_with(size: int, repeats: int) -> Seated | None:
    """A plan of four courses at six tables with at most so many repeats, or None.

    Parameters
    ----------
    size : int
        Guests at each table, 7 to 11.
    repeats : int

    Raises
    ------
    ValueError
        If there may be more repeats than the argument is good for.
    """
    each = size - TABLES
    if not 0 < each < TABLES or repeats > 3 * TABLES * each + MOST_BEYOND:
        raise ValueError(f"{repeats} repeats at tables of {size}")
    for three in three_courses(size):
        for four in fourth_courses(three, size, repeats - three.repeats - TABLES * each):
            return four
    return None


def three_courses(size: int) -> Iterator[Seated]:
    """Three courses with as few repeats as can be, or one more; all but those alike."""
    for two, likenesses in two_courses(size):
        known: set[bytes] = set()
        for tables, more in _third_courses(two, likenesses, size):
            mark = _first_likeness(np.array(tables), likenesses)
            if mark not in known:
                known.add(mark)
                yield _with(two, tables, TABLES * (size - TABLES) + more)


def _first_likeness(tables: Ints, likenesses: Ints) -> bytes:
    """The same for all courses that differ by exchanges of tables or courses before."""
    digits = 3 ** np.arange(tables.shape[1], dtype=np.uint64)
    images = tables.astype(np.uint64)[:, likenesses] @ digits
    ordered = np.sort(images.T, axis=1)
    return np.asarray(ordered[np.lexsort(ordered.T[::-1])[0]]).tobytes()


def _third_courses(two: Seated, likenesses: Ints, size: int) -> Iterator[tuple[list[Ints], int]]:
    """Six tables with as few repeats as can be, or one of them with one more."""
    least = size - TABLES
    fewest = table_fillings(two.tables, two.counts, size, 0, least)
    for tables in _covers(fewest, two.counts):
        yield tables, 0
    done: set[bytes] = set()
    for filling in table_fillings(two.tables, two.counts, size, least + 1, least + 1):
        if filling.tobytes() not in done:
            done.update(alike.tobytes() for alike in filling[likenesses])
            for tables in _covers(fewest, two.counts - filling):
                yield [filling, *tables], 1


def _covers(choices: Ints, left: Ints) -> Iterator[list[Ints]]:
    """Every way to seat all who are left at tables filled in one of these choices."""
    if not left.any():
        yield []
        return
    choices = choices[(choices <= left).all(axis=1)]
    counts = np.where(left > 0, (choices > 0).sum(axis=0), len(choices) + 1)
    party = int(np.argmin(counts))
    for filling in choices[choices[:, party] > 0]:
        for others in _covers(choices, left - filling):
            yield [filling, *others]


def two_courses(size: int) -> Iterator[tuple[Seated, Ints]]:
    """Two courses with as few pairs in common as can be, one of each kind.

    One guest, or two, come from each table of the first course to each of the second.

    Yields
    ------
    Seated
    ndarray of int64, shape (likenesses, parties)
        Every way to exchange tables or courses that leaves it as it is.
    """
    known: set[int] = set()
    orders = np.array(list(permutations(range(TABLES))))
    cells = np.arange(TABLES * TABLES).reshape(TABLES, TABLES)
    images = np.concatenate([_exchanged(cells, orders), _exchanged(cells.T, orders)])
    digits = 2 ** np.arange(TABLES * TABLES)
    rows = [np.isin(np.arange(TABLES), twos) for twos in combinations(range(TABLES), size - TABLES)]
    first = np.array([row.astype(np.int64) for row in rows])
    for grid in _grids(first, first[:1], size - TABLES):
        mark = int(grid.ravel() @ digits)
        if mark in known:
            continue
        marks = sum(digits[cell] * grid.ravel()[images[:, cell]] for cell in range(len(digits)))
        known.update(np.unique(marks).tolist())
        party, table = np.indices((TABLES, TABLES)).reshape(2, -1)
        two = Seated(np.column_stack([party, table]), 1 + grid.ravel(), int(grid.sum()))
        yield two, images[marks == mark].astype(np.int64)


def _exchanged(cells: Ints, orders: Ints) -> Ints:
    """The cells of a square in every order of its lines, shape (orders squared, cells)."""
    both = cells.astype(np.int8)[orders[:, None, :, None], orders[None, :, None, :]]
    return np.asarray(both.reshape(len(orders) ** 2, -1))


def _grids(rows: Ints, chosen: Ints, each: int) -> Iterator[Ints]:
    """Squares of zeros and ones with so many ones in every line, rows in falling order."""
    if len(chosen) == TABLES:
        if (chosen.sum(axis=0) == each).all():
            yield chosen
        return
    for number, row in enumerate(rows):
        grid = np.concatenate([chosen, row[None]])
        if (grid.sum(axis=0) <= each).all():
            yield from _grids(rows[number:], grid, each)


def fourth_courses(before: Seated, size: int, beyond: int) -> Iterator[Seated]:
    """Every way to seat one course more.

    Parameters
    ----------
    before : Seated
    size : int
        Guests at each table.
    beyond : int
        New repeats beyond the fewest that six tables can have, at most.
    """
    least = size - TABLES
    fewest = table_fillings(before.tables, before.counts, size, 0, least)
    sets = (len(chosen) for chosen, _, _ in _disjoint(fewest, fewest[:0], before.counts, []))
    if not any(tables + beyond >= TABLES for tables in sets):
        return
    worse = table_fillings(before.tables, before.counts, size, least + 1, least + 1)
    for chosen, others, left in _disjoint(fewest, worse, before.counts, []):
        for tables, last in _others(TABLES - len(chosen), others, left, beyond):
            whole = [*chosen, *tables, *last]
            more = sum(_again(before, filling) - least for filling in whole[len(chosen) :])
            if more <= beyond:
                yield _with(before, whole, TABLES * least + more)


def _disjoint(
    choices: Ints, worse: Ints, left: Ints, chosen: list[Ints]
) -> Iterator[tuple[list[Ints], Ints, Ints]]:
    """Every set of tables that may be filled side by side; what else may be, and who is left."""
    worse = worse[(worse <= left).all(axis=1)]
    yield chosen, worse, left
    choices = choices[(choices <= left).all(axis=1)]
    for number, filling in enumerate(choices):
        yield from _disjoint(choices[number:], worse, left - filling, [*chosen, filling])


def _others(
    tables: int, worse: Ints, left: Ints, beyond: int
) -> Iterator[tuple[list[Ints], list[Ints]]]:
    """Everyone left at so many tables: with one repeat beyond the fewest each, and a last one.

    Of two tables with three beyond, one has one; three tables have one each.
    """
    if tables > beyond:
        return
    if tables <= 1:
        yield [], [left] if tables else []
        return
    worse = worse[(worse <= left).all(axis=1)]
    first = int(np.flatnonzero(left)[0])
    for filling in worse if tables == 2 else worse[worse[:, first] > 0]:
        for others, last in _others(tables - 1, worse, left - filling, beyond - 1):
            yield [filling, *others], last


def _again(before: Seated, filling: Ints) -> int:
    """Pairs of a table who meet again."""
    met = (before.tables[:, None, :] == before.tables[None, :, :]).any(axis=2)
    alone = sum(comb(guests, 2) for guests in filling.tolist())
    return alone + int(filling @ np.tril(met, -1) @ filling)


def _with(before: Seated, tables: list[Ints], more: int) -> Seated:
    filling = np.array(tables).T
    party, table = np.nonzero(filling)
    seated = np.column_stack([before.tables[party], table])
    return Seated(seated, filling[party, table], before.repeats + more)
