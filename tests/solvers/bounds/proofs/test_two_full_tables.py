"""Two full tables of a course, and who may sit beside them without a repeat."""

from itertools import combinations, permutations

import numpy as np
import pytest

from seating_solvers.bounds.proofs.two_full_tables import (
    seated,
    two_tables,
    with_two_full_tables,
)


@pytest.mark.parametrize(("order", "again"), [(4, 0), (5, 0), (5, 1)])
def test_tables_repeat_as_often_as_is_said(order, again):
    found = two_tables(order, again)
    assert len(found)
    for two in found:
        assert (np.sort(two, axis=1) == np.arange(order)).all()
        shared = (two[:, :, None] == np.arange(order)).sum(axis=0)
        assert sorted(shared[shared > 1].tolist()) == [2] * again


@pytest.mark.parametrize(("order", "again"), [(4, 0), (4, 1)])
def test_there_are_tables_of_every_kind(order, again):
    """By trying all, and marking all that are alike."""
    every = list(permutations(range(order)))
    left = {
        four
        for four in combinations(every, 4)
        if sorted(shared for row in _shared(four) for shared in row if shared > 1) == [2] * again
    }
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


@pytest.mark.parametrize(("order", "again"), [(4, 0), (5, 1)])
def test_as_many_are_seated_as_by_trying_all(order, again):
    for two in two_tables(order, again)[:2]:
        most = _most(two)
        assert seated(two, most)
        assert not seated(two, most + 1)


def _most(two):
    """Most who sit beside the two tables, of all who could, one after the other."""
    order = two.shape[1]
    chosen = [
        (table, *others)
        for table in range(2, order)
        for others in permutations(range(order), 4)
        if ((np.array(others)[:, None] == two).sum(axis=0) <= 1).all()
    ]
    itineraries = np.array(chosen).reshape(-1, 5)
    fits = (itineraries[:, None] == itineraries[None]).sum(axis=2) <= 1
    best = 0
    todo = [(0, np.arange(len(itineraries)))]
    while todo:
        taken, left = todo.pop()
        best = max(best, taken)
        for place, one in enumerate(left):
            if taken + len(left) - place > best:
                rest = left[place + 1 :]
                todo.append((taken + 1, rest[fits[one][rest]]))
    return best


def test_few_of_the_cases_of_six_tables():
    """All of them are followed up by `prove_repeats`."""
    kinds = two_tables(6, 0)
    assert len(kinds) == 44
    assert not any(seated(two, 19) for two in kinds[::8])
