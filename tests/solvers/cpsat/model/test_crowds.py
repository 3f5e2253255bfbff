"""Guests who are all the same to rules."""

from seating import Dinner, Present, Together
from seating.rules.shared.kinds import Alternates, CountAtTable
from seating_solvers.cpsat.model.asked_rules import asked_rules
from seating_solvers.cpsat.model.crowds import (
    alternating_at,
    colours_of,
    crowds_at,
    named_guests,
)
from tests.naive_kinds import Asked

SOME = frozenset({2, 3, 4})


def dinner(*rules):
    return Dinner.of([str(number) for number in range(8)], "3x4", rules=rules)


def test_whose_own_place_is_asked_about_is_named():
    asked = dinner(Together(("1", "2"), ("Main",)), Present("3", ("Main",)))
    found = named_guests(asked, asked_rules(asked), [0, 1])
    assert found == [set(), {0, 1}, set()]


def test_those_counted_alike_are_a_crowd():
    counted = Asked((CountAtTable(SOME, 0, frozenset({0}), 0, 1),))
    asked = dinner(Together(("1", "2")), counted, Present("5", ("Main",)))
    rules = asked_rules(asked)
    crowds = crowds_at(asked, rules, 0, {0, 1}, colours_of(asked, []))
    assert sorted(crowds) == [(2, 3), (5, 6, 7)]
    assert crowds_at(asked, rules, 1, {0, 1}, colours_of(asked, [])) == [(2, 3, 4, 5, 6, 7)]


def test_those_of_other_colours_are_not():
    alternates = Alternates((0, 0, 0, 1, 1, 1, -1, -1), 0)
    asked = dinner(Asked((alternates, alternates)))
    rules = asked_rules(asked)
    assert alternating_at(rules, 0) == [alternates]
    assert alternating_at(rules, 1) == []
    colours = colours_of(asked, [alternates])
    assert colours == [(0,)] * 3 + [(1,)] * 3 + [(-1,)] * 2
    assert sorted(crowds_at(asked, rules, 0, set(), colours)) == [(0, 1, 2), (3, 4, 5), (6, 7)]
