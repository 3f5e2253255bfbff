"""What comes of dropping one rule."""

from seating import Apart, At, Dinner, Present, Together
from seating_solvers.cpsat.contradictions.conflict import OTHERS_CLASH
from seating_solvers.cpsat.contradictions.without_a_rule import without_a_rule
from seating_solvers.cpsat.effort import Effort

NAMES = ["Ana", "Bo", "Cy", "Dee", "Eve", "Fay"]


def told(rules, clash, **more):
    dinner = Dinner.of(NAMES, "2x3", 2, rules=rules)
    return without_a_rule(dinner, clash, Effort(**{"work": 60, **more}))


def test_each_is_broken_by_as_little_as_can_be():
    rules = [At("1", "1"), At("2", "1"), Apart(("1", "2"), ("Main",))]
    first, second, third = told(rules, [0, 1, 2])
    assert first.startswith("Ana sits at table 2")
    assert second.startswith("Bo sits at table 2")
    assert third == "Ana and Bo share table 1, at Main"
    assert ";" not in first


def test_more_than_two_places_are_counted():
    rules = [Together(("1", "2", "3")), Apart(("1", "2", "3", "4"), ("Main",))]
    assert OTHERS_CLASH in told(rules, [0])


def test_a_guest_could_be_there():
    rules = [Together(("1", "2"), ("Dessert",)), Present("1", ("Main",))]
    assert told(rules, [1]) == ["Ana is there for Dessert too"]


def test_without_time_nothing_is_told():
    rules = [At("1", "1"), At("1", "2")]
    assert told(rules, [0, 1], work=0) == ["", ""]
