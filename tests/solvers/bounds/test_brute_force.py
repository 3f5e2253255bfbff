"""Bounds against the best of all plans, for dinners small enough to try them all."""

from itertools import permutations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seating import Acquaintances, Dinner, Plan, Talk, judge
from seating.dinner.even_spread import even_spread
from seating_solvers.bounds import upper_bounds
from seating_solvers.bounds.proofs.exhaustive_search import plan_with
from tests.dinners import dinners


def seatings(dinner):
    """Every way to seat everyone at one course, as evenly as can be."""
    spread = even_spread(dinner)
    for seats in permutations(range(dinner.seat_count), len(dinner.guests)):
        sizes = np.bincount(dinner.table_of_seat[list(seats)], minlength=len(dinner.tables))
        if (spread.low[0] <= sizes).all() and (sizes <= spread.high[0]).all():
            yield seats


def best_of_all(dinner):
    """The most introductions of any plan that spreads everyone evenly over all courses."""
    every = list(seatings(dinner))
    first = every[:1] if len(dinner.tables) == 1 else every
    plans = product(first, *[every] * (len(dinner.courses) - 1))
    return max(judge(Plan.of(dinner, rows)).introductions for rows in plans)


@settings(max_examples=15)
@given(dinners(rules=False, most=4))
def test_no_plan_at_all_exceeds_the_bound(dinner):
    small = dinner.changed(courses=dinner.courses[:2])
    if len(list(seatings(small))) <= 60:
        assert best_of_all(small) <= upper_bounds(small)[0].value


@pytest.mark.parametrize("meet", ["near", "table", "beside"])
def test_two_tables_of_two(meet):
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "2x2", 2, meet=meet)
    known = dinner.changed(acquaintances=Acquaintances.of(4, [(0, 1), (2, 3)]))
    assert best_of_all(dinner) == upper_bounds(dinner)[0].value
    assert best_of_all(known) == upper_bounds(known)[0].value


def test_four_at_a_round_table_twice():
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Dee"], "1x4", 2).changed(talk=Talk("beside"))
    assert best_of_all(dinner) == upper_bounds(dinner)[0].value == 6


def fewest_repeats(sizes, courses):
    """Over all plans, by trying every division of the guests into tables at each course."""
    people = sum(sizes)
    tables = np.repeat(np.arange(len(sizes)), sizes)
    ways = {canonical(way) for way in permutations(tables.tolist())}
    pairs = [
        frozenset((a, b) for a in range(people) for b in range(a + 1, people) if way[a] == way[b])
        for way in ways
    ]
    most = max(
        len(frozenset.union(pairs[0], *others)) for others in product(pairs, repeat=courses - 1)
    )
    return courses * len(pairs[0]) - most


def canonical(way):
    """Tables numbered in the order of their first guests."""
    names: dict[int, int] = {}
    return tuple(names.setdefault(table, len(names)) for table in way)


@pytest.mark.parametrize(
    ("sizes", "courses"), [((3, 3), 3), ((2, 2, 2), 4), ((3, 2), 4), ((3, 3, 2), 2), ((4, 3), 3)]
)
def test_every_way_finds_the_fewest_repeats(sizes, courses):
    fewest = fewest_repeats(sizes, courses)
    found = plan_with(sizes, courses, fewest)
    assert found is not None
    assert found.repeats == fewest
    assert fewest == 0 or plan_with(sizes, courses, fewest - 1) is None


@given(st.lists(st.integers(2, 4), min_size=2, max_size=3), st.integers(2, 4), st.integers(0, 30))
@settings(max_examples=40)
def test_every_way_counts_its_repeats_right(sizes, courses, repeats):
    found = plan_with(tuple(sizes), courses, repeats)
    if found is None:
        return
    guests = np.repeat(found.tables, found.counts, axis=0)
    one, two = np.triu_indices(len(guests), 1)
    together = (guests[one] == guests[two]).sum(axis=1)
    assert int(np.maximum(together - 1, 0).sum()) == found.repeats <= repeats
    for course in guests.T:
        assert sorted(np.bincount(course)) == sorted(sizes)
