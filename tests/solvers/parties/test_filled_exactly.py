"""Parties packed into tables to the last seat."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating_solvers.parties.filled_exactly import filled_exactly


def load_of(sizes, taken, high):
    sizes = np.array(sizes)
    table = filled_exactly(sizes, np.array(taken), np.array(high))
    return taken + np.bincount(table, weights=sizes, minlength=len(high)).astype(int)


def test_tables_are_filled_to_the_last_seat():
    assert load_of([5, 5, 5, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2], [0] * 5, [8] * 5).tolist() == [8] * 5


def test_guests_already_there_take_seats():
    assert load_of([4, 3, 3, 2], [2, 1, 0], [6, 4, 5]).tolist() == [6, 4, 5]


@given(st.lists(st.integers(1, 9), max_size=40))
def test_everyone_has_a_table(sizes):
    loads = load_of(sorted(sizes, reverse=True), [0] * 4, [10, 10, 8, 6])
    assert loads.sum() == sum(sizes)
