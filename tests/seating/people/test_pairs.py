import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.people.pairs import (
    PairTable,
    all_pairs,
    distinct,
    either,
    pair_keys,
    stable_order,
    sum_by_key,
)
from seating.words.errors import InputError
from tests.dinners import pair_values

PEOPLE = 9
tables = st.tuples(pair_values(PEOPLE, st.integers(-50, 50)), st.integers(-2, 2))
every_pair = list(all_pairs(range(PEOPLE)))


keys = st.lists(st.integers(0, 30)).map(lambda found: np.array(found, dtype=np.int64))


@given(keys, keys)
def test_distinct_keys_are_those_of_a_set_in_order(one, other):
    assert distinct(one).tolist() == sorted(set(one.tolist()))
    both = either(distinct(one), distinct(other))
    assert both.tolist() == sorted({*one.tolist(), *other.tolist()})


@given(keys)
def test_like_numbers_stay_in_order(values):
    assert stable_order(values).tolist() == np.argsort(values, kind="stable").tolist()


@given(tables)
def test_a_table_is_its_mapping(said):
    values, default = said
    table = PairTable.of(PEOPLE, values, default)
    assert len(table) == len(values)
    assert {(one, two): value for one, two, value in table} == values
    for one, two in every_pair:
        assert table[one, two] == table[two, one] == values.get((one, two), default)


@given(tables)
def test_all_ways_to_look_up_agree(said):
    table = PairTable.of(PEOPLE, *said)
    first, second = np.array(every_pair).T
    keys = pair_keys(first, second, PEOPLE)
    one_by_one = [table[pair] for pair in every_pair]
    assert table.at(keys).tolist() == one_by_one
    assert table.along(keys).tolist() == one_by_one
    dense = table.dense()
    assert dense[first, second].tolist() == dense[second, first].tolist() == one_by_one


@given(tables, st.sets(st.sampled_from(every_pair)))
def test_values_along_some_keys(said, pairs):
    table = PairTable.of(PEOPLE, *said)
    some = np.array(sorted(pairs), dtype=np.int64).reshape(-1, 2)
    keys = pair_keys(some[:, 0], some[:, 1], PEOPLE)
    assert table.along(keys).tolist() == table.at(keys).tolist()


@given(tables)
def test_rows_hold_each_pair_from_both_sides(said):
    table = PairTable.of(PEOPLE, *said)
    starts, others, values = table.rows
    for person in range(PEOPLE):
        row = slice(starts[person], starts[person + 1])
        assert others[row].tolist() == table.others(person).tolist() == sorted(others[row])
        assert values[row].tolist() == [table[person, other] for other in others[row]]
    assert len(others) == 2 * len(table)


people = st.integers(0, PEOPLE - 1)


@given(st.lists(st.tuples(people, people, st.integers(-9, 9))))
def test_summed_adds_up_and_leaves_out_pairs_of_one(rows):
    table = PairTable.summed(PEOPLE, *np.array(rows, dtype=np.int64).reshape(-1, 3).T)
    expected: dict[tuple[int, int], int] = {}
    for one, two, value in rows:
        if one != two:
            pair = (min(one, two), max(one, two))
            expected[pair] = expected.get(pair, 0) + value
    assert {(one, two): value for one, two, value in table} == expected


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(-9, 9), st.integers(0, 9))))
def test_sum_by_key(rows):
    keys, *columns = np.array(rows, dtype=np.int64).reshape(-1, 3).T
    distinct, *sums = sum_by_key(keys, *columns)
    assert distinct.tolist() == sorted(set(keys.tolist()))
    for column, summed in zip(columns, sums, strict=True):
        assert summed.tolist() == [column[keys == key].sum() for key in distinct]


@given(st.integers(0, 999_999), st.integers(0, 999_999))
def test_keys_of_a_million_people(one, two):
    key = int(pair_keys(one, two, 1_000_000))
    assert divmod(key, 1_000_000) == (min(one, two), max(one, two))


@pytest.mark.parametrize("pair", [(1, 1), (0, 3), (-1, 2)])
def test_a_pair_is_of_two_of_the_people(pair):
    with pytest.raises(InputError):
        PairTable.of(3, {pair: 1})


def test_a_pair_is_listed_once():
    with pytest.raises(InputError, match="once"):
        PairTable.of(3, {(0, 1): 1, (1, 0): 2})


@pytest.mark.parametrize(("first", "second"), [([0], [3]), ([-1], [1])])
def test_summed_takes_the_people_only(first, second):
    with pytest.raises(InputError, match="3 people"):
        PairTable.summed(3, first, second, np.array([1]))


def test_keys_and_values_go_together():
    with pytest.raises(InputError):
        PairTable(3, np.array([1]), np.array([], dtype=np.int64))


def test_within():
    assert PairTable.empty(3).within(1, 0)
    assert PairTable.of(3, {(0, 1): 4}).within(4, 4)
    assert not PairTable.of(3, {(0, 1): 4}).within(0, 3)
