"""One side of long tables moves, as its sentence says."""

import pytest

from seating.movement.movement import Movement
from seating.movement.places import Places
from seating.movement.ways.one_side_moves import OneSideMoves, second_sides
from seating.room.table import Table
from tests.seating.movement.walked import as_said

ROOM = [Table("1", 8, "long"), Table("2", 7, "long"), Table("3", 6)]
LAST_OF_FIRST_SIDE = {1: 4, 2: 4}


@pytest.mark.parametrize("through", [False, True])
@pytest.mark.parametrize("step", [1, 2, 5])
def test_a_guest_who_heard_it_comes_where_it_leads(step, through):
    movement = Movement(Places(ROOM), OneSideMoves(step, through))
    assert as_said(movement, long=LAST_OF_FIRST_SIDE)


def test_with_spare_seats_only_laid_places_are_walked_to():
    places = Places(ROOM[:2], [0, 1, 2, 3, 4, 5, 6, 8, 9, 12, 13])
    assert [side.tolist() for side in second_sides(places)] == [[4, 5, 6], [9, 10]]
    assert as_said(Movement(places, OneSideMoves(1, through=True)), long=LAST_OF_FIRST_SIDE)


def test_everyone_of_one_side_meets_everyone_of_the_other():
    movement = Movement(Places([Table("1", 12, "long")]), OneSideMoves(1))
    opposite = {(seat, 11 - seat) for seat in range(6)}
    faced = {
        (int(begins), int(other))
        for row in movement.walk(6)
        for begins in range(6)
        for other in range(6, 12)
        if (int(row[begins]), int(row[other])) in opposite
    }
    assert len(faced) == 36


def test_round_tables_have_no_sides():
    assert second_sides(Places([Table("1", 8)])) == []
