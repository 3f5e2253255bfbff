import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating.people.pairs import PairTable
from seating_solvers.annealing.kernels.pair_talk import lacking, looked_up, meeting
from tests.dinners import pair_values


@given(pair_values(6, st.integers(1, 9)))
def test_a_pair_is_found_in_rows(values):
    table = PairTable.of(6, values)
    dense = table.dense(np.int64)
    for one in range(6):
        for two in range(6):
            assert looked_up.py_func(*table.rows, one, two) == dense[one, two]


def test_strangers_come_to_have_met_or_no_longer_have():
    met = meeting.py_func
    assert [met(70, 69, 70, 0), met(70, 70, 69, 0), met(70, 10, 69, 0)] == [1, -1, 0]
    assert met(70, 80, 100, 70) == 0


def test_nobody_lacks_less_than_nothing():
    goal, met = np.array([4]), np.array([3])
    assert [int(lacking.py_func(goal, met, 0, more)) for more in (-1, 0, 1, 2)] == [2, 1, 0, 0]
