"""Cards without a repeat, counted pair by pair."""

from itertools import combinations

import numpy as np
import pytest

from seating.movement.movement import Movement
from seating.movement.places import Places
from seating.movement.ways.led_by_cards import SeatCards
from seating.room.table import Table
from seating_solvers.movements.field_cards import field_cards, turning_letters, turning_planes


def met(tables, letters, leads, courses):
    places = Places([Table(str(one), letters) for one in range(tables)])
    walk = Movement(places, SeatCards(tuple(leads.tolist()))).walk(courses)
    at = places.table[walk]
    return [
        pair
        for row in at
        for table in range(tables)
        for pair in combinations(np.flatnonzero(row == table).tolist(), 2)
    ]


@pytest.mark.parametrize(("tables", "letters"), [(3, 3), (4, 3), (4, 4), (8, 6), (9, 9), (13, 4)])
def test_turning_letters_meet_nobody_twice(tables, letters):
    pairs = met(tables, letters, turning_letters(tables, letters), tables - 1)
    assert len(pairs) == len(set(pairs)) > 0


@pytest.mark.parametrize("order", [2, 3, 4, 5, 7, 8, 9])
def test_turning_planes_let_everyone_meet_everyone_once(order):
    pairs = met(order, order, turning_planes(order), order + 1)
    assert len(pairs) == len(set(pairs)) == order**2 * (order**2 - 1) // 2


@pytest.mark.parametrize(
    ("sizes", "count"), [((4,) * 4, 2), ((3,) * 4, 1), ((5,) * 4, 0), ((4,) * 6, 0), ((4, 3, 4), 0)]
)
def test_only_rooms_that_a_field_fits(sizes, count):
    places = Places([Table(str(one), size) for one, size in enumerate(sizes)])
    assert len(list(field_cards(places))) == count
