"""Starter courses under a symmetry, before they are annealed."""

import numpy as np

from seating_solvers.covering.covering_symmetry import CoveringSymmetry
from seating_solvers.covering.starter_orbits import orbits_of, unfolded


def test_everyone_has_a_seat_at_every_course():
    symmetry = CoveringSymmetry((3, 3, 3, 3), (3, 1), turning=True)
    state = orbits_of(symmetry, 3, 4, np.random.default_rng(1))
    assert state is not None
    table = unfolded(state, symmetry)
    assert table.shape == (4, 12)
    assert max(np.bincount(row).max() for row in table) <= 4
    # the last course is carried to itself, and turns
    carried = np.empty_like(table[3])
    carried[symmetry.permutation()] = table[3]
    assert len(set(zip(carried.tolist(), table[3].tolist(), strict=True))) == 3
    assert (state.turn == [[1] * 12, [3] * 12]).all()
    assert state.pairs.sum() == 12 * 11 // 2


def test_a_cycle_that_fits_no_table_has_no_start():
    assert orbits_of(CoveringSymmetry((7,), (1,)), 2, 4, np.random.default_rng(1)) is None
