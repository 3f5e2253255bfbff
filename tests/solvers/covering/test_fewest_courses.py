"""A number of courses below which not everyone can meet: never above what is possible."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Dinner
from seating_solvers.covering.covering_catalogue import entries
from seating_solvers.covering.fewest_courses import fewest_by_counting, fewest_courses
from seating_solvers.covering.filled_tables import filled_tables, pairs_within
from seating_solvers.covering.known_courses import known_courses
from seating_solvers.placing.table_sizes import evenly_filled


def dinner(people, tables, **more):
    names = [f"Guest {number}" for number in range(people)]
    return Dinner.of(names, tables, 1, meet="table", **more)


@pytest.mark.parametrize("one", entries(), ids=lambda e: f"{e.guests}-{e.seats}-{e.courses}")
def test_it_allows_what_is_known(one):
    tables = one.table.max() + 1
    assert fewest_courses(dinner(one.guests, f"{tables}x{one.seats}"), 60) <= one.courses


@given(st.integers(2, 5), st.integers(2, 6), st.integers(0, 4), st.integers(1, 12))
def test_it_allows_what_is_constructed(tables, seats, fewer, courses):
    guests = max(tables * seats - fewer, 2)
    found = known_courses(np.full(tables, seats), courses, ~np.eye(guests, dtype=bool))
    if found is not None:
        assert fewest_courses(dinner(guests, f"{tables}x{seats}"), 60) <= courses


@pytest.mark.parametrize(
    ("guests", "tables", "least"),
    [
        (16, "4x4", 5),
        (12, "3x4", 5),
        (36, "5x8", 6),
        (34, "5x7", 6),
        (4, "1x4", 1),
    ],
)
def test_known_values(guests, tables, least):
    assert fewest_courses(dinner(guests, tables), 60) == least


def test_who_sits_alone_meets_nobody():
    assert fewest_courses(dinner(3, "3x1"), 60) is None


def test_only_strangers_count():
    known = dinner(4, "2x2", knows=[("1", "2"), ("3", "4")])
    assert fewest_courses(known, 60) == 2
    all_known = dinner(3, "1x2,1x1", knows=[("1", "2"), ("1", "3"), ("2", "3")])
    assert fewest_courses(all_known, 60) == 0


@given(st.lists(st.integers(1, 9), min_size=1, max_size=5), st.data())
def test_no_other_sizes_have_more_pairs_than_the_largest_filled(room, data):
    guests = data.draw(st.integers(1, sum(room)))
    seats = [table for table, size in enumerate(room) for _ in range(size)]
    chosen = data.draw(st.permutations(seats))[:guests]
    sizes = filled_tables(np.array(room), guests)
    assert sizes.sum() == guests
    assert (sizes <= room).all()
    assert pairs_within(np.bincount(chosen)) <= pairs_within(sizes)


def test_sizes_as_even_as_can_be():
    assert sorted(evenly_filled(np.full(5, 8), 36).tolist()) == [7, 7, 7, 7, 8]
    assert evenly_filled(np.array([4, 10]), 10).tolist() == [4, 6]


def test_counting_pairs_and_counting_for_one_guest():
    assert fewest_by_counting(~np.eye(3, dtype=bool), np.array([2, 2])) == 3
    # one guest is to meet five others, at a table for two
    star = np.zeros((6, 6), dtype=bool)
    star[0, 1:] = star[1:, 0] = True
    assert fewest_by_counting(star, np.array([2, 2, 2])) == 5
