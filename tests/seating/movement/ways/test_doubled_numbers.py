"""Numbers that are doubled, as the sentence says."""

import pytest

from seating.movement.movement import Movement
from seating.movement.places import Places
from seating.movement.ways.doubled_numbers import DoubledNumbers
from seating.movement.ways.numbers_added import NumbersAdded
from seating.room.table import Table
from tests.seating.movement.walked import as_said


def numbers(places, across):
    return {
        (int(places.table[place]) + 1, int(places.seat[place])): number
        for number, place in enumerate(places.numbered(across).tolist(), start=1)
    }


@pytest.mark.parametrize("across", [False, True])
@pytest.mark.parametrize("sizes", [[12], [7], [4, 4, 3], [2, 5, 6], [2]])
def test_a_guest_who_heard_it_comes_where_it_leads(sizes, across):
    places = Places([Table(str(one), size) for one, size in enumerate(sizes)])
    for way in (DoubledNumbers(across), NumbersAdded(5 % len(places) or 1, across)):
        assert as_said(Movement(places, way), numbers=numbers(places, across))


def test_of_twelve_all_move_and_of_thirteen_the_last_stays():
    twelve = Movement(Places([Table("1", 12)]), DoubledNumbers())
    assert twelve.sentence() == "Double your seat number; if that is over 12, take away 13"
    assert (twelve.leads != range(12)).all()
    thirteen = Movement(Places([Table("1", 13)]), DoubledNumbers())
    assert thirteen.sentence().endswith("take away 13; number 13 stays")
    assert thirteen.leads[12] == 12
