"""Ways that are worth trying: every one leads everybody to a place of their own."""

import numpy as np
import pytest

from seating import Dinner
from seating.movement.movement import Movement
from seating.movement.ways.colours_move import ColoursMove
from seating_solvers.movements.laid_places import laid_places
from seating_solvers.movements.ways_to_try import FAMILIES, RoomToTry

ROOMS = [
    "5x8",
    "1x12",
    "2x10:long",
    "1x20:long,1x10",
    "1x6,1x5,1x4",
    "1x2",
    "1x3:top",
    "6x6",
    "1x1",
]


def room(tables, guests=None):
    seats = sum(
        int(count) * int(size.partition(":")[0])
        for count, _, size in (part.partition("x") for part in tables.split(","))
    )
    dinner = Dinner.of([str(one) for one in range(guests or seats)], tables)
    return RoomToTry(dinner, laid_places(dinner), np.random.default_rng(0))


@pytest.mark.parametrize("tables", ROOMS)
def test_every_way_is_a_movement_that_can_be_said(tables):
    here = room(tables)
    for name, family in FAMILIES.items():
        for way in family(here):
            assert way.name == name
            movement = Movement(here.places, way)
            assert movement.sentence()
            assert (movement.leads != np.arange(len(here.places))).any()


def families(tables):
    here = room(tables)
    return [name for name, family in FAMILIES.items() if next(family(here), None) is not None]


def test_one_round_table_has_no_letters_and_no_sides():
    assert families("1x12") == ["colours-around", "circle", "adding", "doubling"]


def test_long_tables_have_sides_only_where_all_are_long():
    assert "one-side" in families("2x10:long")
    assert "one-side" not in families("1x20:long,1x10")


def test_two_tables_have_no_blue():
    here = room("2x8")
    for way in FAMILIES["colours"](here):
        assert isinstance(way, ColoursMove)
        assert set(way.colours) <= {0, 1}
