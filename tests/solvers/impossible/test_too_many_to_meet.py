"""More people to meet than can be brought together."""

from seating import Dinner, MustMeet
from seating_solvers.impossible.too_many_to_meet import too_many_to_meet
from tests.solvers.impossible.told_by import guests, told, why


def everyone(count: int) -> tuple[str, ...]:
    return tuple(str(number) for number in range(1, count + 1))


def test_more_than_a_guest_can_meet():
    rules = [MustMeet(("1", str(other))) for other in range(2, 18)]
    assert told(too_many_to_meet, Dinner.of(guests(40), "5x8", 2, rules=rules)) == (
        "Guest 1 is to meet 16 guests, and meets 7 at a table at most: 14 at 2 courses",
        "It would take 3 courses",
    )
    assert not why(too_many_to_meet, Dinner.of(guests(40), "5x8", 2, rules=rules[:14]))


def test_more_neighbours_than_two_at_a_course():
    rule = MustMeet(everyone(6), beside=True)
    assert told(too_many_to_meet, Dinner.of(guests(6), "1x6", 2, rules=[rule])) == (
        "Guest 1 is to meet 5 guests, and has 2 neighbours at most: 4 at 2 courses",
        "It would take 3 courses",
    )
    assert not why(too_many_to_meet, Dinner.of(guests(6), "1x6", 3, rules=[rule]))


def test_more_pairs_than_the_room_brings_together():
    rule = MustMeet(everyone(12))
    said = why(too_many_to_meet, Dinner.of(guests(12), "1x8,2x2", 2, rules=[rule]))
    assert said == (
        "66 pairs are to meet, and over 2 courses they can be 60 pairs at one table at most"
    )
