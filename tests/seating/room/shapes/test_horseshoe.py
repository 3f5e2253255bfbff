import pytest

from seating.room.shapes.horseshoe import Horseshoe
from seating.room.table import Table


def test_it_is_open_at_its_foot():
    heads = Table("1", 5, "u").heads
    assert heads[2:4, 1].min() > heads[[0, 1, 4], 1].max()
    assert heads[1, 1] == heads[4, 1] > heads[0, 1]
    assert (0, 4) not in Horseshoe().neighbours(5)


@pytest.mark.parametrize("seats", [1, 9, 14])
def test_neighbours_sit_in_turn_and_nobody_across(seats):
    assert len(Horseshoe().neighbours(seats)) == seats - 1
    assert not Horseshoe().facing(seats)


@pytest.mark.parametrize(("seats", "head"), [(9, (5,)), (6, (3, 4)), (1, (1,))])
def test_its_head_is_the_middle_of_the_bar(seats, head):
    assert Horseshoe().head_of_table(seats) == head


@pytest.mark.parametrize("width", [0.3, 0.9144, 3.0])
def test_its_arms_stay_apart(width):
    _, _, _, _, foot, inner, other, _ = Horseshoe().edge(Table("1", 9, "u", width=width))
    assert foot[0] == inner[0] > 0 > other[0]
    assert inner[1] < 0


def test_its_name_stands_on_the_bar():
    table = Table("1", 9, "u")
    box = Horseshoe().name_box(table)
    inner = Horseshoe().edge(table)[5]
    assert box.x == 0
    assert inner[1] < box.y - box.height / 2 < box.y + box.height / 2 < 0


def test_names_along_the_bar_go_to_either_side():
    table = Table("1", 9, "u")
    heads = table.heads.tolist()
    sides = [Horseshoe().name_side(*Horseshoe().on_paper(x, y)) for x, y in heads]
    assert sides == ["left"] * 4 + ["above"] + ["right"] * 4


def test_it_goes_up_and_down_on_the_terminal():
    assert Horseshoe().columns(7) == ([3, 2, 1], [4, 5, 6, 7])


def test_a_sentence_does_not_say_u():
    assert Horseshoe().adjective == "u-shaped"
