"""What rules ask of those who are there."""

import pytest

from seating import Dinner, Guest, Present, Stays, Together
from seating.rules import AtMost, MustMeet
from seating.rules.shared.kinds import CountAtTable, PairAtTable, PairMeets, SamePlace, TableMate
from seating_solvers.cpsat.model.asked_rules import (
    asked_at,
    asked_rules,
    courses_asked,
    guests_counted,
    guests_named,
    linked_courses,
)
from tests.naive_kinds import Asked

NAMES = ["Ana", "Bo", "Cy", "Dee"]


def dinner(*rules):
    return Dinner.of(NAMES, "2x3", rules=rules)


def test_who_is_away_is_asked_nothing():
    away = Present("1", ("Main",))
    kinds = [one.kind for one in asked_rules(dinner(Together(("1", "2")), away))]
    assert kinds == [PairAtTable(0, 1, 1, True)]


def test_who_is_away_is_not_counted():
    counted = Asked((CountAtTable(frozenset({0, 1}), 0, frozenset({0}), 0, 1),))
    mate = Asked((TableMate(2, 0, frozenset({0, 1, 2})),))
    kinds = [one.kind for one in asked_rules(dinner(counted, mate, Present("1", ("Main",))))]
    assert [guests_counted(kind) for kind in kinds] == [{1}, {1}]


def test_a_rule_over_courses_asks_nothing_of_who_is_there_once():
    whole = dinner(Stays("1"), Present("1", ("Main",)))
    assert asked_rules(whole) == []
    once = dinner(MustMeet(("1", "2")), Present("1", ("Main",)))
    (found,) = asked_rules(once)
    assert courses_asked(once.present, found.kind) == [1]


def test_only_some_rules_are_asked():
    asked = dinner(Together(("1", "2")), Together(("3", "4"), ("Main",)))
    assert {one.rule for one in asked_rules(asked)} == {0, 1}
    assert [one.rule for one in asked_rules(asked, [1])] == [1]


@pytest.mark.parametrize(
    ("kind", "named"),
    [
        (PairMeets(2, 0), (2, 0)),
        (SamePlace(3), (3,)),
        (CountAtTable(frozenset({0, 1}), 0, frozenset({0}), 0, 1), ()),
    ],
)
def test_guests_named_are_those_whose_own_place_is_asked_about(kind, named):
    assert guests_named(kind) == named


def test_courses_that_a_rule_links_are_looked_at_together():
    asked = dinner(Together(("1", "2")), Stays("1"), Present("1", ("Starter", "Dessert")))
    found = asked_rules(asked)
    assert linked_courses(asked.present, found) == [[0, 2], [1]]
    assert {one.rule for one in asked_at(asked, found, [0, 2])} == {0, 1}
    assert asked_at(asked, found, [1]) == []
    assert linked_courses(asked.present, []) == [[0], [1], [2]]


def test_rules_that_only_count_name_nobody():
    guests = [Guest(name, fields={"role": "host"}) for name in NAMES]
    asked = asked_rules(Dinner.of(guests, "2x3", rules=[AtMost("role", 2, "host")]))
    assert len(asked) == 3
    assert all(not guests_named(one.kind) for one in asked)
