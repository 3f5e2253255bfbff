import pickle

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.room.shapes.every_shape import EVERY_SHAPE
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
