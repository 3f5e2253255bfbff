"""Straight sides: as even as they go, seats a cover apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.room.shapes.sides import all_around, along, in_turn, middle_of, rectangle, sides_of


@given(st.integers(0, 50), st.integers(1, 6))
def test_sides_differ_by_one_at_most(seats, sides):
    counts = sides_of(seats, sides)
    assert sum(counts) == seats
    assert max(counts) - min(counts) <= 1
    assert counts == sorted(counts, reverse=True)


def test_seats_along_a_side():
    assert along(3, 0.5).tolist() == [-0.5, 0.0, 0.5]
    assert along(2, 0.5).tolist() == [-0.25, 0.25]
    assert along(0, 0.5).tolist() == []


@pytest.mark.parametrize(
    ("before", "count", "seats"), [(0, 1, (1,)), (0, 2, (1, 2)), (3, 5, (6,)), (3, 4, (5, 6))]
)
def test_the_middle(before, count, seats):
    assert middle_of(before, count) == seats


@pytest.mark.parametrize(
    ("seats", "turn", "around"),
    [
        (1, [], []),
        (2, [(0, 1)], [(0, 1)]),
        (3, [(0, 1), (1, 2)], [(0, 1), (1, 2), (0, 2)]),
    ],
)
def test_neighbours(seats, turn, around):
    assert in_turn(seats) == turn
    assert all_around(seats) == around


def test_a_rectangle_is_around_the_centre():
    assert rectangle(4, 2) == [(-2, 1), (2, 1), (2, -1), (-2, -1)]
