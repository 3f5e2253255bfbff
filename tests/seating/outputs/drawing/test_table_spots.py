"""Where things are drawn: every name on a line of its own, numbers inside the edge."""

from itertools import combinations, pairwise
from math import dist

import pytest

from seating.outputs.drawing.table_spots import PITCH, TO_NUMBER, Outline, number
from seating.room.shapes.every_shape import EVERY_SHAPE
from seating.room.table import Table

every_shape = pytest.mark.parametrize("shape", EVERY_SHAPE)
seats_of = pytest.mark.parametrize("seats", [1, 2, 5, 8, 12, 30])


@every_shape
@seats_of
def test_names_of_one_side_have_a_line_each(shape, seats):
    spots = Outline(Table("1", seats, shape)).spots
    for side in ("left", "right"):
        heights = sorted(spot.y + spot.shift for spot in spots if spot.side == side)
        gaps = [later - earlier for earlier, later in pairwise(heights)]
        assert all(gap > PITCH - 0.01 for gap in gaps)


@every_shape
@seats_of
def test_names_above_and_below_clear_those_at_the_sides(shape, seats):
    spots = Outline(Table("1", seats, shape)).spots
    beside = [spot.y + spot.shift for spot in spots if spot.side in ("left", "right")]
    for spot in spots:
        if spot.side == "above" and beside:
            assert spot.y + spot.shift < min(beside)
        if spot.side == "below" and beside:
            assert spot.y + spot.shift > max(beside)


@every_shape
@seats_of
def test_numbers_are_inside_the_edge_and_clear_of_each_other(shape, seats):
    outline = Outline(Table("1", seats, shape))
    low, high = outline.reach
    for spot in outline.spots:
        assert dist((spot.x, spot.y), spot.number) == pytest.approx(TO_NUMBER)
        assert low < spot.number[1] < high
    for one, other in combinations(outline.spots, 2):
        assert dist(one.number, other.number) > 9


def test_a_round_table_has_a_radius_and_others_corners():
    assert Outline(Table("1", 8, diameter=2.0)).corners == 60
    assert Outline(Table("1", 8, diameter=2.0)).edge == '<circle r="60"/>'
    edge = Outline(Table("1", 2, "long", width=1.0, cover=1.0)).edge
    assert edge == '<path stroke-linejoin="round" d="M30 -30L30 30L-30 30L-30 -30Z"/>'


@pytest.mark.parametrize(
    ("value", "short"), [(12.04, "12"), (12.06, "12.1"), (-0.01, "0"), (0.0, "0"), (-3.5, "-3.5")]
)
def test_coordinates_are_short(value, short):
    assert number(value) == short
