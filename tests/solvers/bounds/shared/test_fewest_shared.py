"""The fewest pairs of two courses, against all ways to spread guests."""

from itertools import product
from math import comb

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating_solvers.bounds.shared.fewest_shared import fewest_shared

SMALL = st.lists(st.integers(1, 5), min_size=1, max_size=4)


@given(SMALL, SMALL, st.integers(0, 3))
def test_fewest_shared_is_the_least_of_all_ways_to_take_some_away(sizes, others, away):
    def fewest(guests):
        if guests > sum(others):
            return None
        ways = product(*(range(min(guests, other) + 1) for other in others))
        return min(sum(comb(x, 2) for x in way) for way in ways if sum(way) == guests)

    gone = [way for way in product(*(range(size + 1) for size in sizes)) if sum(way) <= away]
    left = [[fewest(size - less) for size, less in zip(sizes, way, strict=True)] for way in gone]
    possible = [sum(costs) for costs in left if None not in costs]
    if possible:
        assert fewest_shared(np.array(sizes), np.array(others), away) == min(possible)
