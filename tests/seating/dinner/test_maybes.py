"""Guests who may stay away, spread over the tables."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from seating import At, AtLeast, AtMost, Dinner, Guest, Plan, Present, Together
from seating.dinner.maybes import (
    chance_of,
    maybes_of,
    maybes_told,
    spreads_maybes,
    with_maybes_spread,
    without_maybes_spread,
)
from seating.score.score import judge
from seating.words.errors import Origin


def party(people, maybes, tables, courses=2, rules=(), **fields):
    guests = [
        Guest(f"Guest {number}", fields={"maybe": "yes", **fields} if number < maybes else {})
        for number in range(people)
    ]
    return Dinner.of(guests, tables, courses, rules=rules)


def counts(dinner):
    return [
        (type(rule).__name__, rule.most if isinstance(rule, AtMost) else rule.least, rule.courses)
        for rule in with_maybes_spread(dinner).rules
        if isinstance(rule, AtMost | AtLeast)
    ]


def test_as_many_as_there_are_tables_sit_at_tables_of_their_own():
    assert counts(party(15, 2, "2x8")) == [("AtMost", 1, None), ("AtLeast", 1, None)]
    assert counts(party(24, 2, "3x8")) == [("AtMost", 1, None)]


def test_more_are_spread_so_that_no_table_has_two_more_than_another():
    assert counts(party(24, 7, "3x8")) == [("AtMost", 3, None), ("AtLeast", 2, None)]


def test_where_nothing_is_to_be_spread_nothing_is_asked():
    for people, maybes, tables in ((8, 3, "1x8"), (16, 0, "2x8"), (16, 16, "2x8"), (6, 3, "2x8")):
        dinner = party(people, maybes, tables)
        assert counts(dinner) == [], (people, maybes, tables)
        assert with_maybes_spread(dinner).rules == ()


def test_couples_who_may_stay_away_and_guests_held_at_a_table_are_looked_at():
    assert counts(party(24, 2, "3x8", rules=[Together(("1", "2"))])) == []
    assert counts(party(24, 3, "3x8", rules=[Together(("1", "2"))])) == [("AtMost", 2, None)]
    held = [At("1", "1"), At("2", "1"), At("3", "1")]
    assert counts(party(24, 5, "3x8", rules=held)) == [("AtMost", 3, None), ("AtLeast", 1, None)]


def test_who_is_away_at_a_course_is_not_counted_there():
    late = [Present("1", ("Dessert",)), Present("2", ("Dessert",))]
    assert counts(party(24, 4, "3x8", rules=late)) == [
        ("AtMost", 1, ("Main",)),
        ("AtMost", 2, ("Dessert",)),
        ("AtLeast", 1, ("Dessert",)),
    ]


def test_rules_of_the_host_about_them_stand_alone():
    own = AtMost("maybe", 2, "yes", origin=Origin("dinner.toml", 3))
    dinner = party(24, 3, "3x8", rules=[own])
    assert with_maybes_spread(dinner).rules == (own,)
    assert without_maybes_spread(dinner) is dinner
    assert not spreads_maybes(own)


def test_they_are_taken_away_again_and_told():
    dinner = party(24, 5, "3x8", rules=[Together(("9", "10"))])
    spread = with_maybes_spread(dinner)
    assert without_maybes_spread(spread).rules == dinner.rules
    assert maybes_told(dinner) == []
    assert maybes_told(spread) == [
        "5 guests may stay away: at most 2 of them sit at one table; --maybes anywhere does not "
        "look at that."
    ]
    assert spread.rules[1].sentence(spread) == (
        "At most 2 guests whose maybe is yes sit at one table"
    )


def test_chances():
    assert chance_of(Guest("Ana", fields={"maybe": "yes", "chance": "0.7"})) == 0.7
    assert chance_of(Guest("Ana", fields={"maybe": "yes", "chance": "soon"})) == 0.5
    assert chance_of(Guest("Ana", fields={"chance": "0.7"})) == 1.0
    assert maybes_of(party(5, 2, "1x5")).tolist() == [0, 1]


@given(st.integers(2, 5), st.integers(3, 6), st.data())
def test_a_plan_that_deals_them_out_keeps_the_rules(tables, seats, data):
    people = data.draw(st.integers(tables * seats - tables + 1, tables * seats))
    maybes = data.draw(st.integers(1, people - 1))
    dinner = with_maybes_spread(party(people, maybes, f"{tables}x{seats}", 1))
    dealt = np.arange(people)
    plan = Plan.of(dinner, [(dealt % tables) * seats + dealt // tables])
    assert judge(plan).breaks == ()
