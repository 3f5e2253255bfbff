import numpy as np
import pytest

from seating.room.shapes.square import Square, square_sides
from seating.room.table import Table


@pytest.mark.parametrize(
    ("seats", "sides"), [(1, [1, 0, 0, 0]), (2, [1, 0, 1, 0]), (6, [2, 1, 2, 1]), (7, [2, 2, 2, 1])]
)
def test_facing_sides_are_alike(seats, sides):
    assert square_sides(seats) == sides


@pytest.mark.parametrize(
    ("seats", "beside", "facing"), [(2, 0, 1), (3, 2, 1), (6, 6, 3), (8, 8, 4)]
)
def test_how_many_sit_beside_and_facing(seats, beside, facing):
    assert len(Square().neighbours(seats)) == beside
    assert len(Square().facing(seats)) == facing


@pytest.mark.parametrize("seats", [2, 3, 8, 14])
def test_facing_seats_lie_straight_across(seats):
    table = Table("1", seats, "square")
    assert (0, 5) in Square().facing(8)
    for one, two in Square().facing(seats):
        across = np.abs(table.heads[one] - table.heads[two])
        assert across.min() == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize(("seats", "head"), [(8, (1, 2)), (12, (2,)), (1, (1,))])
def test_its_head_is_the_middle_of_the_far_side(seats, head):
    assert Square().head_of_table(seats) == head
    far = Table("1", seats, "square").heads[[seat - 1 for seat in head]]
    assert (far[:, 1] == Table("1", seats, "square").heads[:, 1].max()).all()


def test_it_grows_when_its_sides_are_full():
    side = [max(x for x, _ in Square().edge(Table("1", seats, "square"))) for seats in (4, 8, 16)]
    assert side[0] < side[1] < side[2]


def test_it_stands_on_a_side_in_every_drawing():
    corners = [Square().on_paper(x, y) for x, y in Square().edge(Table("1", 4, "square"))]
    assert len({round(x, 6) for x, _ in corners}) == len({round(y, 6) for _, y in corners}) == 2
