"""Colours that go on, back and nowhere, as their sentence says."""

from seating.movement.movement import Movement
from seating.movement.places import Places
from seating.movement.ways.colours_move import COLOURS, ColoursMove
from seating.room.table import Table
from tests.seating.movement.walked import as_said


def test_a_guest_who_heard_it_comes_where_it_leads():
    colours = (0, 1, 2, 1, 2, 1)
    places = Places([Table(str(one), 6) for one in range(5)])
    movement = Movement(places, ColoursMove(colours, 2))
    assert movement.sentence().startswith(
        "White stays, red goes two tables on and blue goes two tables back"
    )
    assert as_said(movement, colours=[COLOURS[one] for one in colours])


def test_only_colours_that_there_are_are_told():
    places = Places([Table(str(one), 3) for one in range(4)])
    movement = Movement(places, ColoursMove((1, 1, 2), 1))
    assert "white" not in movement.sentence().lower()
    assert as_said(movement, colours=["red", "red", "blue"])


def test_tables_of_other_sizes_are_passed_over():
    places = Places([Table("1", 4), Table("2", 2), Table("3", 4)])
    movement = Movement(places, ColoursMove((0, 1, 2, 1), 1))
    assert "lack your seat number" in movement.sentence()
    assert as_said(movement, colours=["white", "red", "blue", "red"])
