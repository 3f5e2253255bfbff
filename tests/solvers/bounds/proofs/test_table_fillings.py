"""Every way to fill one table, against trying all."""

from itertools import combinations, product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from seating_solvers.bounds.proofs.table_fillings import table_fillings

PARTIES = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(1, 3)), min_size=1, max_size=5
)


def met_again(tables, way):
    """Pairs of a table who shared one before, counted one by one."""
    guests = [row.tolist() for row, count in zip(tables, way, strict=True) for _ in range(count)]
    return sum(
        any(a == b for a, b in zip(one, other, strict=True))
        for one, other in combinations(guests, 2)
    )


@given(PARTIES, st.integers(1, 5), st.integers(0, 2), st.integers(0, 3), st.booleans())
@settings(deadline=None)
def test_a_table_is_filled_in_every_way_there_is(parties, size, least, beyond, first):
    tables = np.array([party[:2] for party in parties])
    left = np.array([party[2] for party in parties])
    found = table_fillings(tables, left, size, least, least + beyond, 0 if first else -1)
    ways = product(*(range(count + 1) for count in left))
    expected = {
        way
        for way in ways
        if sum(way) == size
        and least <= met_again(tables, way) <= least + beyond
        and (way[0] or not first)
    }
    assert len(found) == len(expected)
    assert {tuple(way.tolist()) for way in found} == expected
