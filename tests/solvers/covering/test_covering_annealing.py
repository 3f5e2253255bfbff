"""What the search counts as it goes is what is counted anew."""

from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from seating_solvers.covering.covering_annealing import walk
from seating_solvers.covering.covering_state import CoveringState, state_of, tables_of
from seating_solvers.running.random_numbers import generator


@st.composite
def states(draw):
    sizes = np.array(draw(st.lists(st.integers(1, 6), min_size=2, max_size=5)))
    places = int(sizes.sum())
    guests = draw(st.integers(2, places))
    dice = np.random.default_rng(draw(st.integers(0, 1000)))
    need = np.triu(dice.random((guests, guests)) < draw(st.floats(0.2, 1)), 1)
    courses = draw(st.integers(1, 5))
    who = np.array([dice.permutation(places) for _ in range(courses)])
    return state_of(who, sizes, need | need.T), sizes, need | need.T


def left_in(tables, need):
    """Pairs who are to meet and do not, one by one."""
    return sum(
        bool(need[one, two]) and all(row[one] != row[two] for row in tables.tolist())
        for one, two in combinations(range(len(need)), 2)
    )


@settings(deadline=None)
@given(states(), st.integers(0, 3000), st.floats(0.05, 3), st.integers(0, 99))
def test_incremental_equals_recomputed(given_state, moves, heat, seed):
    state, sizes, need = given_state
    walk(state, generator(seed, 0), len(need), moves, heat, heat / 2)
    anew = state_of(state.who, sizes, need)
    for name in CoveringState._fields:
        if name != "chance":
            assert np.array_equal(getattr(state, name), getattr(anew, name)), name
    tables = tables_of(state, len(need))
    assert state.left[0] == left_in(tables, need)
    assert (np.array([np.bincount(row, minlength=len(sizes)) for row in tables]) <= sizes).all()


def test_more_than_one_word_of_guests():
    need = ~np.eye(150, dtype=bool)
    dice = np.random.default_rng(1)
    who = np.array([dice.permutation(150) for _ in range(3)])
    sizes = np.full(15, 10)
    state = state_of(who, sizes, need)
    assert walk(state, generator(1, 0), 150, 200_000, 0.3, 0.1) == 200_000
    tables = tables_of(state, 150)
    assert state.left[0] == left_in(tables, need)
    assert state.left[0] <= 150 * 149 // 2 - 3 * 15 * 45 + 30


def test_it_ends_when_all_have_met():
    need = ~np.eye(4, dtype=bool)
    who = np.array([[0, 1, 2, 3]] * 3)
    state = state_of(who, np.array([2, 2]), need)
    assert walk(state, generator(1, 0), 4, 100_000, 0.5, 0.1) < 100_000
    assert not state.left[0]
