"""Guests who have fewer seats between them than they are."""

from seating import At, Dinner, Head, NeverAt, Stays
from seating.rules.shared.those import Those
from seating_solvers.impossible.first_impossible import impossible_by_counting
from seating_solvers.impossible.seats_too_few import seats_too_few
from tests.solvers.impossible.told_by import guests, told, why


def test_fewer_heads_than_who_are_to_sit_there():
    rules = [Head(str(number)) for number in (1, 2, 3)]
    assert told(seats_too_few, Dinner.of(guests(16), "2x8", 1, rules=rules)) == (
        "Guest 1, Guest 2 and Guest 3 have 2 seats between them at Dinner: table 1, seat 1 and "
        "table 2, seat 1",
        "It would take 3 such seats",
    )
    assert not why(seats_too_few, Dinner.of(guests(16), "3x8", 1, rules=rules))


def test_only_those_who_are_short_of_seats_are_named():
    rules = [At(str(number), "1") for number in range(1, 6)] + [At("6", "2"), Head("7", "2")]
    dinner = Dinner.of(guests(12), "3x4", 1, rules=rules)
    said = why(seats_too_few, dinner)
    assert said.startswith("5 guests (Guest 1, Guest 2, Guest 3 and 2 more) have 4 seats")
    conflict = impossible_by_counting(dinner)
    assert conflict is not None
    assert conflict.rules == tuple(rules[:5])


def test_a_kind_of_guests():
    dinner = Dinner.of(
        guests(12, role=["host"] * 5), "3x4", 1, rules=[At(Those("role", ("host",)), "1")]
    )
    assert why(seats_too_few, dinner).startswith("5 guests (")


def test_no_seat_is_left():
    rules = [At("1", "1"), NeverAt("1", ("1",))]
    said = why(seats_too_few, Dinner.of(guests(8), "2x4", 1, rules=rules))
    assert said == "No seat is left to Guest 1 at Dinner"


def test_who_stays_needs_one_seat_at_every_course():
    courses = ["Soup", "Fish"]
    rules = [
        At("1", "1", courses=("Soup",)),
        At("1", "2", courses=("Fish",)),
        Stays("1", table=True),
    ]
    said = why(seats_too_few, Dinner.of(guests(8), "2x4", courses, rules=rules))
    assert said == "No seat is left to Guest 1 at Soup"
    assert not why(seats_too_few, Dinner.of(guests(8), "2x4", courses, rules=rules[:2]))
