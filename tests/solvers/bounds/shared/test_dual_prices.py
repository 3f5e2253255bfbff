"""Dual prices, against another solver."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from seating_solvers.bounds.shared.dual_prices import dual_prices


@settings(max_examples=60)
@given(st.integers(1, 5), st.integers(1, 8), st.integers(0, 2**32 - 1))
def test_prices_are_those_of_another_solver(stocks, activities, seed):
    random = np.random.default_rng(seed)
    gains = random.integers(1, 20, activities).astype(float)
    uses = random.integers(0, 5, (stocks, activities)).astype(float)
    uses[0] += 1
    have = random.integers(0, 30, stocks).astype(float)
    best = linprog(-gains, A_ub=uses, b_ub=have, method="highs").fun
    assert best is not None
    found = dual_prices(gains, uses, have)
    assert (gains - found @ uses).max() <= 1e-6
    assert found @ have == pytest.approx(-best, abs=1e-6)


def test_what_was_dear_on_the_way_may_cost_nothing_in_the_end():
    found = dual_prices(
        np.array([4.0, 3.0]), np.array([[3.0, 2.0], [3.0, 1.0]]), np.array([5.0, 4.0])
    )
    assert found == pytest.approx([1.5, 0.0])
