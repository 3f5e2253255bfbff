"""The best schedule there is for a shape: what it says of itself is so."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seating_solvers.schedules import Schedule, courses_without_repeat, schedule
from tests.solvers.schedules.recounted import counted, sizes


@given(st.integers(1, 16), st.integers(1, 16), st.data())
@settings(deadline=None)
def test_a_schedule_without_a_repeat_is_what_it_says(tables, seats, data):
    guests = data.draw(st.integers(max(1, tables * (seats - 1)), tables * seats))
    known = courses_without_repeat(tables, -(-guests // tables))
    courses = data.draw(st.integers(1, min(known, 9)))
    assert is_what_it_says(tables, seats, courses, guests).repeats == 0


@given(st.integers(1, 6), st.integers(1, 6), st.integers(1, 9), st.data())
@settings(max_examples=40, deadline=None)
def test_any_schedule_is_what_it_says(tables, seats, courses, data):
    guests = data.draw(st.integers(max(1, tables * (seats - 1)), tables * seats))
    is_what_it_says(tables, seats, courses, guests)


def is_what_it_says(tables, seats, courses, guests) -> Schedule:
    found = schedule(tables, seats, courses, guests)
    assert found is not None
    assert found.table.shape == (courses, guests)
    assert found.table.dtype == np.int32
    assert 0 <= found.table.min() <= found.table.max() < tables
    assert max(sizes(found.table)) <= seats
    assert counted(found.table) == found.repeats
    for letter in set(found.letter.tolist()) - {-1}:
        members = found.table[:, found.letter == letter]
        assert all(len(set(course)) == len(course) for course in members.tolist())
        if letter == found.still:
            assert (members == members[0]).all()
    return found


def test_no_courses_are_added_for_very_many_guests():
    assert schedule(500, 10, 3_000) is None


@pytest.mark.parametrize("shape", [(0, 4, 2, None), (4, 0, 2, 1), (4, 4, 0, None), (4, 4, 2, 17)])
def test_impossible_shapes_are_refused(shape):
    with pytest.raises(ValueError, match="tables of"):
        schedule(*shape)


def test_a_million_guests():
    found = schedule(100_000, 10, 4)
    assert found is not None
    assert found.repeats == 0
    assert found.still == 0
    assert (
        np.sort(found.table, axis=1).reshape(4, 100_000, 10) == np.arange(100_000)[:, None]
    ).all()
