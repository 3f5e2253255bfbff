"""Kinds of seats: as the host names them, and the head that every table has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seating.room.seat_kinds import checked_tags, tagged_seats
from seating.room.shapes.every_shape import EVERY_SHAPE
from seating.room.table import Table
from seating.words.errors import InputError


def test_seats_have_kinds_that_nobody_can_change():
    table = Table("1", 8, tags={"near the door": [3, 1, 3]})
    assert table.tagged("Near the  Door") == (1, 3)
    assert table.tagged("leg") == ()
    with pytest.raises(TypeError):
        table.tags["leg"] = (1,)  # type: ignore[index]  # which is what is tested


@given(st.integers(1, 40), st.sampled_from(list(EVERY_SHAPE.values())))
def test_the_head_is_known_without_a_tag(seats, shape):
    assert tagged_seats(shape, seats, {}, "HEAD") == shape.head_of_table(seats)
    assert tagged_seats(shape, seats, {"leg": (1,)}, "door") == ()


def test_the_host_may_say_where_the_head_is():
    assert Table("1", 8, tags={"Head": (5,)}).tagged("head") == (5,)


@pytest.mark.parametrize(
    ("tags", "told"),
    [
        ({"leg": (9,)}, "no such seat to be leg"),
        ({"leg": (0,)}, "table Oak has seats 1 to 8"),
        ({" ": (1,)}, "a kind of seats at table Oak needs a name"),
        ({"leg": (1,), "Leg ": (2,)}, "two kinds of seats at table Oak have one name"),
    ],
)
def test_what_is_no_kind_of_seats(tags, told):
    with pytest.raises(InputError, match=told):
        checked_tags("Oak", 8, tags)
