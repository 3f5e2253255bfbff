"""The schedule nearest to a room whose tables differ, or one with guests to spare.

Schedules are known for tables of one size. Of a larger one, places are left out where
tables are to be smaller; to a smaller one, guests are added. What is then still wrong is
put right by moving guests (`seating_solvers.placing.resize`).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints, PairTable
from seating_solvers.placing.table_sizes import named, target_sizes
from seating_solvers.running.random_streams import NumpyStreams, numpy_generator
from seating_solvers.schedules import Schedule, schedule
from seating_solvers.schedules.shared.count_repeats import count_repeats

MOST_WORK = 30_000_000
"""Places looked at when choosing which to leave out, at most; else whole letters go first."""

RESTARTS, FEW_GUESTS = 4, 500
"""Ways of leaving out places and moving guests that are tried, of so many guests at most."""


def nearest_schedule(target: Ints, courses: int, fixed: bool, seed: int) -> Schedule | None:
    """The nearest schedule known.

    Parameters
    ----------
    target : ndarray of int64, shape (tables,)
        Guests at each table.
    courses : int
    fixed : bool
        Whether letters that stay at their table must be left to do so.
    seed : int

    Returns
    -------
    Schedule or None
        Of as many guests, with the target sizes at every course.
    """
    guests, sizes = int(target.sum()), Counter(target[target > 0].tolist())
    if not guests:
        return None
    if max(sizes) - min(target.tolist()) <= 1:
        found = schedule(len(target), max(sizes), courses, guests)
        if found is not None:
            found = _with_one_still(found, len(target)) if fixed else found
            return _put_right(found, target, fixed, seed)
    best: Schedule | None = None
    mean = guests // len(target)
    for seats in dict.fromkeys([max(sizes), sizes.most_common(1)[0][0], mean + 1, max(mean, 1)]):
        whole = schedule(len(target), seats, courses)
        if whole is not None and fixed:
            whole = _with_one_still(whole, len(target))
        for again in range(RESTARTS if whole is not None and guests <= FEW_GUESTS else 1):
            if whole is None or (best is not None and not best.repeats):
                break
            found = _of_so_many(whole, target, fixed, seed + again)
            found = _put_right(found, target, fixed, seed + again)
            if best is None or found.repeats < best.repeats:
                best = found
    return best


def _with_one_still(found: Schedule, tables: int) -> Schedule:
    """The schedule with tables renamed at each course so that the largest letter stays.

    Guests of one letter never meet, so that each of them can have a table of their own name.
    """
    if found.still is not None or not (found.letter >= 0).any():
        return found
    still = int(np.bincount(found.letter[found.letter >= 0]).argmax())
    members = np.flatnonzero(found.letter == still)
    own = found.table[0, members]
    table = np.empty_like(found.table)
    for course, row in enumerate(found.table):
        name = np.full(tables, -1, dtype=np.int32)
        name[row[members]] = own
        name[name < 0] = np.setdiff1d(np.arange(tables), own)
        table[course] = name[row]
    return replace(found, table=table, still=still)


def _of_so_many(whole: Schedule, target: Ints, fixed: bool, seed: int) -> Schedule:
    """A schedule with places left out, or with guests added who have none yet."""
    places, guests = whole.table.shape[1], int(target.sum())
    if guests >= places:
        more = guests - places
        table = np.pad(whole.table, ((0, 0), (0, more)), constant_values=-1)
        return replace(
            whole, table=table, letter=np.pad(whole.letter, (0, more), constant_values=-1)
        )
    keep = _kept(whole, target, fixed, seed)
    return replace(whole, table=whole.table[:, keep], letter=whole.letter[keep])


def _kept(whole: Schedule, target: Ints, fixed: bool, seed: int) -> Ints:
    """The places that are not left out, so that sizes come near the target."""
    places, courses = whole.table.shape[1], len(whole.table)
    missing = places - int(target.sum())
    if missing * places * courses > MOST_WORK:
        by_letter = np.argsort(
            np.where(whole.letter == whole.still, -2, whole.letter), kind="stable"
        )
        return np.sort(by_letter[: places - missing])
    random = numpy_generator(seed, NumpyStreams.PLACES_LEFT_OUT.at())
    return _thinned(whole, target, fixed, missing, random)


def _thinned(
    whole: Schedule, target: Ints, fixed: bool, missing: int, random: np.random.Generator
) -> Ints:
    """Leave out one place after the other, each from tables that are too large if possible."""
    table = whole.table
    courses, positions = np.arange(len(table), dtype=np.int64)[:, None], len(target)
    size = np.array([np.bincount(row, minlength=positions) for row in table])
    width = int(max(size.max(), target.max()))
    most, now = _at_least(np.tile(target, (len(table), 1)), width), _at_least(size, width)
    stays = np.ones(table.shape[1], dtype=bool)
    order = random.random((table.shape[1],))
    if whole.still is not None:  # those who stay are left out last if somebody has to, else first
        order += np.where(whole.letter == whole.still, 1.0 if fixed else -0.5, 0.0)
    for _ in range(missing):
        here = size[courses, table]
        spare = here > target[table] if fixed else now[courses, here] > most[courses, here]
        gain = np.where(stays, spare.sum(axis=0) - order, -np.inf)
        out = int(gain.argmax())
        stays[out] = False
        row = np.arange(len(table))
        now[row, here[:, out]] -= 1
        size[row, table[:, out]] -= 1
    return np.flatnonzero(stays)


def _at_least(sizes: NDArray[np.int64], most: int) -> NDArray[np.int64]:
    """How many tables of each course have so many guests or more, shape (courses, most + 2)."""
    numbers = [np.bincount(row, minlength=most + 2) for row in sizes]
    return np.array(numbers)[:, ::-1].cumsum(axis=1)[:, ::-1].copy()


def _put_right(found: Schedule, target: Ints, fixed: bool, seed: int) -> Schedule:
    """The schedule with the target sizes, and tables in the order of the room."""
    guests = found.table.shape[1]
    none = PairTable.empty(guests)
    low = high = np.tile(target, (len(found.table), 1))
    table = to_size(found.table, low, high, fixed, none, 1, seed)
    if table is found.table and not found.repeats:
        return found
    return replace(found, table=table, repeats=count_repeats(table))


def to_size(
    table: NDArray[np.int32],
    low: Ints,
    high: Ints,
    fixed: bool,
    known: PairTable,
    unit: int,
    seed: int,
) -> NDArray[np.int32]:
    """A schedule with as many guests at each table as there may be.

    Parameters
    ----------
    table : ndarray of int32, shape (courses, guests)
        As for `seating_solvers.placing.resize.resize`.
    low, high : ndarray of int64, shape (courses, tables)
        Least and most at each table.
    fixed : bool
        Whether each position is the table of its number at every course.
    known, unit, seed
        As for `seating_solvers.placing.resize.resize`.

    Returns
    -------
    ndarray of int32, shape (courses, guests)
        The same one if nothing is wrong with it.
    """
    tables = low.shape[1]
    sizes = np.array([np.bincount(row[row >= 0], minlength=tables) for row in table])
    unseated = (table == -1).any()
    if not unseated and (low <= sizes).all() and (sizes <= high).all():
        return table
    there = (table >= -1).sum(axis=1)
    target = np.array(
        [target_sizes(*row, fixed) for row in zip(sizes, low, high, there.tolist(), strict=True)]
    )
    if unseated or not all(_alike(*row, fixed) for row in zip(sizes, target, strict=True)):
        # kernels take long to import, and many dinners do not need them
        from seating_solvers.placing.resize import resize

        table = resize(table, target, fixed, known, unit, seed)
        sizes = np.array([np.bincount(row[row >= 0], minlength=tables) for row in table])
    if fixed:
        return table
    names = np.array([named(*row) for row in zip(sizes, target, strict=True)], dtype=np.int32)
    seated = names[np.arange(len(table))[:, None], np.maximum(table, 0)]
    return np.where(table >= 0, seated, table).astype(np.int32)


def _alike(sizes: Ints, target: Ints, fixed: bool) -> bool:
    """Whether these are the same sizes, in any order unless it is fixed."""
    if fixed:
        return bool((sizes == target).all())
    return bool((np.sort(sizes) == np.sort(target)).all())
