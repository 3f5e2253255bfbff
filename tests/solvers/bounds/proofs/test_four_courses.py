"""Four courses at six tables, followed up: each step against counting or a plan that is known."""

from math import comb

import numpy as np
import pytest

from seating_solvers.bounds.proofs import four_courses
from seating_solvers.bounds.proofs.exhaustive_search import Seated
from seating_solvers.bounds.proofs.four_courses import (
    four_courses_with,
    fourth_courses,
    three_courses,
    two_courses,
)
from seating_solvers.schedules import schedule
from seating_solvers.schedules.shared.count_repeats import count_repeats


@pytest.mark.parametrize(("size", "kinds", "grids"), [(7, 1, 720), (8, 4, 67950)])
def test_two_courses_are_all_there(size, kinds, grids):
    # squares of zeros and ones with one, or two, in every line: 720 and 67950
    found = list(two_courses(size))
    assert len(found) == kinds
    assert sum(2 * 720**2 // len(likenesses) for _, likenesses in found) == grids
    for two, likenesses in found:
        assert two.repeats == 6 * (size - 6)
        assert (two.counts[likenesses] == two.counts).all()


def seated(table):
    """Guests who sat at the same tables as one party."""
    parties, counts = np.unique(table.T, axis=0, return_counts=True)
    return Seated(parties.astype(np.int64), counts.astype(np.int64), count_repeats(table))


def known_plan(size):
    found = schedule(6, size, 4)
    assert found is not None
    return found.table


def begun(size):
    """Three courses of the plan that is known, with few repeats of their own."""
    table = known_plan(size)
    return min((seated(np.delete(table, out, 0)) for out in range(4)), key=lambda it: it.repeats)


@pytest.mark.parametrize(("size", "best"), [(7, 22), (8, 38)])
def test_a_fourth_course_is_found_where_there_is_one(size, best):
    three = begun(size)
    each = 6 * (size - 6)
    assert three.repeats <= 2 * each + 1
    found = list(fourth_courses(three, size, best - three.repeats - each))
    assert min(four.repeats for four in found) == best
    for four in found[:20]:
        guests = np.repeat(four.tables, four.counts, axis=0).T
        assert guests.shape == (4, 6 * size)
        assert (np.bincount(guests[3]) == size).all()
        assert count_repeats(guests.astype(np.int32)) == four.repeats <= best


def test_the_plan_that_is_known_is_found_again(monkeypatch):
    monkeypatch.setattr(four_courses, "three_courses", lambda _: iter([begun(8)]))
    found = four_courses_with(8, 38)
    assert found is not None
    assert found.repeats == 38
    assert four_courses_with(8, 37) is None


def test_three_courses_have_their_repeats():
    begin = [three for three, _ in zip(three_courses(7), range(3), strict=False)]
    for three in begin:
        guests = np.repeat(three.tables, three.counts, axis=0).T
        assert count_repeats(guests.astype(np.int32)) == three.repeats == 12
        assert sum(comb(int(count), 2) for count in three.counts) == 6


@pytest.mark.parametrize(("size", "most"), [(7, 22), (6, 1), (12, 3)])
def test_the_argument_is_not_stretched(size, most):
    with pytest.raises(ValueError, match="repeats at tables"):
        four_courses_with(size, most)
