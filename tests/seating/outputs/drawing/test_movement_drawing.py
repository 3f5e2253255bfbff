"""A picture of who goes where."""

import re
from xml.etree import ElementTree

import pytest

from seating import Table
from seating.movement.movement import Movement
from seating.movement.places import Places
from seating.movement.ways.letters_move_on import LettersMoveOn
from seating.movement.ways.numbers_added import NumbersAdded
from seating.outputs.choices.theme import Theme
from seating.outputs.drawing.movement_drawing import movement_svg


def drawn(movement):
    return movement_svg(movement, Theme().colours())


def arrows(svg):
    return len(re.findall(r"Z\"", svg))


def test_an_arrow_for_each_two_tables_between_which_somebody_walks():
    places = Places([Table(str(one), 3) for one in range(5)])
    assert arrows(drawn(Movement(places, LettersMoveOn((0, 1, 1))))) == 5
    assert arrows(drawn(Movement(places, LettersMoveOn((0, 1, -1))))) == 10
    assert arrows(drawn(Movement(places, LettersMoveOn((0, 0, 0))))) == 0


def test_at_one_table_its_seats_are_drawn():
    svg = drawn(Movement(Places([Table("Oak", 7)]), NumbersAdded(2)))
    assert arrows(svg) == 7
    assert re.findall(r">(\d+)</text>", svg) == [*map(str, range(1, 8))]


@pytest.mark.parametrize("count", [2, 21, 41, 130])
def test_names_are_data_and_some_are_left_out_where_there_are_many(count):
    tables = [Table(f'<b>&"{one}', 2) for one in range(count)]
    root = ElementTree.fromstring(drawn(Movement(Places(tables), LettersMoveOn((0, 1)))))
    texts = [one for one in root.iter() if one.tag.endswith("text")]
    assert 0 < len(texts) <= 40
    assert not any(one.tag.endswith("b") for one in root.iter())
