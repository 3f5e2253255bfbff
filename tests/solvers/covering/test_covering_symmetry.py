"""Symmetries to impose: of so many guests, and so many courses."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating_solvers.covering.covering_symmetry import CoveringSymmetry, random_symmetry


@given(st.integers(2, 60), st.integers(2, 14), st.integers(0, 10**6))
def test_a_symmetry_is_one_of_so_many_guests_and_courses(guests, courses, seed):
    chosen = random_symmetry(guests, courses, np.random.default_rng(seed))
    assert sum(chosen.cycles) == guests
    assert sum(chosen.courses) == courses
    assert sorted(chosen.permutation().tolist()) == list(range(guests))
    image = np.arange(guests)
    for _ in range(chosen.order):
        image = chosen.permutation()[image]
    assert image.tolist() == list(range(guests))


def test_it_is_told_by_its_cycles():
    symmetry = CoveringSymmetry((7,) * 5 + (1,) * 3, (7,))
    assert symmetry.order == 7
    assert symmetry.sentence().endswith("guests 5 x 7 + 3 x 1, courses 1 x 7")
