import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.room.shapes.every_shape import EVERY_SHAPE
from seating.room.table import Table
from seating.talk.talk import HALF, MEETS, Talk
from seating.words.errors import InputError

tables = st.builds(Table, st.just("1"), st.integers(1, 20), st.sampled_from(tuple(EVERY_SHAPE)))


def test_talk_at_a_round_table_of_eight():
    talk = Talk().between(Table("1", 8))[0]
    chances = 1 - np.exp(-talk / 100)
    assert chances[1:5].round(2).tolist() == [0.93, 0.52, 0.27, 0.21]
    assert talk[1:5].tolist() == [263, 74, 32, 24]


def test_half_a_chance_lies_where_it_is_said_to():
    for half in HALF.values():
        table = Table("1", 2, "top", cover=half)
        assert Talk("near", half).between(table)[0, 1] == round(100 * math.log(2))


@given(tables, st.sampled_from(MEETS), st.floats(0.05, 50))
def test_talk_is_symmetric_and_whole(table, meet, half):
    talk = Talk(meet, half).between(table)
    assert talk.dtype == np.int64
    assert np.array_equal(talk, talk.T)
    assert not talk.diagonal().any()
    assert talk.min() >= 0
    assert talk.max() < 2**13


@given(tables)
def test_whoever_is_nearer_talks_more(table):
    talk, away = Talk().between(table), table.distances
    for seat in range(table.seats):
        others = [other for other in np.argsort(away[seat]) if other != seat]
        assert (np.diff(talk[seat, others]) <= 0).all()


@given(tables)
def test_a_quiet_room_lets_people_talk_further(table):
    quiet, usual, loud = (Talk("near", HALF[room]).between(table) for room in HALF)
    assert (quiet >= usual).all()
    assert (usual >= loud).all()


@given(tables)
def test_everyone_at_a_table_meets(table):
    talk = Talk("table").between(table)
    assert talk.sum() == table.seats * (table.seats - 1)


@given(tables)
def test_beside_or_across(table):
    talk = Talk("beside").between(table)
    assert np.array_equal(talk > 0, table.beside | table.opposite)


@pytest.mark.parametrize("meet", MEETS)
def test_acquaintance_leaves_less_to_gain(meet):
    talk = Talk(meet)
    left = [talk.worth.most - talk.worth(int(prior)) for prior in talk.prior]
    assert left == sorted(left, reverse=True)
    assert left[0] == talk.worth.most
    assert left[3] == 0
    if meet == "near":
        assert left[1] / talk.worth.unit == pytest.approx(0.5, abs=0.01)
        assert left[2] / talk.worth.unit == pytest.approx(0.2, abs=0.01)


@pytest.mark.parametrize("wrong", [{"meet": "nere"}, {"half": 0}, {"half": float("nan")}])
def test_what_is_no_talk(wrong):
    with pytest.raises(InputError):
        Talk(**wrong)


def test_a_misspelt_way_to_meet_is_guessed():
    with pytest.raises(InputError, match="did you mean 'near'"):
        Talk("nere")
