import pickle
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.room.shapes.every_shape import EVERY_SHAPE, shape_of
from seating.room.table import Table
from seating.words.errors import InputError

tables = st.builds(Table, st.just("1"), st.integers(1, 40), st.sampled_from(tuple(EVERY_SHAPE)))


@given(tables)
def test_seats_lie_apart_and_distances_are_symmetric(table):
    away = table.distances
    assert away.shape == (table.seats, table.seats)
    assert np.array_equal(away, away.T)
    assert (away[~np.eye(table.seats, dtype=bool)] > 0.3).all()


@given(tables)
def test_neighbours_and_facing_seats_are_told_apart(table):
    for near in (table.beside, table.opposite):
        assert np.array_equal(near, near.T)
        assert not near.diagonal().any()
    assert not (table.beside & table.opposite).any()
    assert (table.beside.sum(axis=1) <= 2).all()
    assert (table.opposite.sum(axis=1) <= 1).all()


@given(tables)
def test_neighbours_are_within_reach_of_each_other(table):
    near = 1.12 if table.seats > 3 else 1.5
    assert (table.distances[table.beside] <= near).all()


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": " "},
        {"name": "\u200b"},
        {"seats": 0},
        {"seats": 2001},
        {"shape": "rond"},
        {"diameter": 0.0},
        {"width": -1.0},
        {"cover": float("nan")},
        {"diameter": float("inf")},
        {"tags": {"leg": (9,)}},
        {"tags": {"leg": (0,)}},
        {"tags": {" ": (1,)}},
        {"tags": {"leg": (1,), "Leg ": (2,)}},
    ],
)
def test_what_is_no_table(wrong):
    with pytest.raises(InputError):
        Table(**({"name": "1", "seats": 8} | wrong))


def test_a_misspelt_shape_is_guessed():
    with pytest.raises(InputError, match="did you mean 'round'"):
        Table("1", 8, "rond")


def test_a_table_with_tags_travels():
    table = Table("1", 8, "long", x=1.0, room="Hall", tags={"leg": (3,)})
    again = pickle.loads(pickle.dumps(table))
    assert again == table
    assert hash(again) == hash(table)
    assert again != Table("1", 8, "long", x=1.0, room="Hall")


@given(tables, st.integers(1, 4))
def test_added_seats_change_nothing_of_a_tables_own(table, more):
    added = min(more, table.most_added)
    grown = replace(table, seats=table.seats + added, added=added)
    own = slice(0, table.seats)
    assert grown.own_seats == table.seats
    assert np.array_equal(grown.heads[own], table.heads)
    for what in ("distances", "beside", "opposite"):
        assert np.array_equal(getattr(grown, what)[own, own], getattr(table, what))
    assert grown.tagged("head") == table.tagged("head")
    assert grown.without_added() == table
    assert grown.without_added(added) is grown
    assert pickle.loads(pickle.dumps(grown)) == grown
    assert shape_of(grown).edge(grown) == shape_of(table).edge(table)


@given(tables)
def test_an_added_seat_is_close_to_the_seats_beside_it_and_on_no_other(table):
    grown = replace(table, seats=table.seats + 1, added=1)
    away, last = grown.distances[-1], table.seats
    assert (away[:last] > 0.25).all()
    assert 0 <= grown.beside[last].sum() <= 2
    if grown.beside[last].any():
        assert away[grown.beside[last]].max() <= away[:last].min() + 0.35
    assert not grown.opposite[last].any()


@pytest.mark.parametrize("added", [-1, 8, 3])
def test_more_seats_than_there_is_room_for_are_not_added(added):
    with pytest.raises(InputError, match="so many seats cannot be added"):
        Table("1", 8, "long", added=added)


def test_fewer_added_seats_take_their_tags_along():
    table = Table("1", 6, tags={"leg": (2, 5, 6)}, added=2)
    assert dict(table.without_added(1).tags) == {"leg": (2, 5)}
    assert table.without_added(1).own_seats == 4


def test_tables_of_one_kind_are_as_if_made_one_by_one():
    table = Table("1", 6, "long", cover=0.5, room="Hall", tags={"leg": (2, 5)}, added=1)
    called = table.called(["Rose", "2"])
    assert called == (replace(table, name="Rose"), replace(table, name="2"))
    assert [dict(one.tags) for one in called] == [dict(table.tags)] * 2
    assert np.array_equal(called[0].distances, table.distances)


@pytest.mark.parametrize("name", ["", "\u200b", "x" * 1000])
def test_tables_of_one_kind_need_names_as_others_do(name):
    table = Table("1", 6)
    with pytest.raises(InputError) as alone:
        replace(table, name=name)
    with pytest.raises(InputError) as together:
        table.called(["2", name])
    assert str(together.value) == str(alone.value)
