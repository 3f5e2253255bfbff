"""Four courses at six tables, followed up: each step against counting or a plan that is known."""

from itertools import combinations, product
from math import comb

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seating_solvers.bounds.proofs import four_courses
from seating_solvers.bounds.proofs.exhaustive_search import Seated
from seating_solvers.bounds.proofs.four_courses import (
    four_courses_with,
    fourth_courses,
    three_courses,
    two_courses,
)
from seating_solvers.bounds.proofs.table_fillings import fillings
from seating_solvers.schedules import schedule
from seating_solvers.schedules.shared.count_repeats import count_repeats

PARTIES = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(1, 3)), min_size=1, max_size=5
)


def met_again(tables, way):
    """Pairs of a table who shared one before, counted one by one."""
    guests = [row.tolist() for row, count in zip(tables, way, strict=True) for _ in range(count)]
    return sum(
        any(a == b for a, b in zip(one, other, strict=True))
        for one, other in combinations(guests, 2)
    )


@given(PARTIES, st.integers(1, 5), st.integers(0, 2), st.integers(0, 3), st.booleans())
@settings(deadline=None)
def test_a_table_is_filled_in_every_way_there_is(parties, size, least, beyond, first):
    tables = np.array([party[:2] for party in parties])
    left = np.array([party[2] for party in parties])
    found = fillings(tables, left, size, least, least + beyond, 0 if first else -1)
    ways = product(*(range(count + 1) for count in left))
    wanted = {
        way
        for way in ways
        if sum(way) == size
        and least <= met_again(tables, way) <= least + beyond
        and (way[0] or not first)
    }
    assert len(found) == len(wanted)
    assert {tuple(way.tolist()) for way in found} == wanted


@pytest.mark.parametrize(("size", "kinds", "grids"), [(7, 1, 720), (8, 4, 67950)])
def test_two_courses_are_all_there(size, kinds, grids):
    # squares of zeros and ones with one, or two, in every line: 720 and 67950
    found = list(two_courses(size))
    assert len(found) == kinds
    assert sum(2 * 720**2 // len(likenesses) for _, likenesses in found) == grids
    for two, likenesses in found:
        assert two.repeats == 6 * (size - 6)
        assert (two.counts[likenesses] == two.counts).all()


def seated(table):
    """Guests who sat at the same tables as one party."""
    parties, counts = np.unique(table.T, axis=0, return_counts=True)
    return Seated(parties.astype(np.int64), counts.astype(np.int64), count_repeats(table))


def known_plan(size):
    found = schedule(6, size, 4)
    assert found is not None
    return found.table


def begun(size):
    """Three courses of the plan that is known, with few repeats of their own."""
    table = known_plan(size)
    return min((seated(np.delete(table, out, 0)) for out in range(4)), key=lambda it: it.repeats)


@pytest.mark.parametrize(("size", "best"), [(7, 22), (8, 38)])
def test_a_fourth_course_is_found_where_there_is_one(size, best):
    three = begun(size)
    each = 6 * (size - 6)
    assert three.repeats <= 2 * each + 1
    found = list(fourth_courses(three, size, best - three.repeats - each))
    assert min(four.repeats for four in found) == best
    for four in found[:20]:
        guests = np.repeat(four.tables, four.counts, axis=0).T
        assert guests.shape == (4, 6 * size)
        assert (np.bincount(guests[3]) == size).all()
        assert count_repeats(guests.astype(np.int32)) == four.repeats <= best


def test_the_plan_that_is_known_is_found_again(monkeypatch):
    monkeypatch.setattr(four_courses, "three_courses", lambda _: iter([begun(8)]))
    found = four_courses_with(8, 38)
    assert found is not None
    assert found.repeats == 38
    assert four_courses_with(8, 37) is None


def test_three_courses_have_their_repeats():
    begin = [three for three, _ in zip(three_courses(7), range(3), strict=False)]
    for three in begin:
        guests = np.repeat(three.tables, three.counts, axis=0).T
        assert count_repeats(guests.astype(np.int32)) == three.repeats == 12
        assert sum(comb(int(count), 2) for count in three.counts) == 6


@pytest.mark.parametrize(("size", "most"), [(7, 22), (6, 1), (12, 3)])
def test_the_argument_is_not_stretched(size, most):
    with pytest.raises(ValueError, match="repeats at tables"):
        four_courses_with(size, most)
