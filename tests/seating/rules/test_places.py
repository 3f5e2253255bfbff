"""Rules about the seats a guest may sit on, but *at*."""

import pytest

from seating import AtOneOf, Dinner, Head, InputError, NeverAt, OnSeat, Plan, Table
from tests.seating.rules.kept import NAMES

TABLES = (
    Table("Oak", 4, tags={"leg": (2,), "by the door": (3, 4)}),
    Table("Elm", 4, "top", tags={"Leg": (1,)}),
    Table("Ash", 4),
)
DINNER = Dinner.of(NAMES, TABLES, ("Soup", "Fish"))


def broken(rule, *seats):
    plan = Plan.of(DINNER.changed(rules=(rule,)), [[seat, 9, 10, 11] for seat in seats])
    return [(one.what, one.amount, one.course, one.guests) for one in rule.breaks(plan)]


def test_one_of_several_tables():
    rule = AtOneOf("1", ("Oak", "Elm"))
    assert broken(rule, 3, 4) == []
    assert broken(rule, 0, 8) == [
        ("Ana sits at table Ash, seat 1, not at table Oak or Elm, at Fish", 1, 1, (0,))
    ]


def test_never_at_a_table_or_a_kind_of_seat():
    rule = NeverAt("1", ("Ash",), ("leg",))
    assert broken(rule, 0, 5) == []
    assert broken(rule, 1, 4) == [
        ("Ana sits at table Oak, seat 2, which is at table Ash or on a seat marked leg, at Soup",
         1, 0, (0,)),
        ("Ana sits at table Elm, seat 1, which is at table Ash or on a seat marked leg, at Fish",
         1, 1, (0,)),
    ]  # fmt: skip
    assert len(broken(rule, 8, 0)) == 1


def test_a_kind_of_seat():
    rule = OnSeat("1", "By the Door")
    assert broken(rule, 2, 3) == []
    assert broken(rule, 2, 0) == [
        ("Ana sits at table Oak, seat 1, not marked By the Door, at Fish", 1, 1, (0,))
    ]


def test_the_head_of_a_table():
    assert broken(Head("1"), 0, 5) == []
    assert broken(Head("1"), 8, 6) == []
    assert broken(Head("1"), 1, 4) != []
    assert broken(Head("1", "Oak"), 0, 5) == [
        ("Ana sits at table Elm, seat 2, not at the head of table Oak, at Fish", 1, 1, (0,))
    ]
    assert broken(NeverAt("1", marked=("head",)), 0, 1) != []


def test_who_is_away_sits_nowhere_wrong():
    assert broken(OnSeat("1", "leg"), -1, -1) == []


def test_sentences():
    said = {
        AtOneOf("1", ("oak", "Elm", "Oak")): "Ana sits at table Oak or Elm",
        NeverAt("1", ("oak",)): "Ana never sits at table Oak",
        NeverAt("1", marked=("leg", "head")): "Ana never sits on a seat marked leg or head",
        NeverAt("1", ("Oak", "Elm"), ("leg",), ("Soup",)): (
            "Ana never sits at table Oak or Elm or on a seat marked leg at Soup"
        ),
        OnSeat("1", "leg"): "Ana sits on a seat marked leg",
        Head("1"): "Ana sits at the head of a table",
        Head("1", "elm", ("2",)): "Ana sits at the head of table Elm at Fish",
    }
    assert {rule: rule.sentence(DINNER) for rule in said} == said


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (AtOneOf("1", ()), "must name one"),
        (AtOneOf("1", ("Oek",)), "did you mean 'Oak'"),
        (NeverAt("1"), "never where?"),
        (NeverAt("1", ("Oek",)), "did you mean 'Oak'"),
        (NeverAt("1", marked=("lag",)), "no such kind of seat: 'lag'\n  did you mean 'leg'"),
        (OnSeat("1", "hed"), "did you mean 'head'"),
        (OnSeat("1", "leg", ()), "must name one"),
        (Head("1", "Oek"), "did you mean 'Oak'"),
        (Head("9"), "no such guest"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        DINNER.changed(rules=(rule,))
