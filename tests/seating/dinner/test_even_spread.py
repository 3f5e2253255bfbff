from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import At, Dinner, Guest, Present, Table, Together
from seating.dinner.course import usual_courses
from seating.dinner.even_spread import even_spread
from seating.room.written_tables import tables_from
from tests.dinners import dinners


def dinner_of(guests, tables, *rules, courses=1):
    people = tuple(Guest(f"Guest {number}") for number in range(1, guests + 1))
    return Dinner(people, tables_from(tables), usual_courses(courses), rules=rules)


def parties(*sizes):
    """Rules that the first guests, then the next ones, share a table."""
    first = 1
    for size in sizes:
        yield Together(tuple(str(guest) for guest in range(first, first + size)))
        first += size


def bounds(dinner):
    spread = even_spread(dinner)
    return spread.low[0].tolist(), spread.high[0].tolist()


@given(dinners())
def test_the_guests_of_every_course_fit(dinner):
    spread = even_spread(dinner)
    capacity = [table.seats for table in dinner.tables]
    there = dinner.present.sum(axis=1)
    assert (spread.low.sum(axis=1) <= there).all()
    assert (there <= spread.high.sum(axis=1)).all()
    assert (spread.low >= 0).all()
    assert (spread.low <= spread.high).all()
    assert (spread.high <= capacity).all()


@given(dinners(rules=False))
def test_tables_that_could_be_equal_differ_by_one_at_most(dinner):
    spread = even_spread(dinner)
    guests = len(dinner.guests)
    capacity = np.array([table.seats for table in dinner.tables])
    for low, high in zip(spread.low, spread.high, strict=True):
        used = high > 0
        assert ((high - low) <= 1).all()
        assert low.sum() == guests or low.sum() < guests < high.sum()
        least = low[used & (low < capacity)].min(initial=99)
        assert (high <= least + 1).all()


@pytest.mark.parametrize(
    ("guests", "tables", "low", "high"),
    [
        (16, "2x8", [8, 8], [8, 8]),
        (17, "3x8", [5, 5, 5], [6, 6, 6]),
        (18, "3x8", [6, 6, 6], [6, 6, 6]),
        (20, "1x4,2x10", [4, 8, 8], [4, 8, 8]),
        (3, "2x1,1x5", [0, 0, 3], [0, 0, 3]),
        (2, "2x1,1x5", [1, 1, 0], [1, 1, 0]),
        (1, "2x8", [1, 0], [1, 0]),
    ],
)
def test_an_even_level(guests, tables, low, high):
    assert bounds(dinner_of(guests, tables)) == (low, high)


def test_absent_guests_need_no_seat():
    dinner = dinner_of(8, "2x4", Present("1", ("Main",)), Present("2", ("Main",)), courses=2)
    spread = even_spread(dinner)
    assert spread.low.tolist() == [[4, 4], [3, 3]]


def test_a_table_that_a_rule_fills_keeps_its_guests():
    held = [At(str(guest), "1") for guest in range(1, 7)]
    assert bounds(dinner_of(14, "3x8", *held)) == ([6, 4, 4], [6, 4, 4])
    assert bounds(dinner_of(12, "3x8", *held)) == ([6, 6, 0], [6, 6, 0])


def test_held_guests_who_are_away_fill_nothing():
    held = [At(str(guest), "1") for guest in range(1, 5)]
    away = [Present(str(guest), ("Dessert",)) for guest in range(1, 5)]
    spread = even_spread(dinner_of(8, "2x4", *held, *away, courses=2))
    assert spread.low.tolist() == [[2, 2], [4, 4]]


def test_a_small_party_asks_for_nothing():
    assert bounds(dinner_of(17, "3x8", *parties(4, 3, 2))) == ([5] * 3, [6] * 3)


def test_a_party_larger_than_a_level():
    low, high = bounds(dinner_of(20, "4x10", *parties(8)))
    assert low == [4] * 4
    assert high == [8] * 4


def test_two_parties_larger_than_a_level():
    low, high = bounds(dinner_of(20, "4x10", *parties(8, 8)))
    assert low == [2] * 4
    assert high == [8] * 4


def test_couples_at_tables_of_an_odd_number():
    low, high = bounds(dinner_of(70, "10x8", *parties(*[2] * 35)))
    assert (set(low), set(high)) == ({6}, {8})


def test_a_party_held_at_a_table():
    low, high = bounds(dinner_of(12, "3x8", At("1", "3"), *parties(6)))
    assert low == [3, 3, 3]
    assert high == [6, 6, 6]


def test_parties_are_joined_by_a_common_guest():
    joined = (Together(("1", "2", "3")), Together(("3", "4", "5")))
    assert bounds(dinner_of(12, "4x5", *joined))[1] == [5] * 4


def test_a_party_that_no_table_holds_changes_nothing():
    assert bounds(dinner_of(12, "3x6", *parties(8))) == ([4] * 3, [4] * 3)


def test_rules_that_contradict_each_other_leave_a_spread():
    rules = (At("1", "1"), At("2", "2"), *parties(4))
    low, high = bounds(dinner_of(8, "2x6", *rules))
    assert sum(low) <= 8 <= sum(high)


@given(
    st.lists(st.integers(1, 5), min_size=2, max_size=4),
    st.lists(st.integers(2, 4), max_size=3),
    st.integers(0, 6),
)
def test_parties_that_fit_somehow_fit_within_the_spread(seats, sizes, singles):
    guests = sum(sizes) + singles
    if not 0 < guests <= sum(seats) or max(sizes, default=1) > max(seats):
        return
    tables = tuple(Table(str(number), most) for number, most in enumerate(seats))
    people = tuple(Guest(f"Guest {number}") for number in range(guests))
    rules = tuple(parties(*sizes))
    spread = even_spread(Dinner(people, tables, usual_courses(1), rules=rules))
    ways = [
        [
            sum(size for size, at in zip(sizes, where, strict=True) if at == table)
            for table in range(len(seats))
        ]
        for where in product(range(len(seats)), repeat=len(sizes))
    ]
    possible = [way for way in ways if (np.array(way) <= seats).all()]
    within = [
        way
        for way in possible
        if (np.array(way) <= spread.high[0]).all()
        and np.maximum(way, spread.low[0]).sum() <= guests
    ]
    assert within or not possible
