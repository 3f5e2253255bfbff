"""Two full tables of a course, and who may sit beside them without a repeat."""

from itertools import combinations, permutations

import numpy as np
import pytest

from seating_solvers.bounds.proofs.two_full_tables import two_tables, with_two_full_tables


@pytest.mark.parametrize(("order", "again"), [(4, 0), (5, 0), (5, 1), (5, 2), (5, 3)])
def test_tables_repeat_as_often_as_is_said(order, again):
    found = two_tables(order, again)
    assert len(found)
    for two in found:
        assert (np.sort(two, axis=1) == np.arange(order)).all()
        shared = (two[:, :, None] == np.arange(order)).sum(axis=0)
        assert sorted(shared[shared > 1].tolist()) == [2] * again
        assert (shared > 1).sum(axis=0).max() <= 1
        assert (shared > 1).sum(axis=1).max() <= 1


@pytest.mark.parametrize(("order", "again"), [(4, 0), (4, 1), (4, 2), (4, 3)])
def test_there_are_tables_of_every_kind(order, again):
    """By trying all, and marking all that are alike."""
    every = list(permutations(range(order)))
    left = {four for four in combinations(every, 4) if _pairs_apart(_shared(four)) == again}
    kinds = 0
    while left:
        kinds += 1
        todo = [left.pop()]
        while todo:
            new = {four for four in _alike(todo.pop()) if four in left}
            left -= new
            todo += new
    assert len(two_tables(order, again)) == kinds


def _shared(four):
    """How many courses guest i of one table and guest b of the other share."""
    order = len(four[0])
    return [[sum(one[b] == i for one in four) for b in range(order)] for i in range(order)]


def _pairs_apart(shared):
    """How many pairs meet again, or None where somebody is in two pairs, or one meets often."""
    again = [(i, b) for i, row in enumerate(shared) for b, times in enumerate(row) if times > 1]
    once = max(map(max, shared)) <= 2
    apart = all(len(set(guests)) == len(again) for guests in zip(*again, strict=True))
    return len(again) if once and apart else None


def _alike(four):
    """Two guests of either table exchanged, or the tables."""
    order = len(four[0])
    for one in range(order - 1):
        swapped = list(range(order))
        swapped[one : one + 2] = one + 1, one
        yield tuple(sorted(tuple(course[b] for b in swapped) for course in four))
        yield tuple(sorted(tuple(swapped[i] for i in course) for course in four))
    yield tuple(sorted(tuple(course.index(i) for i in range(order)) for course in four))


def test_squares_that_are_known_are_found():
    """Planes of order four and five: everyone at all tables sits without a repeat."""
    assert with_two_full_tables(4, 0, 8) is not None
    assert with_two_full_tables(4, 0, 9) is None
    assert with_two_full_tables(5, 0, 15) is not None
    # thirty guests at six tables, who fill two of them
    assert with_two_full_tables(6, 0, 18) is not None
