"""Euler's officers."""

import numpy as np

from seating_solvers.bounds.shared.fewest_shared import fewest_shared
from seating_solvers.bounds.six_tables import six_tables


def test_six_tables_ask_for_full_ones():
    assert six_tables(35, 6, 4) == six_tables(36, 7, 4) == six_tables(30, 6, 4) == 0
    assert six_tables(42, 6, 4) == 20


def test_more_courses_have_their_share_of_repeats():
    assert [six_tables(36, 6, courses) for courses in (3, 4, 5, 6)] == [0, 2, 3, 4]


def test_whatever_the_size_of_tables_their_links_are_as_long_as_they_are_counted():
    for size in range(6, 20):
        tables = np.full(6, size)
        assert six_tables(6 * size, 6, 4) == 3 * fewest_shared(tables, tables) + 2
