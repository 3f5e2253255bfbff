"""The circle, as its sentence says."""

import pytest

from seating.movement.movement import Movement
from seating.movement.places import Places
from seating.movement.ways.circle_moves import CircleMoves
from seating.room.table import Table
from tests.seating.movement.walked import as_said


@pytest.mark.parametrize("step", [1, 4])
def test_a_guest_who_heard_it_comes_where_it_leads(step):
    room = [Table("1", 10, "long"), Table("2", 7), Table("3", 1), Table("4", 2)]
    assert as_said(Movement(Places(room), CircleMoves(step)))


@pytest.mark.parametrize("seats", [4, 10, 16])
def test_across_a_long_table_all_face_all(seats):
    movement = Movement(Places([Table("1", seats, "long")]), CircleMoves(1))
    faced = set()
    for row in movement.walk(seats - 1):
        at = {int(place): guest for guest, place in enumerate(row)}
        faced |= {frozenset((at[one], at[seats - 1 - one])) for one in range(seats // 2)}
    assert len(faced) == seats * (seats - 1) // 2
