"""The round robin tournament: everyone meets everyone once."""

import pytest

from seating_solvers.schedules.designs.round_robin import round_robin
from tests.solvers.schedules.recounted import counted, sizes


@pytest.mark.parametrize(
    ("table", "courses", "seats"),
    [
        (round_robin(7), 13, 2),
    ],
)
def test_everyone_meets_everyone_once(table, courses, seats):
    guests = table.shape[1]
    assert table.shape[0] == courses
    assert sizes(table) == {seats}
    assert counted(table) == 0
    assert courses * (seats - 1) == guests - 1
