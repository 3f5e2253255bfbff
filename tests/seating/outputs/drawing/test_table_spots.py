"""Where things are drawn: every name on a line of its own, seats clear of each other."""

from itertools import combinations, pairwise
from math import dist

import pytest

from seating.outputs.drawing.table_spots import GAP, PITCH, RADIUS, Outline, name_rows, number
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
@pytest.mark.parametrize("pitch", [44.0, 63.0])
def test_no_name_stands_over_another(shape, seats, pitch):
    """Names are as deep as the pitch, and begin or end at their seats."""
    spots = Outline(Table("1", seats, shape), pitch).spots
    boxes = [_box(spot, pitch) for spot in spots]
    for one, other in combinations(boxes, 2):
        apart = (
            one[2] <= other[0] + 0.01 or other[2] <= one[0] + 0.01,
            one[3] <= other[1] + 0.01 or other[3] <= one[1] + 0.01,
        )
        assert any(apart), (one, other)


def _box(spot, pitch, width=300.0):
    top, bottom = name_rows(spot, pitch)
    left = {"left": spot.x - GAP - width, "right": spot.x + GAP}.get(spot.side, -width / 2)
    return left, top, left + width, bottom


@every_shape
@seats_of
def test_seats_do_not_lie_over_each_other(shape, seats):
    spots = Outline(Table("1", seats, shape, diameter=1.0, cover=0.2)).spots
    for one, other in combinations(spots, 2):
        assert dist((one.x, one.y), (other.x, other.y)) > 2 * RADIUS


@every_shape
@seats_of
def test_the_bare_table_holds_its_seats_and_the_box_of_its_name(shape, seats):
    outline = Outline(Table("1", seats, shape))
    left, top, wide, high = outline.bare
    for spot in outline.spots:
        assert left < spot.x - RADIUS < spot.x + RADIUS < left + wide
        assert top < spot.y - RADIUS < spot.y + RADIUS < top + high
    name_left, name_top, name_wide, name_high = outline.name_box
    assert left < name_left < name_left + name_wide < left + wide
    assert top < name_top < name_top + name_high < top + high


@every_shape
@seats_of
def test_a_line_to_a_name_goes_away_from_the_table(shape, seats):
    for spot in Outline(Table("1", seats, shape)).spots:
        if spot.side in ("above", "below"):
            assert spot.shift * (1 if spot.side == "below" else -1) >= 0


def test_a_round_table_has_a_radius_and_others_corners():
    assert Outline(Table("1", 8, diameter=2.0)).corners == 73
    assert Outline(Table("1", 8, diameter=2.0)).edge == '<circle r="73"/>'
    edge = Outline(Table("1", 2, "long", width=1.0, cover=1.0)).edge
    assert (
        edge == '<path stroke-linejoin="round" d="M36.5 -36.5L36.5 36.5L-36.5 36.5L-36.5 -36.5Z"/>'
    )


@pytest.mark.parametrize(
    ("value", "short"), [(12.04, "12"), (12.06, "12.1"), (-0.01, "0"), (0.0, "0"), (-3.5, "-3.5")]
)
def test_coordinates_are_short(value, short):
    assert number(value) == short


@pytest.mark.parametrize("seats", [8, 12, 20])
@pytest.mark.parametrize("pitch", [PITCH, 1.5 * PITCH])
def test_names_at_corners_stand_clear_of_the_table(seats, pitch):
    outline = Outline(Table("1", seats, "u"), pitch)
    assert not isinstance(outline.corners, float)
    xs, ys = zip(*outline.corners, strict=True)
    over = [spot for spot in outline.spots if spot.y < min(ys) and min(xs) < spot.x < max(xs)]
    assert over
    for spot in over:
        assert name_rows(spot, pitch)[1] <= min(ys) + 1.5
