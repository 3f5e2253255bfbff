"""Orbits of pairs of guests."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating_solvers.schedules.search.pair_orbits import pair_orbits


@given(st.lists(st.permutations(range(7)), min_size=1, max_size=3))
def test_pairs_carried_to_each_other_are_in_one_orbit_and_no_others(permutations):
    generators = [np.array(one) for one in permutations]
    orbit, size = pair_orbits(generators)
    a, b = np.triu_indices(7, 1)
    assert (np.bincount(orbit[a, b]) == size).all()
    for generator in generators:
        assert (orbit[generator[a], generator[b]] == orbit[a, b]).all()
    start, reached = (0, 1), {frozenset((0, 1))}
    open_pairs = [start]
    for x, y in open_pairs:
        for generator in generators:
            image = (int(generator[x]), int(generator[y]))
            if frozenset(image) not in reached:
                reached.add(frozenset(image))
                open_pairs.append(image)
    assert len(reached) == size[orbit[start]]
