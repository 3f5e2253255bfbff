"""The elliptic semiplane, and the search that finds its base lines."""

from __future__ import annotations

import numpy as np

from seating_solvers.schedules import schedule
from seating_solvers.schedules.designs.semiplane import (
    BASE_LINES,
    number,
    semiplane,
    semiplane_schedule,
)
from seating_solvers.schedules.search.search_semiplane import base_lines, pairs_of_base_lines
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


def test_the_search_finds_the_short_base_line():
    short = frozenset(number(BASE_LINES[1]).tolist())
    found = base_lines(27)
    assert short in found
    assert all(len(line) == 12 for line in found)


def test_the_search_pairs_base_lines(monkeypatch):
    long, short = (frozenset(number(line).tolist()) for line in BASE_LINES)
    where = "seating_solvers.schedules.search.search_semiplane.base_lines"
    monkeypatch.setattr(where, lambda length: [long] if length == 108 else base_lines(27))
    pairs = list(pairs_of_base_lines())
    assert (long, short) in pairs
    assert len(pairs) < len(base_lines(27))
