"""Rooms that cannot be are refused before any table of theirs is there."""

import pytest

from seating.dinner.dinner import Dinner
from seating.room import written_tables
from seating.room.room_size import check_room_size
from seating.room.table import Table
from seating.room.written_tables import tables_from
from seating.words.errors import InputError


@pytest.mark.parametrize(
    ("size", "said"),
    [
        ({"tables": 1001, "seats": 1001, "pairs": 1, "guests": 1}, None),
        ({"tables": 1002, "seats": 1002, "pairs": 1, "guests": 1}, "a room for 1 guest has at"),
        ({"tables": 20, "seats": 30_000, "pairs": 1, "guests": 200}, None),
        ({"tables": 20, "seats": 30_001, "pairs": 1, "guests": 200}, "200 guests .* 30,000 seats"),
        ({"tables": 9, "seats": 10**7, "pairs": 1, "guests": 10**6}, None),
        ({"tables": 9, "seats": 10**7 + 1, "pairs": 1, "guests": 10**6}, "most 10,000,000 seats"),
        ({"tables": 10**6, "seats": 10**7, "pairs": 10**8}, None),
        ({"tables": 10**6 + 1, "seats": 10**7, "pairs": 1}, "a room has at most 1,000,000 tables"),
        ({"tables": 10**6, "seats": 10**7, "pairs": 10**8 + 1}, "too many tables of so many"),
    ],
)
def test_how_large_a_room_can_be(size, said):
    if said is None:
        check_room_size(**size)
    else:
        with pytest.raises(InputError, match=said):
            check_room_size(**size)


@pytest.mark.parametrize(
    "description",
    ["1000000000x10", "9" * 1000 + "x8", "3x8," + "9" * 4301 + "x" + "9" * 4301, "30x2000"],
)
def test_nothing_is_built_of_what_is_refused(description, monkeypatch):
    def built(*_: object) -> Table:
        raise AssertionError("a table was made")

    monkeypatch.setattr(written_tables, "Table", built)
    with pytest.raises(InputError) as error:
        tables_from(description, guests=20)
    assert len(str(error.value)) < 500


def test_a_dinner_is_not_in_a_larger_room():
    tables = [Table(str(number), 1) for number in range(1003)]
    with pytest.raises(InputError, match="a room for 2 guests has at most 1,002 tables"):
        Dinner.of(["Ana", "Bo"], tables)
    assert len(Dinner.of(["Ana", "Bo"], tables[1:]).tables) == 1002
