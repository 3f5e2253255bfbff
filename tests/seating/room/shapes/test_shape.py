"""What every shape keeps to, whatever the size of its tables."""

from itertools import pairwise
from math import dist, hypot

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.room.shapes.every_shape import EVERY_SHAPE, shape_of
from seating.room.shapes.shape import HEAD, Box, box_within
from seating.room.table import Table

sizes = st.floats(0.5, 3.0)
tables = st.builds(
    Table,
    st.just("1"),
    st.integers(1, 40),
    st.sampled_from(tuple(EVERY_SHAPE)),
    diameter=st.none() | st.floats(1.0, 4.0),
    width=sizes,
    cover=st.floats(0.4, 1.0),
)
seats_of = pytest.mark.parametrize("seats", [1, 2, 3, 4, 5, 7, 8, 12, 13, 40])
every_shape = pytest.mark.parametrize("shape", EVERY_SHAPE.values(), ids=lambda shape: shape.name)


def _to_edge(point, edge):
    """How far a point is from an edge, and whether it is inside."""
    if isinstance(edge, float):
        return abs(hypot(*point) - edge), hypot(*point) < edge
    sides = list(pairwise([*edge, edge[0]]))
    return min(_to_side(point, *side) for side in sides), _inside(point, sides)


def _to_side(point, start, end):
    point, start, end = (np.array(one) for one in (point, start, end))
    along = end - start
    share = np.clip((point - start) @ along / (along @ along), 0, 1)
    return dist(point, start + share * along)


def _inside(point, sides):
    """Whether a ray to the right crosses the edge an odd number of times."""
    x, y = point
    crossed = [
        x < x1 + (y - y1) / (y2 - y1) * (x2 - x1)
        for (x1, y1), (x2, y2) in sides
        if (y1 > y) != (y2 > y)
    ]
    return sum(crossed) % 2 == 1


@given(tables)
def test_heads_are_just_outside_the_edge(table):
    edge = shape_of(table).edge(table)
    assert table.heads.shape == (table.seats, 2)
    for head in table.heads.tolist():
        away, inside = _to_edge(head, edge)
        assert away == pytest.approx(HEAD, abs=0.005)
        assert not inside


@given(tables)
def test_a_name_goes_to_the_side_on_which_its_head_is(table):
    shape = shape_of(table)
    for head in table.heads.tolist():
        x, y = shape.on_paper(*head)
        side = shape.name_side(x, y)
        if side in ("left", "right"):
            assert (x > 0) == (side == "right")
        else:
            assert abs(x) <= 0.02
            assert (y > 0) == (side == "below")


@given(tables)
def test_the_name_of_a_table_stands_on_it(table):
    shape = shape_of(table)
    box = shape.name_box(table)
    assert box.width > 0
    assert box.height > 0
    edge = shape.edge(table)
    assert _to_edge((box.x, box.y), edge)[1]
    for share in (-0.49, 0.49):
        assert _to_edge((box.x + share * box.width, box.y), edge)[1]
        assert _to_edge((box.x, box.y + share * box.height), edge)[1]


@given(tables)
def test_a_drawing_keeps_distances(table):
    shape = shape_of(table)
    heads = np.array([shape.on_paper(x, y) for x, y in table.heads.tolist()])
    apart = np.sqrt(((heads[:, None] - heads[None]) ** 2).sum(axis=2))
    assert np.allclose(apart, table.distances)


@given(tables)
def test_seat_numbers_go_clockwise_in_a_drawing(table):
    """Or rather, a drawing is turned and never mirrored."""
    shape = shape_of(table)
    (right, up), (down, along) = shape.on_paper(1, 0), shape.on_paper(0, 1)
    assert right * along - up * down < 0


@every_shape
@seats_of
def test_pairs_are_of_seats_that_are_there(shape, seats):
    beside, across = shape.neighbours(seats), shape.facing(seats)
    for pairs in (beside, across):
        assert all(0 <= first < second < seats for first, second in pairs)
        assert len(set(pairs)) == len(pairs)
    assert not set(beside) & set(across)


@every_shape
@seats_of
def test_every_table_has_a_head(shape, seats):
    head = shape.head_of_table(seats)
    assert head
    assert all(1 <= seat <= seats for seat in head)
    assert list(head) == sorted(set(head))


@every_shape
@seats_of
def test_everyone_is_on_the_terminal_once(shape, seats):
    left, right = shape.columns(seats)
    assert sorted(seat for seat in (*left, *right) if seat) == list(range(1, seats + 1))
    rows = shape.rows(seats)
    if rows is not None:
        assert sorted(rows[0] + rows[1]) == list(range(1, seats + 1))
        across = {(one - 1, two - 1) for one, two in zip(*rows, strict=False)}
        assert across == set(shape.facing(seats))


@every_shape
def test_a_shape_has_a_name_that_can_be_written(shape):
    assert shape.name.isalpha()
    assert shape.name == shape.name.lower()
    assert shape.adjective


def test_a_box_keeps_clear_of_the_edge():
    assert box_within([(1.0, 0.0), (3.0, 0.0), (3.0, 10.0)]) == Box(2.0, 5.0, 0.84 * 2, 0.84 * 10)
