"""Guests moved between the tables of a schedule until each has its size."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seating.people.pairs import PairTable
from seating_solvers.placing import resize as module
from seating_solvers.placing.resize import resize


def resized(table, target, fixed=True, known=None, seed=0):
    table, target = np.array(table, dtype=np.int32), np.array(target, dtype=np.int64)
    known = PairTable.of(table.shape[1], known or {})
    return resize(table, target, fixed, known, 1, seed)


@settings(max_examples=60)
@given(st.data(), st.booleans(), st.integers(0, 5), st.booleans())
def test_sizes_are_as_asked_and_only_who_is_away_has_no_table(data, fixed, seed, large):
    tables, people = data.draw(st.integers(2, 5)), data.draw(st.integers(1, 15))
    courses = data.draw(st.integers(1, 3))
    where = st.lists(st.integers(-2, tables - 1), min_size=people, max_size=people)
    table = [data.draw(where) for _ in range(courses)]
    target = []
    for row in table:
        there = sum(one >= -1 for one in row)
        cuts = sorted(data.draw(st.integers(0, there)) for _ in range(tables - 1))
        target.append(np.diff([0, *cuts, there]))
    with pytest.MonkeyPatch.context() as patch:
        if large:  # as in a large hall, where not all tables are looked at
            patch.setattr(module, "FEW", 1)
        found = resized(table, target, fixed, seed=seed)
    assert ((found < 0) == (np.array(table) == -2)).all()
    for row, asked in zip(found, target, strict=True):
        sizes = np.bincount(row[row >= 0], minlength=tables)
        if fixed:
            assert sizes.tolist() == asked.tolist()
        else:
            assert sorted(sizes) == sorted(asked)


def test_what_is_right_already_stays_as_it_is():
    table = [[0, 0, 1, 1], [0, 1, 0, 1]]
    before = np.array(table, dtype=np.int32)
    assert (resized(table, [[2, 2], [2, 2]]) == before).all()


def test_the_schedule_handed_in_is_not_changed():
    table = np.array([[0, 0, 0, 1]], dtype=np.int32)
    target = np.array([[2, 2]])
    resize(table, target, True, PairTable.empty(4), 1, 0)
    assert table.tolist() == [[0, 0, 0, 1]]
    assert target.tolist() == [[2, 2]]


def test_who_moves_meets_nobody_again_and_nobody_they_know():
    table = [[0, 0, 0, 1], [0, 1, 2, 1], [1, 0, 2, 1]]
    target = [[2, 2, 0], [1, 2, 1], [1, 2, 1]]
    assert resized(table, target)[0].tolist() == [0, 0, 1, 1]
    assert resized(table, target, known={(2, 3): 5})[0].tolist() != [0, 0, 1, 1]
