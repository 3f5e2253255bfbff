"""Ten tables of twelve."""

from seating_solvers.schedules import schedule
from seating_solvers.schedules.designs.plex import plex
from tests.solvers.schedules.recounted import counted, sizes


def test_a_hundred_guests_never_meet_again():
    table = plex()
    assert sizes(table[:, :100]) == {10}
    assert counted(table[:, :100]) == 0
    assert sizes(table) == {12}


def test_ten_tables_of_twelve_repeat_as_little_as_they_can():
    found = schedule(10, 12, 4)
    assert found is not None
    assert found.repeats == 60
    assert counted(found.table) == 60
