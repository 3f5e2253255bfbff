"""Places that are laid in a room."""

import numpy as np
import pytest

from seating.movement.places import Places, letter_of
from seating.room.table import Table
from seating.words.errors import InputError

ROOM = [Table("A", 3), Table("B", 4)]


def test_every_seat_has_a_place_where_nothing_else_is_said():
    places = Places(ROOM)
    assert len(places) == 7
    assert places.seat.tolist() == [1, 2, 3, 1, 2, 3, 4]


def test_letters_count_the_places_and_not_the_seats():
    places = Places(ROOM, [0, 2, 4, 5, 6])
    assert places.letter.tolist() == [0, 1, 0, 1, 2]
    assert places.seat.tolist() == [1, 3, 2, 3, 4]
    assert [one.tolist() for one in places.by_letter] == [[0, 2], [1, 3], [4]]


def test_numbers_go_along_tables_or_across_them():
    places = Places(ROOM)
    assert places.numbered(across=False).tolist() == list(range(7))
    assert places.numbered(across=True).tolist() == [0, 3, 1, 4, 2, 5, 6]


def test_a_table_without_a_place_has_none():
    places = Places(ROOM, [3, 4])
    assert places.sizes.tolist() == [0, 2]
    assert np.array_equal(places.table, [1, 1])


@pytest.mark.parametrize("seats", [[], [0, 0], [7], [-1]])
def test_places_are_in_the_room_and_no_two_at_a_seat(seats):
    with pytest.raises(InputError):
        Places(ROOM, seats)


def test_letters_go_on_after_z():
    assert [letter_of(one) for one in (0, 25, 26, 51, 52, 701, 702)] == [
        *("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA")
    ]
