"""Searches under a symmetry: what they count is so for all courses, one by one."""

import json
from itertools import combinations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from seating_solvers.covering import find_covering
from seating_solvers.covering.cover import Cover, left
from seating_solvers.covering.covering_catalogue import Entry, entries, row_of
from seating_solvers.covering.covering_symmetry import Symmetry, drawn
from seating_solvers.covering.starter_annealing import walk_orbits
from seating_solvers.covering.starter_orbits import orbits_of, unfolded
from seating_solvers.covering.symmetric_search import run_symmetric, suits_symmetry
from seating_solvers.running.random import generator


def strangers(guests):
    return ~np.eye(guests, dtype=bool)


def companies(course):
    """Who sits together, whatever tables are called."""
    return {frozenset(np.flatnonzero(course == table).tolist()) for table in set(course.tolist())}


@given(st.integers(2, 60), st.integers(2, 14), st.integers(0, 10**6))
def test_a_symmetry_is_one_of_so_many_guests_and_courses(guests, courses, seed):
    chosen = drawn(guests, courses, np.random.default_rng(seed))
    assert sum(chosen.cycles) == guests
    assert sum(chosen.courses) == courses
    assert sorted(chosen.permutation().tolist()) == list(range(guests))
    image = np.arange(guests)
    for _ in range(chosen.order):
        image = chosen.permutation()[image]
    assert image.tolist() == list(range(guests))


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
    symmetry = drawn(guests, courses, dice)
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
    carried = [companies(row[np.argsort(whole)]) for row in table]
    assert all(one in [companies(row) for row in table] for one in carried)


def test_a_search_finds_and_finds_the_same_again():
    cover = Cover(strangers(38), np.array([8, 0, 8, 8, 8, 8]), 7, seed=3)
    symmetry = Symmetry((7,) * 5 + (1,) * 3, (7,))
    runs = [run_symmetric(cover, 0, 16_000_000, lambda: False, symmetry) for _ in range(2)]
    assert runs[0].left == 0
    assert np.array_equal(runs[0].table, runs[1].table)
    assert not (runs[0].table == 1).any()


def test_more_guests_may_be_searched_for_and_left_out():
    cover = Cover(strangers(36), np.full(5, 8), 7, seed=3)
    symmetry = Symmetry((7,) * 5 + (1,) * 3, (7,))
    found = run_symmetric(cover, 0, 16_000_000, lambda: False, symmetry)
    assert found.table.shape == (7, 36)
    assert found.left == 0


def test_where_no_symmetry_suits_there_are_seats_all_the_same():
    # tables are kept, and a cycle of seven does not fit one
    cover = Cover(strangers(7), np.full(2, 4), 1, seed=3)
    found = run_symmetric(cover, 0, 1000, lambda: False, Symmetry((7,), (1,)))
    assert found.left == left(found.table, strangers(7))


def test_only_for_all_strangers_at_tables_of_one_size():
    need = strangers(8)
    assert suits_symmetry(Cover(need, np.array([4, 0, 4]), 3, 0))
    assert not suits_symmetry(Cover(need, np.array([4, 5]), 3, 0))
    assert not suits_symmetry(Cover(need, np.array([8]), 1, 0))
    need[0, 1] = need[1, 0] = False
    assert not suits_symmetry(Cover(need, np.full(2, 4), 3, 0))


def test_entries_are_kept_as_they_are():
    for one in entries():
        row = json.loads(json.dumps(row_of(one)))
        assert row in [json.loads(json.dumps(row_of(other))) for other in entries()]
        if one.symmetry is not None:
            assert sum(one.symmetry.cycles) == one.guests
            assert sum(one.symmetry.courses) == one.courses
            whole = one.symmetry.permutation()
            every = [companies(row) for row in one.table]
            assert all(companies(row[np.argsort(whole)]) in every for row in one.table)


@pytest.mark.parametrize("shape", [("38", "8", "7"), ("16", "4", "5")])
def test_an_entry_is_found_again(shape, monkeypatch, capsys):
    symmetry = Symmetry((7,) * 5 + (1,) * 3, (7,))
    kept = Entry(38, 8, 7, np.zeros((7, 38), dtype=np.int64), "", symmetry)
    monkeypatch.setattr(find_covering, "entries", lambda: (kept,))
    monkeypatch.setattr("sys.argv", ["find", *shape, "--seconds", "300"])
    assert find_covering.main() == 0
    row = json.loads(capsys.readouterr().out)
    assert (row["guests"], row["seats"], row["courses"]) == tuple(map(int, shape))
    assert ("symmetry" in row) == (shape[0] == "38")
    table = np.array([[int(sign) for sign in course] for course in row["tables"]])
    assert not left(table, strangers(row["guests"]))
