"""Which tables are in use where there are more seats than guests."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating import Dinner, InputError
from seating.dinner.even_spread import even_spread
from seating.dinner.filling import FULL, Filling, Needs, half, tables_in_use


def used(seats, guests, fill="even", **asked):
    capacity = np.array(seats)
    needs = Needs(**{"fixed": np.zeros(len(seats), dtype=np.int64), **asked})
    return np.flatnonzero(tables_in_use(capacity, needs, guests, Filling.of(fill))).tolist()


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("even", "even"),
        (" Full ", "full"),
        ("even:10", "even:10"),
        ("10", "even:10"),
        (7, "even:7"),
    ],
)
def test_a_filling_is_said_in_a_word_or_a_number(said, meant):
    assert str(Filling.of(said)) == meant
    assert Filling.of(meant) == Filling.of(Filling.of(said))


@pytest.mark.parametrize(
    "said", ["evn", "0", 0, -1, "even:0", "even:-2", "full:3", "1.5", "", "٣", "9" * 40]
)
def test_what_is_no_filling_is_told(said):
    with pytest.raises(InputError, match="no such filling of tables"):
        Filling.of(said)


@pytest.mark.parametrize(
    ("seats", "guests", "tables"),
    [
        ([8] * 8, 9, [0, 1]),
        ([6] * 6, 6, [0, 1]),
        ([4] * 4, 12, [0, 1, 2, 3]),
        ([8] * 10, 30, [0, 1, 2, 3, 4, 5, 6]),
        ([20, 4, 4, 4, 4], 12, [1, 2, 3, 4]),
        ([20, 4, 4], 12, [0]),
        ([8] * 4, 3, [0]),
        ([1] * 5 + [4], 5, [0, 1, 2, 3, 4]),
        ([2] * 30, 53, list(range(27))),
    ],
)
def test_as_many_tables_as_are_at_least_half_full(seats, guests, tables):
    assert used(seats, guests) == tables


def test_as_few_tables_as_hold_everybody():
    assert used([8] * 10, 30, "full") == [0, 1, 2, 3]
    assert used([4, 4, 10], 9, "full") == [2]


def test_just_so_many_tables_as_hold_everybody():
    assert used([8] * 10, 30, 10) == list(range(10))
    assert used([8] * 10, 30, 12) == list(range(10))
    assert used([8] * 10, 30, 2) == [0, 1, 2, 3]


def test_a_table_that_a_rule_needs_is_in_use():
    fixed = np.array([0, 0, 0, 2])
    assert 3 in used([8] * 4, 9, fixed=fixed)


def test_seats_of_a_kind_that_guests_must_have_are_in_use():
    heads = np.array([0, 0, 1, 1, 1])
    assert used([4] * 5, 4, kinds=((heads, 2),)) == [2, 3]
    assert used([4] * 5, 6, kinds=((heads, 2),)) == [0, 2, 3]


def test_no_more_tables_than_rules_can_give_what_they_ask():
    assert used([4] * 6, 18, most=5) == [0, 1, 2, 3, 4]
    assert used([4] * 6, 18, least=6) == [0, 1, 2, 3, 4, 5]
    assert used([4] * 6, 8, least=5) == [0, 1, 2, 3, 4]


def amiss(seats, chosen, guests):
    """Guests lacking at thin tables when tables are filled one by one, of equal ones the small."""
    sizes = dict.fromkeys(chosen, 0)
    for _ in range(guests):
        open_tables = [table for table in chosen if sizes[table] < seats[table]]
        lowest = min(open_tables, key=lambda table: (sizes[table], half(np.array(seats))[table]))
        sizes[lowest] += 1
    least = half(np.array(seats))
    return sum(max(int(least[table]) - sizes[table], 0) for table in chosen)


@given(st.lists(st.integers(1, 9), min_size=1, max_size=6), st.data())
def test_no_other_choice_of_tables_is_better(seats, data):
    guests = data.draw(st.integers(1, sum(seats)))
    chosen = used(seats, guests)
    others = [
        other
        for count in range(1, len(seats) + 1)
        for other in combinations(range(len(seats)), count)
        if sum(seats[table] for table in other) >= guests
    ]
    thin = min(amiss(seats, other, guests) for other in others)
    best = max(len(other) for other in others if amiss(seats, other, guests) == thin)
    assert sum(seats[table] for table in chosen) >= guests
    assert (amiss(seats, chosen, guests), len(chosen)) == (thin, best)


@given(st.lists(st.integers(1, 9), min_size=1, max_size=6), st.data())
def test_full_takes_the_fewest(seats, data):
    guests = data.draw(st.integers(1, sum(seats)))
    largest = np.cumsum(sorted(seats, reverse=True))
    fewest = int(np.searchsorted(largest, guests)) + 1
    assert len(used(seats, guests, FULL)) == fewest


def test_a_dinner_says_how_it_fills_its_tables():
    names = [f"Guest {number}" for number in range(30)]
    sizes = {fill: even_spread(Dinner.of(names, "10x8", 1, fill=fill)).high[0] for fill in (4, 10)}
    assert sizes[4].tolist() == [8] * 4 + [0] * 6
    assert sizes[10].tolist() == [3] * 10
