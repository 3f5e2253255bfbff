"""The family runs the files of the set."""

from benchmarks.cases.seat_level_dinner import seat_dinner
from benchmarks.cases.seat_level_set import seat_level_set
from benchmarks.instances.seat_level_family import seat_level_family


def test_an_instance_for_each_file():
    family = list(seat_level_family())
    assert [one.name for one in family] == [f"seat_level/{one.name}" for one in seat_level_set()]
    case = family[0].make()
    assert (case.guests, case.courses) == (4, 2)
    assert family[0].dinner is seat_dinner
