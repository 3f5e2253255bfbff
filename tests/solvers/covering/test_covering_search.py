"""Searches side by side, in waves."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from seating_solvers.covering.cover import Cover, Covered, left
from seating_solvers.covering.covering_search import covering_search, plain_search
from seating_solvers.running.budget import Budget
from seating_solvers.running.when_to_stop import Watch


def cover(guests, tables, seats, courses):
    return Cover(~np.eye(guests, dtype=bool), np.full(tables, seats), courses, seed=3)


@pytest.fixture
def threads():
    with ThreadPoolExecutor(max_workers=2) as pool:
        yield pool


def test_all_meet_where_they_can(threads):
    asked = cover(9, 3, 3, 4)
    told: list[Covered] = []
    found = covering_search(asked, Watch(Budget(None, 2_000_000)), threads, told.append)
    assert found.left == left(found.table, asked.need) == 0
    assert [better.left for better in told] == sorted((b.left for b in told), reverse=True)


def test_it_ends_with_the_moves_or_the_waves(threads):
    # of 28 pairs two courses of two tables of four let meet 20 at most
    asked = cover(8, 2, 4, 2)
    short = covering_search(asked, Watch(Budget(None, 10_000)), threads)
    assert short.left == left(short.table, asked.need) >= 8
    assert short.tried <= 10_000
    wave = covering_search(asked, Watch(Budget(None, 50_000_000)), threads, waves=1)
    assert wave.left == 8
    assert wave.tried <= 4 * 250_000


def test_a_search_begins_somewhere_of_its_own():
    starts = [plain_search(cover(12, 3, 4, 3), number, 0, lambda: False) for number in (0, 0, 1)]
    assert (starts[0].table == starts[1].table).all()
    assert (starts[0].table != starts[2].table).any()
