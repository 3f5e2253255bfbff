"""Pairs that are to meet and do not."""

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from seating_solvers.covering.cover import left


@given(arrays(np.int64, (3, 6), elements=st.integers(0, 2)), st.sets(st.integers(0, 14)))
def test_pairs_left_are_those_who_share_no_table(table, known):
    need = ~np.eye(6, dtype=bool)
    pairs = list(combinations(range(6), 2))
    for number in known:
        one, two = pairs[number]
        need[one, two] = need[two, one] = False
    expected = [p for p in pairs if need[p] and all(row[p[0]] != row[p[1]] for row in table)]
    assert left(table, need) == len(expected)
