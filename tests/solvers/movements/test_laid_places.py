"""Where places are laid, and who stays."""

import numpy as np
import pytest

from seating import At, Closed, Dinner, Impossible, Stays
from seating.movement.ways.letters_move_on import LettersMoveOn, centred
from seating.movement.ways.numbers_added import NumbersAdded
from seating_solvers.movements.laid_places import begun, laid_places, staying


def dinner(guests, tables, *rules, courses=3):
    return Dinner.of([f"Guest {one}" for one in range(guests)], tables, courses, rules=rules)


def test_spare_seats_are_the_last_of_each_table():
    places = laid_places(dinner(30, "5x8"))
    assert places.sizes.tolist() == [6] * 5
    assert places.seat.max() == 6


def test_a_room_that_does_not_come_out_even_has_one_place_more_at_some():
    places = laid_places(dinner(38, "5x8"))
    assert places.sizes.tolist() == [8] * 5
    assert (begun(dinner(38, "5x8"), places, LettersMoveOn(centred(8))).who < 0).sum() == 2


def test_tables_that_are_not_in_use_have_no_place():
    assert laid_places(dinner(8, "4x8")).sizes.tolist() == [4, 4, 0, 0]


def test_a_seat_that_is_closed_at_a_course_has_none():
    places = laid_places(dinner(12, "4x4", Closed(("2",), courses=("Main",))))
    assert places.sizes.tolist() == [4, 0, 4, 4]


def test_a_seat_that_a_rule_names_has_one():
    places = laid_places(dinner(6, "2x8", At("1", "2", 7)))
    assert 8 + 6 in places.room_seat


def test_fewer_seats_all_evening_than_guests():
    crowded = dinner(
        12,
        "4x4",
        Closed(("1",), courses=("Main",)),
        Closed(("2",), courses=("Starter",)),
    )
    with pytest.raises(Impossible, match="8 seats that are open at every course"):
        laid_places(crowded)


def test_who_stays_begins_where_the_way_stays():
    hosted = dinner(20, "5x4", Stays("7"), Stays("3"))
    one = begun(hosted, laid_places(hosted), LettersMoveOn(centred(4)))
    assert one.movement.held == ()
    held = [int(np.flatnonzero(one.who == guest)[0]) for guest in (2, 6)]
    assert all(one.movement.leads[place] == place for place in held)
    assert len({int(one.movement.places.table[place]) for place in held}) == 2


def test_who_stays_is_passed_over_where_the_way_never_stays():
    hosted = dinner(20, "5x4", Stays("7"), At("1", "5"))
    one = begun(hosted, laid_places(hosted), NumbersAdded(3))
    assert len(one.movement.held) == 2
    assert one.movement.places.table[one.who == 0] == 4
    seats = one.movement.seats(one.start, 3)
    assert (seats[:, [0, 6]] == seats[0, [0, 6]]).all()


def test_the_least_free_choose_first():
    told = dinner(8, "2x4", Stays("1"), At("2", "2"), At("3", "2", 1))
    assert [guest for guest, _ in staying(told)] == [2, 1, 0]


def test_everyone_has_a_place():
    for guests, tables in ((27, "1x20:long,1x10"), (19, "3x7"), (1, "1x4"), (13, "1x8,1x6")):
        one = dinner(guests, tables)
        start = begun(one, laid_places(one), NumbersAdded(1)).start
        assert len(set(start.tolist())) == guests
