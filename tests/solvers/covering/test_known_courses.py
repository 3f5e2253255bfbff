"""What is known without a search, counted here pair by pair."""

import numpy as np
import pytest

from seating_solvers.covering.known_courses import known_courses
from tests.solvers.covering.met_pairs import pairs_of


def strangers(guests):
    return ~np.eye(guests, dtype=bool)


@pytest.mark.parametrize(("guests", "tables", "seats"), [(34, 5, 7), (36, 5, 8), (53, 5, 11)])
def test_the_catalogue_has_seven_courses_for_these(guests, tables, seats):
    room, need = np.full(tables, seats), strangers(guests)
    assert any(known_courses(room, courses, need) is not None for courses in range(1, 8))


def test_some_guests_may_be_left_out():
    table = known_courses(np.full(5, 7), 7, strangers(33))
    assert table is not None
    assert table.shape == (7, 33)
    assert len(pairs_of(table)) == 33 * 32 // 2


def test_larger_companies_sit_at_larger_tables():
    room = np.array([7, 4, 9, 7, 7, 7])
    table = known_courses(room, 7, strangers(34))
    assert table is not None
    sizes = np.array([np.bincount(row, minlength=6) for row in table])
    assert (sizes <= room).all()
    assert len(pairs_of(table)) == 34 * 33 // 2


def test_nothing_is_known_where_the_room_is_too_small():
    assert known_courses(np.array([7, 7, 7, 6, 6, 1]), 7, strangers(34)) is None


def test_a_plane_is_known():
    assert known_courses(np.full(7, 7), 8, strangers(49)) is not None
    assert known_courses(np.full(7, 7), 7, strangers(49)) is None
