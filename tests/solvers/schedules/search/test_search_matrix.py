"""Annealing of difference matrices."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from seating_solvers.schedules.algebra.groups import cyclic
from seating_solvers.schedules.search.search_matrix import MatrixSymmetry, search_matrix
from tests.solvers.schedules.recounted import counted


@given(st.integers(0, 1000), st.integers(0, 1))
@settings(max_examples=20, deadline=None)
def test_it_keeps_the_symmetry_it_is_told(seed, fixed):
    symmetry = MatrixSymmetry(
        np.array([1, 2, 0, *range(3, 3 + fixed)]), np.array([1, 2, 0]), 4 * np.arange(7) % 7
    )
    matrix = search_matrix(cyclic(7), 3 + fixed, 3, seed=seed, moves=500, symmetry=symmetry)
    moved = matrix.m[symmetry.rows][:, symmetry.columns]
    assert (moved == symmetry.images[matrix.m]).all()
    assert matrix.repeats() == counted(matrix.tables())


def test_it_finds_what_there_is_and_finds_it_again():
    found, again = (search_matrix(cyclic(6), 4, 4, seed=2, moves=20_000) for _ in range(2))
    assert (found.m == again.m).all()
    assert (found.m[0] == 0).all()
    assert (found.m[:, 0] == 0).all()
    assert found.repeats() == 0
