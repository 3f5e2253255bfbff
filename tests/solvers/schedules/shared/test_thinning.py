"""Guests left out where there are fewer than seats."""

from itertools import combinations

import pytest

from seating_solvers.schedules import schedule
from seating_solvers.schedules.shared.count_repeats import repeats_by_guest
from tests.solvers.schedules.recounted import counted, sizes


@pytest.mark.parametrize("tables", [5, 8, 10, 12, 15])
def test_thinned_tables_lose_one_guest_at_most(tables):
    for missing in range(tables):
        found = schedule(tables, 4, 4, tables * 4 - missing)
        assert found is not None
        assert found.repeats == 0
        assert sizes(found.table) <= {3, 4}


def test_empty_seats_are_spread_where_everyone_meets():
    found = schedule(8, 4, 10, 29)
    assert found is not None
    assert found.table.shape == (10, 29)
    assert found.repeats == 0
    assert min(sizes(found.table)) >= 2


@pytest.mark.parametrize(("tables", "seats", "courses", "guests", "pairs"), [(8, 13, 3, 102, 1724)])
def test_those_who_meet_again_are_left_out_first(tables, seats, courses, guests, pairs):
    found = schedule(tables, seats, courses, guests)
    assert found is not None
    met = set()
    for course in found.table:
        met |= {(a, b) for a, b in combinations(range(guests), 2) if course[a] == course[b]}
    assert len(met) == pairs  # as many as the pigeonhole allows
    assert repeats_by_guest(found.table).sum() == 2 * found.repeats == 2 * counted(found.table)
