"""What the catalogue keeps, and how it is written."""

import json
from itertools import combinations

import numpy as np
import pytest

from seating_solvers.covering.covering_catalogue import entries, row_of
from tests.solvers.covering.met_pairs import pairs_of


def together(course):
    """Who sits together, whatever tables are called."""
    return {frozenset(np.flatnonzero(course == table).tolist()) for table in set(course.tolist())}


def test_entries_are_kept_as_they_are():
    for one in entries():
        row = json.loads(json.dumps(row_of(one)))
        assert row in [json.loads(json.dumps(row_of(other))) for other in entries()]
        if one.symmetry is not None:
            assert sum(one.symmetry.cycles) == one.guests
            assert sum(one.symmetry.courses) == one.courses
            whole = one.symmetry.permutation()
            every = [together(row) for row in one.table]
            assert all(together(row[np.argsort(whole)]) in every for row in one.table)


@pytest.mark.parametrize("one", entries(), ids=lambda e: f"{e.guests}-{e.seats}-{e.courses}")
def test_after_every_entry_all_have_met(one):
    assert one.table.shape == (one.courses, one.guests)
    assert max(np.bincount(row).max() for row in one.table) <= one.seats
    assert pairs_of(one.table) == set(combinations(range(one.guests), 2))
