"""What holds for any rule about the seats a guest may sit on."""

import pytest

from seating import At, AtOneOf, Head, InputError, NeverAt, OnSeat
from seating.rules.shared.kinds import SeatsAllowed
from seating.rules.shared.placed import seats_at, seats_of_kind
from tests.seating.rules.tagged_tables import DINNER, broken

# Oak has the seats 0 to 3, Elm 4 to 7, Ash 8 to 11.
RULES = {
    At("1", "Elm"): {4, 5, 6, 7},
    At("1", "Elm", 2): {5},
    AtOneOf("1", ("Elm", "Ash")): {4, 5, 6, 7, 8, 9, 10, 11},
    NeverAt("1", ("Oak",), ("leg",)): {5, 6, 7, 8, 9, 10, 11},
    OnSeat("1", "leg"): {1, 4},
    Head("1", "Oak"): {0},
}


@pytest.mark.parametrize("rule", RULES)
def test_it_allows_some_seats_at_each_course(rule):
    assert list(rule.kinds(DINNER)) == [
        SeatsAllowed(0, course, frozenset(RULES[rule])) for course in (0, 1)
    ]


@pytest.mark.parametrize("rule", RULES)
def test_any_other_seat_breaks_it(rule):
    free = sorted(set(range(12)) - {9, 10, 11})
    wrong = [seat for seat in free if broken(rule, seat, -1)]
    assert wrong == sorted(set(free) - RULES[rule])


def test_seats_of_tables_count_through_the_room():
    assert seats_at(DINNER, ("Ash", "oak")) == {0, 1, 2, 3, 8, 9, 10, 11}
    assert seats_at(DINNER, ()) == frozenset()


def test_seats_of_a_kind_are_those_of_all_tables():
    assert seats_of_kind(DINNER, "LEG") == {1, 4}
    assert seats_of_kind(DINNER, "by the door") == {2, 3}
    with pytest.raises(InputError, match="no such kind of seat: 'x'\n  there are leg, by the door"):
        seats_of_kind(DINNER, "x")
