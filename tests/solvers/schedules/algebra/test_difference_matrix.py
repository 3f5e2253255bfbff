"""Difference matrices, and what their differences say of the schedule."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from seating_solvers.schedules.algebra.difference_matrix import DifferenceMatrix
from seating_solvers.schedules.algebra.groups import cyclic
from seating_solvers.schedules.shared.count_repeats import count_repeats
from tests.solvers.schedules.recounted import counted


@given(st.integers(1, 12), st.integers(1, 4), st.integers(1, 4), st.data())
@settings(deadline=None)
def test_differences_count_the_repeats(order, courses, letters, data):
    entry = st.integers(0, order - 1)
    rows = [[data.draw(entry) for _ in range(letters)] for _ in range(courses)]
    matrix = DifferenceMatrix(cyclic(order), np.array(rows), "")
    assert matrix.repeats() == counted(matrix.tables()) == count_repeats(matrix.tables())
    whole = matrix.transposed()
    assert (whole.courses, whole.letters) == (letters, courses)
    assert (whole.repeats() == 0) == (matrix.repeats() == 0)


def test_the_letter_whose_offset_never_changes_is_still():
    rows = np.array([[0, 0, 0], [1, 0, 2]])
    assert DifferenceMatrix(cyclic(3), rows, "").still_letter() == 1
    assert DifferenceMatrix(cyclic(3), rows[:, ::2], "").still_letter() is None
