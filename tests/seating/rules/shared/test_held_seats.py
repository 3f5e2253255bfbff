"""Which seats other rules leave to guests."""

from seating import At, InTurn, NeverAt
from seating.rules.shared.held_seats import seats_left_to
from tests.seating.rules.kept import dinner_with


def test_what_several_rules_leave_is_what_all_of_them_do():
    rules = At("1", "Oak", courses=("Soup",)), At("1", "Oak", 2, ("Soup",)), NeverAt("2", ("Elm",))
    assert seats_left_to(dinner_with(*rules)) == {
        (0, 0): frozenset({1}),
        **{(course, 1): frozenset({0, 1, 2}) for course in range(3)},
    }


def test_rules_that_follow_from_it_are_not_looked_at():
    assert seats_left_to(dinner_with(InTurn())) == {}
