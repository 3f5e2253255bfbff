"""The round robin tournament: everyone meets everyone once."""

import pytest

from seating_solvers.schedules.designs.round_robin import round_robin
from tests.solvers.schedules.recounted import assert_everyone_meets_once


@pytest.mark.parametrize(
    ("table", "courses", "seats"),
    [
        (round_robin(7), 13, 2),
    ],
)
def test_everyone_meets_everyone_once(table, courses, seats):
    assert_everyone_meets_once(table, courses, seats)
