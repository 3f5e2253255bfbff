"""Guests of a square schedule who come several times."""

import numpy as np
import pytest

from seating_solvers.schedules import schedule
from seating_solvers.schedules.catalogue.repeated_guests import forced_repeats, repeated_guests
from tests.solvers.schedules.recounted import counted, sizes


@pytest.mark.parametrize(("tables", "courses"), [(6, 2), (6, 3), (10, 3), (10, 4), (10, 5)])
def test_repeated_guests_of_squares_with_a_hole(tables, courses):
    """Beyond the pigeonhole only those of no letter repeat, and those who come with them."""
    square = schedule(tables, tables, courses + 1)
    assert square is not None
    for seats in range(tables + 1, 2 * tables - 1):
        found = schedule(tables, seats, courses)
        assert found is not None
        assert sizes(found.table) == {seats}
        forced = forced_repeats(tables, seats, courses)
        assert forced <= counted(found.table) == found.repeats <= forced + square.repeats


def test_those_of_a_table_come_twice():
    square = np.array([[0, 0, 1, 1], [0, 1, 0, 1], [0, 1, 1, 0]])
    table = repeated_guests(square, 2, 3)
    assert table.tolist() == [[0, 0, 0, 1, 1, 1], [0, 0, 1, 0, 1, 1]]
    assert counted(table) == forced_repeats(2, 3, 2) == 2
