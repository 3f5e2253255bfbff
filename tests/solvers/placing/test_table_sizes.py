"""Sizes that tables are to have."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating_solvers.placing.table_sizes import evenly_filled, named, target_sizes


@given(st.lists(st.integers(1, 12), min_size=1, max_size=8), st.integers(0, 100))
def test_tables_are_filled_to_one_level(capacity, guests):
    seats = np.array(capacity, dtype=np.int64)
    sizes = evenly_filled(seats, guests)
    assert sizes.sum() == min(guests, seats.sum())
    assert ((sizes >= 0) & (sizes <= seats)).all()
    open_tables = sizes[sizes < seats]
    if len(open_tables):
        assert sizes.max() <= open_tables.min() + 1


@given(st.data(), st.booleans())
def test_what_is_wanted_is_allowed_and_adds_up(data, fixed):
    tables = data.draw(st.integers(1, 7))
    numbers = st.lists(st.integers(0, 9), min_size=tables, max_size=tables)
    sizes, low = np.array(data.draw(numbers)), np.array(data.draw(numbers))
    high = low + np.array(data.draw(numbers))
    guests = data.draw(st.integers(int(low.sum()), int(high.sum())))
    target = target_sizes(sizes, low, high, guests, fixed)
    assert target.sum() == guests
    assert ((low <= target) & (target <= high)).all()


def test_the_largest_tables_are_where_most_sit_unless_tables_have_names():
    sizes, low = np.array([5, 4, 4]), np.array([4, 4, 5])
    assert target_sizes(sizes, low, low, 13, False).tolist() == [4, 4, 5]
    assert named(sizes, low).tolist() == [2, 1, 0]
    assert target_sizes(sizes, low, low + 1, 13, True).tolist() == [4, 4, 5]


@pytest.mark.parametrize("guests", [0, 3, 17])
def test_no_more_sit_than_there_are_seats(guests):
    assert evenly_filled(np.array([4, 4]), guests).sum() == min(guests, 8)
