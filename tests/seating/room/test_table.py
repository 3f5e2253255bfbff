import pickle

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.room.shapes.sides import sides_of, square_sides
from seating.room.table import SHAPES, Table
from seating.words.errors import InputError

tables = st.builds(Table, st.just("1"), st.integers(1, 40), st.sampled_from(SHAPES))

ANCHORS = {
    4: [0.79, 1.11],
    6: [0.71, 1.23, 1.42],
    8: [0.66, 1.22, 1.59, 1.72],
    10: [0.63, 1.19, 1.64, 1.93, 2.03],
    12: [0.53, 1.01, 1.43, 1.76, 1.96, 2.03],
}


@pytest.mark.parametrize("seats", ANCHORS)
def test_heads_at_round_tables_of_the_usual_sizes(seats):
    by_offset = Table("1", seats).distances[0, 1 : seats // 2 + 1]
    assert by_offset.round(2).tolist() == ANCHORS[seats]


def test_heads_at_a_long_table():
    away = Table("1", 10, "long").distances
    assert away[1, [2, 3, 8, 7, 6]].round(2).tolist() == [0.61, 1.22, 1.11, 1.27, 1.65]


def test_a_round_table_grows_with_its_seats():
    sizes = [Table("1", seats).round_diameter for seats in range(1, 60)]
    assert sizes == sorted(sizes)
    assert Table("1", 8, diameter=2.0).round_diameter == 2.0


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
    assert (table.distances[table.beside] <= 1.12).all()


@given(tables.filter(lambda table: table.shape in ("long", "square")))
def test_facing_seats_lie_straight_across(table):
    for one, two in np.argwhere(table.opposite):
        across = np.abs(table.heads[one] - table.heads[two])
        assert across.min() == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize(
    ("shape", "seats", "beside", "facing"),
    [
        ("round", 8, 8, 4),
        ("round", 7, 7, 0),
        ("round", 2, 1, 0),
        ("long", 8, 6, 4),
        ("long", 7, 5, 3),
        ("long", 2, 0, 1),
        ("square", 2, 0, 1),
        ("square", 3, 2, 1),
        ("square", 6, 6, 3),
        ("square", 8, 8, 4),
        ("u", 9, 8, 0),
        ("top", 5, 4, 0),
    ],
)
def test_how_many_sit_beside_and_facing(shape, seats, beside, facing):
    table = Table("1", seats, shape)
    assert table.beside.sum() == 2 * beside
    assert table.opposite.sum() == 2 * facing


def test_a_square_table_seats_facing_sides_alike():
    assert square_sides(6) == [2, 1, 2, 1]
    assert square_sides(7) == [2, 2, 2, 1]
    assert Table("1", 8, "square").opposite[0].argmax() == 5


def test_a_horseshoe_is_open_at_its_foot():
    heads = Table("1", 5, "u").heads
    assert heads[2:4, 1].min() > heads[[0, 1, 4], 1].max()
    assert heads[1, 1] == heads[4, 1] > heads[0, 1]


@given(st.integers(0, 50), st.integers(1, 6))
def test_sides_differ_by_one_at_most(seats, sides):
    counts = sides_of(seats, sides)
    assert sum(counts) == seats
    assert max(counts) - min(counts) <= 1
    assert counts == sorted(counts, reverse=True)


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


def test_seats_have_kinds_that_nobody_can_change():
    table = Table("1", 8, tags={"near the door": [3, 1, 3]})
    assert table.tagged("Near the  Door") == (1, 3)
    assert table.tagged("leg") == ()
    with pytest.raises(TypeError):
        table.tags["leg"] = (1,)  # type: ignore[index]  # which is what is tested


def test_a_table_with_tags_travels():
    table = Table("1", 8, "long", x=1.0, room="Hall", tags={"leg": (3,)})
    again = pickle.loads(pickle.dumps(table))
    assert again == table
    assert hash(again) == hash(table)
    assert again != Table("1", 8, "long", x=1.0, room="Hall")


@pytest.mark.parametrize(
    ("shape", "seats", "head"),
    [
        ("round", 8, (1,)),
        ("square", 8, (1, 2)),
        ("square", 12, (2,)),
        ("long", 9, (1, 5, 6, 9)),
        ("long", 1, (1,)),
        ("long", 2, (1, 2)),
        ("u", 9, (5,)),
        ("u", 1, (1,)),
        ("top", 5, (3,)),
        ("top", 4, (2, 3)),
    ],
)
def test_every_shape_has_a_head(shape, seats, head):
    assert Table("1", seats, shape).tagged("head") == head


@given(st.integers(1, 40), st.sampled_from(SHAPES))
def test_a_head_is_a_seat(seats, shape):
    head = Table("1", seats, shape).tagged("head")
    assert head
    assert all(1 <= seat <= seats for seat in head)


def test_the_host_may_say_where_the_head_is():
    assert Table("1", 8, tags={"Head": (5,)}).tagged("head") == (5,)
