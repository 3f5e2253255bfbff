"""Further courses for 36 guests, against what is known of squares, and counted pair by pair."""

import numpy as np
import pytest

from seating_solvers.bounds.proofs.one_more_course import one_more_course, with_course
from seating_solvers.schedules import schedule
from seating_solvers.schedules.shared.count_repeats import count_repeats

GUESTS = np.uint64(1) << np.arange(36, dtype=np.uint64)


def plan_of(courses):
    found = schedule(6, 6, courses)
    assert found is not None
    return found.table.astype(np.int64)


def met_in(courses):
    met = np.zeros(36, dtype=np.uint64)
    for course in courses:
        met = with_course(met, sets(course))
    return met


def sets(course):
    return np.array([GUESTS[course == table].sum(dtype=np.uint64) for table in range(6)])


def table_of(course):
    return ((course[:, None] & GUESTS) > 0).argmax(axis=0)


def square(rows):
    row, column = np.indices((6, 6)).reshape(2, -1)
    return [row, column, np.array(rows).ravel()]


CYCLIC = [[(row + column) % 6 for column in range(6)] for row in range(6)]


def test_whom_everyone_has_met():
    met = met_in(square(CYCLIC))
    assert all(int(one).bit_count() == 15 for one in met)
    assert not any(met & GUESTS)


def test_the_cyclic_square_has_no_transversal_and_no_course_of_few_repeats():
    courses, repeats = one_more_course(met_in(square(CYCLIC)), 5)
    assert courses.shape == (0, 6)
    assert not len(repeats)


def test_the_course_that_is_known_is_found_again():
    table = plan_of(4)
    courses, repeats = one_more_course(met_in(table[:3]), 2)
    assert repeats.min() == 2
    known = np.sort(sets(table[3]))
    assert any((course == known).all() for course in courses)
    assert len(np.unique(courses, axis=0)) == len(courses)


def test_the_fifth_course_of_a_plan_is_found_again():
    table = plan_of(5)
    most = 12 - count_repeats(table[:4].astype(np.int32))
    courses, repeats = one_more_course(met_in(table[:4]), most)
    assert (np.sort(sets(table[4])) == courses).all(axis=1).any()
    assert repeats.min() == most, "twelve are the fewest"


@pytest.mark.parametrize("most", [2, 3])
def test_repeats_are_those_of_pairs(most):
    table = plan_of(4)
    courses, repeats = one_more_course(met_in(table[:3]), most)
    for course, again in list(zip(courses, repeats, strict=True))[:40]:
        after = np.stack([*table[:3], table_of(course)]).astype(np.int32)
        assert (np.bincount(after[3]) == 6).all()
        assert count_repeats(after) == count_repeats(after[:3]) + again
        assert again <= most
