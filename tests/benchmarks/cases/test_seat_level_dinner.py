"""A seat-level instance as a dinner: its talk and worth are those of the file."""

import numpy as np
import pytest

import seating
from benchmarks.cases.case import strangers
from benchmarks.cases.seat_level_dinner import seat_case, seat_dinner
from benchmarks.cases.seat_level_set import SeatLevel, document

NAMES = ("1x8:long", "1x14:oval", "1x24:u", "1x16:square", "1x12:top", "2x7")


@pytest.mark.parametrize("meet", ["near", "beside"])
@pytest.mark.parametrize("room", NAMES)
def test_talk_is_that_of_the_file(room, meet):
    said = document(SeatLevel(room, 2, meet, "couples"))
    dinner = seat_dinner(seat_case(said))
    assert len(dinner.guests) == said["guests"]
    for table in dinner.tables:
        assert dinner.talk.between(table).tolist() == said["layouts"][0]["talk"]
    assert dinner.talk.worth.values.tolist() == said["worth"]
    assert {int(talk) for talk in dinner.prior.values} == {said["acquaintances"][0][2]}


def test_each_rule_is_said():
    said = {
        **document(SeatLevel("2x4", 2, "near")),
        "rules": [
            {"kind": "together", "guests": [0, 1]},
            {"kind": "apart", "guests": [0, 2], "courses": [1]},
            {"kind": "beside", "guests": [0, 1]},
            {"kind": "not_beside", "guests": [3, 4]},
            {"kind": "opposite", "guests": [3, 4]},
            {"kind": "at", "guests": [5, 6], "table": 1},
            {"kind": "at", "guests": [5], "table": 1, "seat": 0},
            {"kind": "stays", "guests": [5, 6]},
        ],
    }
    assert list(seat_dinner(seat_case(said)).rules) == [
        seating.Together(("1", "2")),
        seating.Apart(("1", "3"), ("Course 2",)),
        seating.Beside(("1", "2")),
        seating.NotBeside(("4", "5")),
        seating.Opposite(("4", "5")),
        seating.At("6", "2"),
        seating.At("7", "2"),
        seating.At("6", "2", 1),
        seating.Stays("6"),
        seating.Stays("7"),
    ]


def test_another_case_is_none():
    with pytest.raises(AssertionError):
        seat_dinner(strangers(2, 2, 1))
    assert np.array_equal(seat_case(document(SeatLevel("2x4", 2, "near"))).knows, np.empty((0, 2)))
