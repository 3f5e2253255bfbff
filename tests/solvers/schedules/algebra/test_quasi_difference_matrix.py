"""Quasi-difference matrices: as many seats as tables, some letters absent in each course."""

import numpy as np

from seating_solvers.schedules.algebra.groups import cyclic
from seating_solvers.schedules.algebra.quasi_difference_matrix import (
    TWO_AND_TWO,
    QuasiDifferenceMatrix,
    present_letters,
)
from seating_solvers.schedules.designs.round_robin import round_robin
from seating_solvers.schedules.search.search_matrix import search_matrix
from tests.solvers.schedules.recounted import sizes


def test_a_hole_leaves_each_guest_one_seat():
    present = present_letters(5, 3)
    found = search_matrix(cyclic(4), 3, 6, seed=1, moves=20_000, present=present)
    table = QuasiDifferenceMatrix(cyclic(4), 1, found.m).schedule(3)
    assert table.shape == (3, 25)
    assert sizes(table) == {5}


def test_four_of_no_letter_meet_by_twos_as_in_a_tournament():
    assert np.array_equal(TWO_AND_TWO, round_robin(2))


def test_each_letter_is_absent_once_at_most():
    present = present_letters(10, 6, hole=2)
    assert present.shape == (6, 12)
    assert (present.sum(axis=1) == 10).all()
    assert (present.sum(axis=0) == 5).all()
