"""Whether any plan has so few repeats: every way to seat the guests, one course at a time.

Guests who have sat at the same tables so far are interchangeable, so that only their number
counts: a *party*. A course splits each party over the tables. Two plans that differ in the
order of courses or the names of tables are one, and only one of them is followed up.

Courses may be taken in any order. Leave one out of k at random: a pair who share m of them
lose on average ``m / k`` of their ``m - 1`` repeats. Hence some k - 1 of the courses have at
most ``(k - 2) / (k - 1)`` of the repeats of all k, and only such beginnings are looked at.

`proofs.prove_repeats` calls this; nothing at a dinner does, as it may take minutes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from seating.people.pairs import Ints
from seating_solvers.bounds.proofs.canonical_form import canonical_form
from seating_solvers.bounds.proofs.splits import splits
from seating_solvers.bounds.shared.fewest_shared import fewest_shared

ALONE = 0.01
"""What a party's own pairs weigh against those with parties it has met."""

MOST_SPLITS = 1_000_000
"""Ways to seat a course beyond which a search is given up."""


@dataclass(frozen=True, eq=False)
class Seated:
    """The first courses of a plan.

    Parameters
    ----------
    tables : ndarray of int64, shape (parties, courses)
        Where each party sat.
    counts : ndarray of int64, shape (parties,)
        Guests of each.
    repeats : int
        How many times a pair shared a table once more than the first time.
    """

    tables: Ints
    counts: Ints
    repeats: int


def plan_with(sizes: tuple[int, ...], courses: int, repeats: int) -> Seated | None:
    """A plan with at most so many repeats, or None when there is none.

    Parameters
    ----------
    sizes : tuple of int
        Guests at each table, the same in all courses.
    courses : int
        At least 1.
    repeats : int

    Raises
    ------
    OverflowError
        If a course can be continued in more than a million ways.

    Examples
    --------
    >>> plan_with((2, 2, 2), 5, 0).repeats
    0
    >>> plan_with((4, 4, 4), 4, 12) is None
    True
    """
    sizes = tuple(sorted(sizes, reverse=True))
    most = _allowances(sizes, courses, repeats)
    begun = [_first_course(sizes)]
    for course in range(1, courses):
        last = course == courses - 1
        begun = _continued(begun, sizes, most[course], 1 if last else MOST_SPLITS)
        if not begun:
            return None
    return begun[0]


def _allowances(sizes: tuple[int, ...], courses: int, repeats: int) -> list[int]:
    """Most repeats that the first 1, 2, ... courses need to have."""
    array = np.array(sizes, dtype=np.int64)
    each = fewest_shared(array, array)
    most = [repeats] * courses
    for count in range(courses - 1, 0, -1):
        share = most[count] * (count - 1) // count if count > 1 else 0
        most[count - 1] = min(share, repeats - (courses - count) * each)
    return most


def _first_course(sizes: tuple[int, ...]) -> Seated:
    return Seated(np.arange(len(sizes), dtype=np.int64)[:, None], np.array(sizes), 0)


def _continued(
    begun: list[Seated], sizes: tuple[int, ...], repeats: int, most_splits: int
) -> list[Seated]:
    """Every way to seat one course more; `most_splits` of 1 stops at the first."""
    known: set[bytes] = set()
    found = []
    for before in begun:
        for after in _one_more(_ordered(before), sizes, repeats, most_splits):
            if most_splits == 1:
                return [after]
            form = canonical_form(after.tables, after.counts, len(sizes))
            if form not in known:
                known.add(form)
                found.append(after)
    return found


def _one_more(
    before: Seated, sizes: tuple[int, ...], repeats: int, most_splits: int
) -> list[Seated]:
    budget = repeats - before.repeats
    if budget < 0:
        return []
    found, new = splits(before.tables, before.counts, np.array(sizes), budget, most_splits)
    return [_after(before, split, int(more)) for split, more in zip(found, new, strict=True)]


def _after(before: Seated, split: Ints, more: int) -> Seated:
    """The same with a course more, and the repeats it adds."""
    party, table = np.nonzero(split)
    tables = np.column_stack([before.tables[party], table])
    return Seated(tables, split[party, table].astype(np.int64), before.repeats + more)


def _ordered(before: Seated) -> Seated:
    """Parties in the order in which they tell most about each other."""
    met = _met(before.tables)
    left, order = list(range(len(before.counts))), []
    weight = before.counts * before.counts * ALONE
    while left:
        best = max(left, key=lambda party: (weight[party], -party))
        left.remove(best)
        order.append(best)
        weight = weight + met[best] * before.counts[best] * before.counts
    return Seated(before.tables[order], before.counts[order], before.repeats)


def _met(tables: Ints) -> NDArray[np.bool_]:
    return np.asarray((tables[:, None, :] == tables[None, :, :]).any(axis=2))
