"""The elliptic semiplane."""

from __future__ import annotations

import numpy as np

from seating_solvers.schedules import schedule
from seating_solvers.schedules.designs.semiplane import semiplane, semiplane_schedule
from tests.solvers.schedules.recounted import counted


def incidence():
    on_line = np.zeros((135, 135), dtype=int)
    np.put_along_axis(on_line, semiplane(), 1, axis=1)
    return on_line


def test_two_points_are_joined_once_or_parallel_in_threes():
    on_line = incidence()
    for lines in (on_line, on_line.T):
        shared = lines @ lines.T
        parallel = shared == 0
        assert (shared[~parallel & ~np.eye(135, dtype=bool)] == 1).all()
        assert (parallel.sum(axis=1) == 2).all()
        # parallel to the same is parallel to each other
        assert (np.linalg.matrix_power(parallel + np.eye(135, dtype=int), 2) > 0).sum() == 3 * 135


def test_guests_meet_all_but_two():
    table = semiplane_schedule()
    assert table.shape == (12, 99)
    assert {tuple(np.bincount(row)) for row in table} == {(9,) * 11}
    assert counted(table) == 0


def test_eleven_tables_of_nine():
    found = schedule(11, 9, 12)
    assert found is not None
    assert found.repeats == 0
    assert "semiplane" in found.how
    # those who never meet, in threes
    assert (np.bincount(found.letter) == 3).all()
