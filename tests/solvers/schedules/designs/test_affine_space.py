"""Affine spaces: everyone meets everyone once."""

import pytest

from seating_solvers.schedules.designs.affine_space import affine_space, dimension
from tests.solvers.schedules.recounted import assert_everyone_meets_once


@pytest.mark.parametrize(
    ("table", "courses", "seats"),
    [
        (affine_space(3, 3), 13, 3),
        (affine_space(4, 2), 5, 4),
    ],
)
def test_everyone_meets_everyone_once(table, courses, seats):
    assert_everyone_meets_once(table, courses, seats)


def test_guests_are_a_power_of_the_seats():
    assert dimension(9, 3) == 3
    assert dimension(12, 3) is None
    assert dimension(6, 6) is None
