"""Colours that go round their own table, as their sentence says."""

import pytest

from seating.movement.movement import Movement
from seating.movement.places import Places
from seating.movement.ways.colours_turn import ColoursTurn
from seating.room.table import Table
from tests.seating.movement.walked import as_said


@pytest.mark.parametrize(("red", "blue"), [(1, 1), (2, 0), (3, 2)])
def test_a_guest_who_heard_it_comes_where_it_leads(red, blue):
    places = Places([Table("1", 12), Table("2", 9), Table("3", 1)])
    assert as_said(Movement(places, ColoursTurn(red, blue)))


def test_nobody_changes_table():
    places = Places([Table("1", 7), Table("2", 8)])
    leads = Movement(places, ColoursTurn(1, 2)).leads
    assert places.table[leads].tolist() == places.table.tolist()
