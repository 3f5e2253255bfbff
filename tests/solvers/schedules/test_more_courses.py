"""Courses annealed after those that are known."""

import numpy as np
import pytest

from seating_solvers.schedules import known_schedule, schedule
from seating_solvers.schedules.designs.affine_space import affine_space
from seating_solvers.schedules.more_courses import more_courses
from tests.solvers.schedules.recounted import counted


@pytest.mark.parametrize(
    ("shape", "repeats"), [((12, 11, 7), 10), ((10, 9, 6), 15), ((6, 5, 7, 29), 30)]
)
def test_courses_are_added_to_the_nearest_schedule(shape, repeats):
    found = schedule(*shape)
    tables, seats, courses, *guests = shape
    nearest = schedule(tables, seats, courses - 1, *guests)
    assert found is not None
    assert nearest is not None
    assert nearest.repeats == 0
    assert known_schedule(*shape) is None
    assert (found.table[:-1] == nearest.table).all()
    assert 0 < found.repeats == counted(found.table) <= repeats
    assert "annealed" in found.how


def test_courses_are_added_for_few_repeats():
    table = affine_space(3, 2)[:1].astype(np.int32)
    assert counted(more_courses(table, 3, 4)) == 0
    assert (more_courses(table, 3, 4) == more_courses(table, 3, 4)).all()


def test_where_everyone_has_met_courses_repeat_no_more_than_they_must():
    table = np.array([[0, 0, 1, 1]], dtype=np.int32)
    found = more_courses(table, 2, 40)
    assert (np.bincount(found.ravel()) == 80).all()
    assert counted(found) == 2 * 40 - 6
