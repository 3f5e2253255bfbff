"""Whether five courses of 36 guests at six tables have fewer than twelve repeats.

Two courses never have just one pair in common: its cell, a table of one and a table of the
other, leaves another cell of the row empty, so that a cell of that cell's column holds two as
well. With two or three in common these lie in as many rows and columns.

Three courses without a pair in common are a Latin square. If there are none, but one course has
nothing in common with two others, these have two pairs in common, or three
(`bounds.proofs.near_squares`), or at least four: but where these are always four or more, there are
twelve repeats (`fewest_by_counting`). Else no two of a course's pairs with others are free of
common pairs; then again there are twelve repeats, or each two courses have something in
common. For those a course and two others are found that have two pairs in common with it,
both times the same two (`exchanged_everywhere`). Two of these four guests, one of each
pair, exchange tables in that course, and it has nothing in common with either of the others.

So all plans with fewer repeats are found from squares with none, two or three pairs doubled,
or from those after such an exchange. The fourth course is the one that repeats less with
the first three.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations

import numpy as np

from seating.people.pairs import Ints
from seating_solvers.bounds.proofs.exhaustive_search import Seated
from seating_solvers.bounds.proofs.near_squares import ORDER, near_squares
from seating_solvers.bounds.proofs.one_more_course import Sets, one_more_course, with_course

COURSES = 5
MOST = 11
"""Repeats up to which the argument holds."""

Pair = tuple[int, int]
COURSE_PAIRS: tuple[Pair, ...] = tuple(combinations(range(COURSES), 2))
SHARED = tuple(
    frozenset(shared)
    for times in range(2, COURSES + 1)
    for shared in combinations(range(COURSES), times)
)
"""Which courses a pair who meet again may share."""


def five_courses_with(repeats: int) -> Seated | None:
    """A plan for 36 guests with at most so many repeats, or None.

    Raises
    ------
    ValueError
        If there may be more repeats than the argument is good for.
    """
    if repeats > MOST:
        raise ValueError(f"{repeats} repeats in five courses")
    if fewest_by_counting() <= repeats or not exchanged_everywhere(repeats):
        raise AssertionError("a case is missing")
    for first, again in three_courses():
        for found in _plans(first, again, repeats):
            return found
    return None


def three_courses() -> Iterator[tuple[Ints, int]]:
    """The beginnings that are enough, shape (3, 36), and how many repeats they have."""
    row, column = np.indices((ORDER, ORDER)).reshape(2, -1)
    for doubled in (0, 2, 3):
        for square in near_squares(doubled):
            courses = np.stack([row, column, square.ravel()])
            yield courses, doubled
            for exchanged in _exchanged(courses, doubled):
                yield exchanged, doubled + 2


def _exchanged(courses: Ints, doubled: int) -> Iterator[Ints]:
    """Two couples that sit in the same two rows, so exchanged that each sits in one."""
    row, column, letter = courses
    couples = [np.flatnonzero((column == one) & (letter == one)) for one in range(doubled)]
    for couple, other in combinations(couples, 2):
        if sorted(row[couple]) == sorted(row[other]):
            for moved, stays in (couple, couple[::-1]):
                after = courses.copy()
                (along,) = (guest for guest in other if row[guest] == row[stays])
                after[0, [moved, along]] = row[stays], row[moved]
                yield after


def _plans(first: Ints, again: int, repeats: int) -> Iterator[Seated]:
    """Plans that begin so, with so many repeats, and have at most `repeats` in all."""
    if again > repeats:
        return
    met = np.zeros(ORDER * ORDER, dtype=np.uint64)
    for course in first:
        met = with_course(met, _tables(course))
    fourth, more = one_more_course(met, (repeats - again) // 2)
    for course, of_fourth in zip(fourth, more.tolist(), strict=True):
        left = repeats - again - of_fourth
        for last, of_fifth in zip(*one_more_course(with_course(met, course), left), strict=True):
            courses = np.stack([*first, _seated(course), _seated(last)])
            alone = np.ones(courses.shape[1], dtype=np.int64)
            yield Seated(courses.T, alone, again + of_fourth + int(of_fifth))


def _tables(course: Ints) -> Sets:
    guests = np.uint64(1) << np.arange(len(course), dtype=np.uint64)
    return np.array([guests[course == table].sum(dtype=np.uint64) for table in range(ORDER)])


def _seated(course: Sets) -> Ints:
    guests = np.uint64(1) << np.arange(ORDER * ORDER, dtype=np.uint64)
    return np.asarray(((course[:, None] & guests) > 0).argmax(axis=0))


@cache
def fewest_by_counting() -> int:
    """Fewest repeats where no course comes to be the first of a near square, nor all meet.

    For each choice of the pairs of courses that have nothing in common: no three of them
    among three courses, and two courses that have nothing in common with a third have four
    pairs in common, all others two.
    """
    fewest = []
    for size in range(1, len(COURSE_PAIRS) + 1):
        for clear in map(frozenset, combinations(COURSE_PAIRS, size)):
            if any(clear.issuperset(combinations(three, 2)) for three in _threes()):
                continue
            needs = tuple(_need(pair, clear) for pair in COURSE_PAIRS)
            allowed = tuple(
                shared for shared in SHARED if clear.isdisjoint(combinations(sorted(shared), 2))
            )
            fewest.append(_fewest(needs, allowed))
    return min(fewest)


def _threes() -> Iterator[tuple[int, ...]]:
    return combinations(range(COURSES), 3)


def _need(pair: Pair, clear: frozenset[Pair]) -> int:
    """How many pairs two courses have in common at least."""
    if pair in clear:
        return 0
    between = (
        course
        for course in range(COURSES)
        if all(tuple(sorted((course, one))) in clear for one in pair)
    )
    return 2 if next(between, None) is None else 4


@cache
def _fewest(needs: tuple[int, ...], allowed: tuple[frozenset[int], ...]) -> int:
    """Fewest repeats of pairs who share such courses, for every two of them to have so many."""
    open_needs = [pair for pair, need in zip(COURSE_PAIRS, needs, strict=True) if need]
    if not open_needs:
        return 0
    return min(
        len(shared) - 1 + _fewest(_left(needs, shared), allowed)
        for shared in allowed
        if shared.issuperset(open_needs[0])
    )


def _left(needs: tuple[int, ...], shared: frozenset[int]) -> tuple[int, ...]:
    return tuple(
        max(0, need - shared.issuperset(pair))
        for pair, need in zip(COURSE_PAIRS, needs, strict=True)
    )


def exchanged_everywhere(repeats: int) -> bool:
    """Whether an exchange helps wherever each two courses have something in common.

    For all ways in which pairs may share courses with so many repeats in all, and every two
    courses at least two of them: each course is shared by pairs with eight repeats at least, so
    that those who do not share it have few.
    """
    return all(_exchange_helps(chosen) for chosen in _ways(SHARED, repeats, [0] * COURSES, ()))


Ways = tuple[frozenset[int], ...]


def _ways(kinds: Ways, repeats: int, missed: list[int], chosen: Ways) -> Iterator[Ways]:
    """Every choice of courses shared, one for each pair who meet again."""
    if all(_in_common(pair, chosen) >= 2 for pair in COURSE_PAIRS):
        yield chosen
    spent = sum(len(shared) - 1 for shared in chosen)
    for number, shared in enumerate(kinds):
        cost = len(shared) - 1
        more = [lost + cost * (course not in shared) for course, lost in enumerate(missed)]
        if spent + cost <= repeats and max(more) <= repeats - 8:
            yield from _ways(kinds[number:], repeats, more, (*chosen, shared))


def _in_common(pair: Pair, chosen: Ways) -> int:
    return sum(shared.issuperset(pair) for shared in chosen)


def _exchange_helps(chosen: Ways) -> bool:
    """Whether some course shares just the same two pairs with two others, which have few."""
    for course in range(COURSES):
        for one, two in combinations([other for other in range(COURSES) if other != course], 2):
            first, second = ((min(course, o), max(course, o)) for o in (one, two))
            if (
                _in_common(first, chosen) == _in_common(second, chosen) == 2
                and sum(shared.issuperset((course, one, two)) for shared in chosen) == 2
                and _in_common((one, two), chosen) <= 3
            ):
                return True
    return False
