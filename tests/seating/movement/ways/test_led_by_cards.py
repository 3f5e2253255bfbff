"""Cards that tell the way place by place."""

import numpy as np

from seating.movement.movement import Movement
from seating.movement.places import Places
from seating.movement.ways.led_by_cards import FollowOne, SeatCards
from seating.room.table import Table

PLACES = Places([Table("1", 4), Table("2", 4)])
LEADS = (3, 0, 4, 1, 5, 2, 7, 6)


def test_cards_lead_where_they_say():
    assert Movement(PLACES, SeatCards(LEADS)).leads.tolist() == list(LEADS)


def test_who_follows_another_goes_where_the_cards_would_lead():
    walk = Movement(PLACES, FollowOne(LEADS)).walk(5)
    where = np.arange(8)
    for row in walk[1:]:
        where = where[list(LEADS)]  # the seat that the one I follow has just left
        assert np.array_equal(row, where)
