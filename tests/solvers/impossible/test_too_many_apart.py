"""More guests who all sit apart than tables."""

from seating import Apart, AtMost, Dinner
from seating_solvers.impossible.first_impossible import impossible_by_counting
from seating_solvers.impossible.too_many_apart import too_many_apart
from tests.solvers.impossible.told_by import guests, told, why


def test_each_needs_a_table():
    dinner = Dinner.of(guests(24), "3x8", 1, rules=[Apart(("1", "2", "3", "4"))])
    assert told(too_many_apart, dinner) == (
        "Guest 1, Guest 2, Guest 3 and 1 more all sit apart at Dinner: 4 guests, and there are 3 "
        "tables",
        "It would take 4 tables",
    )
    assert not why(too_many_apart, dinner.changed(rules=(Apart(("1", "2", "3")),)))


def test_by_several_rules():
    rules = [Apart(("1", "2", "3")), AtMost("team", 1), Apart(("1", "4")), Apart(("8", "9"))]
    dinner = Dinner.of(guests(24, team=["", "Red", "Red", "Red"]), "3x8", 1, rules=rules)
    conflict = impossible_by_counting(dinner)
    assert conflict is not None
    assert conflict.rules == tuple(rules[:3])
