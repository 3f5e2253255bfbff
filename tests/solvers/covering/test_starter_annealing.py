"""What is counted by orbits is so for all courses, one by one."""

from itertools import combinations

import numpy as np
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from seating_solvers.covering.cover import left
from seating_solvers.covering.covering_symmetry import random_symmetry
from seating_solvers.covering.starter_annealing import walk_orbits
from seating_solvers.covering.starter_orbits import orbits_of, unfolded
from seating_solvers.running.random_numbers import generator


def strangers(guests):
    return ~np.eye(guests, dtype=bool)


def together(course):
    """Who sits together, whatever tables are called."""
    return {frozenset(np.flatnonzero(course == table).tolist()) for table in set(course.tolist())}


@settings(deadline=None)
@given(
    st.integers(2, 5),
    st.integers(2, 7),
    st.integers(0, 5),
    st.integers(2, 9),
    st.integers(0, 2000),
    st.integers(0, 10**6),
)
def test_incremental_equals_recomputed(tables, seats, fewer, courses, moves, seed):
    guests = max(tables * seats - fewer, 3)
    assume(guests <= tables * seats)
    dice = np.random.default_rng(seed)
    symmetry = random_symmetry(guests, courses, dice)
    state = orbits_of(symmetry, tables, seats, dice)
    assume(state is not None)
    assert state is not None
    walk_orbits(state, generator(seed, 0), seats, moves, 3.0, 1.0)
    table = unfolded(state, symmetry)
    assert table.shape == (courses, guests)
    assert max(np.bincount(row).max() for row in table) <= seats
    met = {
        (one, two)
        for one, two in combinations(range(guests), 2)
        if any(row[one] == row[two] for row in table)
    }
    assert state.left[0] == guests * (guests - 1) // 2 - len(met) == left(table, strangers(guests))
    whole = symmetry.permutation()
    carried = [together(row[np.argsort(whole)]) for row in table]
    assert all(one in [together(row) for row in table] for one in carried)
