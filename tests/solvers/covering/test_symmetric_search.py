"""Searches under a symmetry."""

import numpy as np

from seating_solvers.covering.cover import Cover, left
from seating_solvers.covering.covering_symmetry import CoveringSymmetry
from seating_solvers.covering.symmetric_search import suits_symmetry, symmetric_search


def strangers(guests):
    return ~np.eye(guests, dtype=bool)


def test_a_search_finds_and_finds_the_same_again():
    cover = Cover(strangers(38), np.array([8, 0, 8, 8, 8, 8]), 7, seed=3)
    symmetry = CoveringSymmetry((7,) * 5 + (1,) * 3, (7,))
    runs = [symmetric_search(cover, 0, 16_000_000, lambda: False, symmetry) for _ in range(2)]
    assert runs[0].left == 0
    assert np.array_equal(runs[0].table, runs[1].table)
    assert not (runs[0].table == 1).any()


def test_more_guests_may_be_searched_for_and_left_out():
    cover = Cover(strangers(36), np.full(5, 8), 7, seed=3)
    symmetry = CoveringSymmetry((7,) * 5 + (1,) * 3, (7,))
    found = symmetric_search(cover, 0, 16_000_000, lambda: False, symmetry)
    assert found.table.shape == (7, 36)
    assert found.left == 0


def test_where_no_symmetry_suits_there_are_seats_all_the_same():
    # tables are kept, and a cycle of seven does not fit one
    cover = Cover(strangers(7), np.full(2, 4), 1, seed=3)
    found = symmetric_search(cover, 0, 1000, lambda: False, CoveringSymmetry((7,), (1,)))
    assert found.left == left(found.table, strangers(7))


def test_only_for_all_strangers_at_tables_of_one_size():
    need = strangers(8)
    assert suits_symmetry(Cover(need, np.array([4, 0, 4]), 3, 0))
    assert not suits_symmetry(Cover(need, np.array([4, 5]), 3, 0))
    assert not suits_symmetry(Cover(need, np.array([8]), 1, 0))
    need[0, 1] = need[1, 0] = False
    assert not suits_symmetry(Cover(need, np.full(2, 4), 3, 0))
