"""Every way to seat the guests, against trying every division of them."""

from itertools import permutations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seating_solvers.bounds.proofs.exhaustive_search import plan_with


def fewest_repeats(sizes, courses):
    """Over all plans, by trying every division of the guests into tables at each course."""
    people = sum(sizes)
    tables = np.repeat(np.arange(len(sizes)), sizes)
    ways = {canonical(way) for way in permutations(tables.tolist())}
    pairs = [
        frozenset((a, b) for a in range(people) for b in range(a + 1, people) if way[a] == way[b])
        for way in ways
    ]
    most = max(
        len(frozenset.union(pairs[0], *others)) for others in product(pairs, repeat=courses - 1)
    )
    return courses * len(pairs[0]) - most


def canonical(way):
    """Tables numbered in the order of their first guests."""
    names: dict[int, int] = {}
    return tuple(names.setdefault(table, len(names)) for table in way)


@pytest.mark.parametrize(
    ("sizes", "courses"), [((3, 3), 3), ((2, 2, 2), 4), ((3, 2), 4), ((3, 3, 2), 2), ((4, 3), 3)]
)
def test_every_way_finds_the_fewest_repeats(sizes, courses):
    fewest = fewest_repeats(sizes, courses)
    found = plan_with(sizes, courses, fewest)
    assert found is not None
    assert found.repeats == fewest
    assert fewest == 0 or plan_with(sizes, courses, fewest - 1) is None


@given(st.lists(st.integers(2, 4), min_size=2, max_size=3), st.integers(2, 4), st.integers(0, 30))
@settings(max_examples=40)
def test_every_way_counts_its_repeats_right(sizes, courses, repeats):
    found = plan_with(tuple(sizes), courses, repeats)
    if found is None:
        return
    guests = np.repeat(found.tables, found.counts, axis=0)
    one, two = np.triu_indices(len(guests), 1)
    together = (guests[one] == guests[two]).sum(axis=1)
    assert int(np.maximum(together - 1, 0).sum()) == found.repeats <= repeats
    for course in guests.T:
        assert sorted(np.bincount(course)) == sorted(sizes)
