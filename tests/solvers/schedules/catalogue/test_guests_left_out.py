"""Schedules of one seat fewer, without guests who never meet."""

import pytest

from seating_solvers.schedules import schedule
from seating_solvers.schedules.catalogue.guests_left_out import known_for
from tests.solvers.schedules.recounted import counted, sizes


@pytest.mark.parametrize(
    ("seats", "repeats"), [(6, 12), (7, 37), (8, 60), (9, 84), (10, 105), (12, 192)]
)
def test_five_courses_at_six_tables(seats, repeats):
    found = schedule(6, seats, 5)
    assert found is not None
    assert found.table.shape == (5, 6 * seats)
    assert sizes(found.table) == {seats}
    assert found.repeats == counted(found.table) == repeats


def test_a_guest_of_each_table_is_left_out():
    (known,) = [known for known in known_for(6, 9) if known.fits(5)]
    assert known.build(5).repeats == known.repeats == 84
    assert "without one guest of each table" in known.build(5).how


def test_where_nobody_need_meet_again_nobody_is_left_out():
    assert not list(known_for(10, 3))
