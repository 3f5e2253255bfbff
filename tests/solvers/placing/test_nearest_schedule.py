"""Schedules for tables of different sizes."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.people.pairs import PairTable
from seating_solvers.placing.nearest_schedule import nearest_schedule, to_size
from seating_solvers.schedules.shared.count_repeats import count_repeats


def sizes(*counts):
    """Tables in the order given, each count of them with so many guests."""
    return np.repeat([size for _, size in counts], [count for count, _ in counts])


@given(
    st.lists(st.integers(1, 9), min_size=2, max_size=9),
    st.integers(1, 4),
    st.booleans(),
    st.integers(0, 3),
)
def test_every_table_has_its_size_at_every_course(target, courses, fixed, seed):
    target = np.array(target, dtype=np.int64)
    found = nearest_schedule(target, courses, fixed, seed)
    if found is None:
        return
    assert found.table.shape == (courses, target.sum())
    for row in found.table:
        assert np.bincount(row, minlength=len(target)).tolist() == target.tolist()
    assert found.repeats == count_repeats(found.table)


@pytest.mark.parametrize(
    ("target", "courses", "most"),
    [
        (sizes((8, 4), (1, 5)), 9, 0),
        (sizes((7, 3), (2, 4)), 8, 0),
        (sizes((12, 5), (3, 6)), 7, 0),
        (sizes((6, 6), (4, 8)), 4, 2),
        (sizes((20, 10), (5, 8)), 5, 0),
        (sizes((9, 10), (1, 12)), 5, 35),
        (sizes((15, 8), (1, 6)), 8, 25),
    ],
    ids=lambda value: str(value) if np.isscalar(value) else f"{len(value)} tables",
)
def test_few_repeat_where_tables_differ(target, courses, most):
    found = nearest_schedule(target, courses, False, 1)
    assert found is not None
    assert found.repeats <= most


def test_a_hall_of_twenty_thousand_repeats_nothing():
    target = sizes((700, 8), (700, 10), (700, 12))
    found = nearest_schedule(target, 4, False, 1)
    assert found is not None
    assert found.repeats == 0


@given(st.data(), st.booleans(), st.integers(0, 3))
def test_whoever_is_away_stays_away_and_the_others_fill_the_tables(data, fixed, seed):
    tables, courses = data.draw(st.integers(2, 5)), data.draw(st.integers(1, 3))
    people = data.draw(st.integers(1, 15))
    where = st.lists(st.integers(-2, tables - 1), min_size=people, max_size=people)
    table = np.array([data.draw(where) for _ in range(courses)], dtype=np.int32)
    there = (table >= -1).sum(axis=1)
    low = np.array([[count // tables] * tables for count in there])
    moved = to_size(table, low, low + 1, fixed, PairTable.empty(people), 1, seed)
    assert ((moved < 0) == (table == -2)).all()
    for row, least in zip(moved, low, strict=True):
        size = np.bincount(row[row >= 0], minlength=tables)
        assert ((least <= size) & (size <= least + 1)).all()


def test_the_guest_who_moves_up_repeats_least():
    # one guest has to leave the first table; only guest 2 meets nobody again at the second
    table = np.array([[0, 0, 0, 1], [0, 1, 2, 1], [1, 0, 2, 1]], dtype=np.int32)
    low = np.array([[2, 2, 0], [1, 2, 1], [1, 2, 1]])
    moved = to_size(table, low, low, True, PairTable.empty(4), 1, 0)
    assert moved[0].tolist() == [0, 0, 1, 1]
    assert (moved[1:] == table[1:]).all()
    knows = PairTable.of(4, {(2, 3): 5})
    assert to_size(table, low, low, True, knows, 1, 0)[0].tolist() != [0, 0, 1, 1]
