"""Seats of one table for parties of some sizes."""

import pytest

from seating import Table
from seating.talk.talk import Talk
from seating_solvers.parties.seats_of_parties import BESIDE, OPPOSITE, seats_of_parties

NEAR = Talk("near")


def seats(table, sizes, bonds=(), seats=None):
    every = tuple(range(table.seats)) if seats is None else seats
    return seats_of_parties(NEAR, table, every, sizes, bonds, 3)


def test_couples_at_a_round_table_sit_opposite_each_other():
    found = seats(Table("1", 10), (2, 2, 2, 2, 2))
    assert sorted(found) == list(range(10))
    assert {abs(one - two) for one, two in zip(found[::2], found[1::2], strict=True)} == {5}


@pytest.mark.parametrize("sizes", [(1,), (5,), (3, 2), (4, 4), (2, 1, 1)])
def test_everyone_has_a_seat_of_those_in_use(sizes):
    found = seats(Table("1", 10, "long"), sizes, seats=(0, 2, 3, 4, 5, 7, 8, 9))
    assert len(set(found)) == sum(sizes)
    assert set(found) <= {0, 2, 3, 4, 5, 7, 8, 9}


def test_who_asks_to_sit_side_by_side_or_opposite_does():
    table = Table("1", 8)
    found = seats(table, (2, 2, 2, 2), bonds=((0, 1, BESIDE), (2, 3, OPPOSITE), (4, 5, BESIDE)))
    assert table.beside[found[0], found[1]]
    assert table.opposite[found[2], found[3]]
    assert table.beside[found[4], found[5]]


def test_a_large_table_takes_its_parties_too():
    found = seats(Table("1", 60, "long"), (5,) * 12)
    assert sorted(found) == list(range(60))
