"""Repeats counted by sorting, against a set of pairs."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from seating_solvers.schedules.shared.count_repeats import count_repeats, repeats_by_guest
from tests.solvers.schedules.recounted import counted

TABLES = arrays(
    np.int32, st.tuples(st.integers(1, 5), st.integers(2, 9)), elements=st.integers(0, 3)
)


@given(TABLES)
def test_repeats_are_those_of_a_set_of_pairs(table):
    assert count_repeats(table) == counted(table)


@given(TABLES)
def test_each_repeat_is_one_of_two_guests(table):
    again = repeats_by_guest(table)
    assert again.shape == (table.shape[1],)
    assert again.sum() == 2 * counted(table)


def test_who_meets_nobody_again_has_none():
    assert repeats_by_guest(np.array([[0, 0, 1], [0, 0, 1]], np.int32)).tolist() == [1, 1, 0]
