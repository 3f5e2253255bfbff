"""Unbroken rows of taken seats, and what they let guests of one kind avoid."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Table
from seating.room.shapes.every_shape import EVERY_SHAPE
from seating.rules.shared.rows_of_seats import fewest_side_by_side, joined_to_next


@given(st.sampled_from(tuple(EVERY_SHAPE)), st.integers(1, 10), st.data())
def test_no_choice_of_seats_has_fewer(shape, seats, data):
    beside = Table("1", seats, shape).beside
    taken = sorted(data.draw(st.sets(st.integers(0, seats - 1))))
    guests = data.draw(st.integers(0, len(taken)))
    fewest = min(
        sum(bool(beside[pair]) for pair in combinations(chosen, 2))
        for chosen in combinations(taken, guests)
    )
    assert fewest_side_by_side(beside, taken, guests) == fewest


@pytest.mark.parametrize(
    ("taken", "guests", "fewest"),
    [((), 0, 0), ((0, 1), 2, 1), ((0, 1, 3, 4), 3, 1), ((0, 2, 4), 3, 0), (range(6), 4, 1)],
)
def test_rows_of_a_table_with_one_side(taken, guests, fewest):
    assert fewest_side_by_side(Table("1", 6, "top").beside, taken, guests) == fewest


@pytest.mark.parametrize("shape", EVERY_SHAPE)
@pytest.mark.parametrize("seats", range(1, 20))
def test_whoever_sits_side_by_side_is_joined_once(shape, seats):
    beside = Table("1", seats, shape).beside
    joined = joined_to_next(beside).tolist()
    pairs = {frozenset((seat, (seat + 1) % seats)) for seat in range(seats) if joined[seat]}
    assert len(pairs) == sum(joined)
    assert pairs == {frozenset(pair) for pair in combinations(range(seats), 2) if beside[pair]}
