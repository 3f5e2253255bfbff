"""What is no dinner, and what is said about it."""

import pytest

from seating import (
    Acquaintances,
    At,
    Course,
    Dinner,
    Guest,
    Impossible,
    InputError,
    Present,
    Table,
    Together,
)
from seating.dinner import checks
from seating.people.pairs import PairTable
from seating.room.written_tables import tables_from
from seating.talk.talk import Talk
from seating.words.errors import Origin
from tests.seating.dinner.parts import dinner_with


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"guests": ()}, "at least one guest"),
        ({"tables": ()}, "at least one table"),
        ({"courses": ()}, "at least one course"),
        ({"guests": (Guest("Ana", "x"), Guest("Bo", "x"))}, "Ana and Bo have one: 'x'$"),
        ({"guests": (Guest("Ana", "2"), Guest("Bo"))}, "'2'\n  give every guest an id"),
        ({"tables": (Table("Oak", 3), Table("OAK", 3))}, "name of a table must be unique"),
        ({"courses": (Course("Tea"), Course("tea"))}, "name of a course must be unique"),
        ({"acquaintances": Acquaintances.none(5)}, "of the dinner's guests"),
        ({"interest": PairTable.empty(5, default=1)}, "of the dinner's guests"),
        ({"interest": PairTable.empty(4)}, "interest .* not listed is 1"),
        ({"interest": PairTable.empty(4, default=2)}, "interest .* not listed is 1"),
        ({"interest": PairTable.of(4, {(0, 1): 0}, 1)}, "interest .* from 1 to 1,000"),
        ({"interest": PairTable.of(4, {(0, 1): 1001}, 1)}, "interest .* from 1 to 1,000"),
        ({"rules": (At("9", "1"),)}, "no such guest: '9'"),
    ],
)
def test_what_is_no_dinner(changes, what):
    with pytest.raises(InputError, match=what):
        dinner_with(**changes)


def test_an_error_of_a_rule_says_where_it_was_written():
    rule = Together(("1", "Dea"), origin=Origin("guests.csv", 4, "with"))
    with pytest.raises(InputError) as raised:
        dinner_with(rules=(rule,))
    assert str(raised.value) == (
        "guests.csv, line 4, column with: no such guest: 'Dea'\n  did you mean 'Dee'?"
    )


def test_too_few_seats():
    with pytest.raises(Impossible, match="4 guests, 3 seats at Main: 1 too few"):
        dinner_with(tables=tables_from("3"))
    with pytest.raises(Impossible, match="4 guests, 1 seat at Main: 3 too few"):
        dinner_with(tables=tables_from("1"))


def test_seats_are_needed_for_those_who_are_there():
    rules = (Present("1", ("Main",)), Present("2", ("Dessert",)))
    assert dinner_with(tables=tables_from("3"), rules=rules).seat_count == 3


def test_a_changed_dinner_is_checked():
    assert dinner_with().changed(title="Supper").title == "Supper"
    with pytest.raises(Impossible):
        dinner_with().changed(tables=tables_from("3"))


@pytest.mark.parametrize(
    ("wishes", "what"),
    [
        (((0, 4),), r"a wish is of one of 4 guests, .*: '\(0, 4\)'"),
        (((-1, 1),), r"a wish is of one of 4 guests"),
        (((2, 2),), r"a wish is of one of 4 guests"),
        (((0, 1), (2, 3), (0, 1)), "a guest has one wish twice"),
    ],
)
def test_wishes_that_are_none(wishes, what):
    with pytest.raises(InputError, match=what):
        dinner_with(wishes=wishes)


def test_two_guests_may_wish_for_each_other():
    assert dinner_with(wishes=((0, 1), (1, 0))).wishes == ((0, 1), (1, 0))


def test_there_are_only_so_many_guests(monkeypatch):
    monkeypatch.setattr(checks, "MOST_GUESTS", 3)
    with pytest.raises(InputError, match="at most 3 guests"):
        Dinner.of(["Ana", "Bo", "Cy", "Dee"])


def test_somebody_meets_at_some_course():
    with pytest.raises(InputError, match="at no course does anybody meet"):
        Dinner.of(["Ana", "Bo"], "1x2", [Course("Plenum", meets="nobody")])


def test_rules_of_a_valid_dinner_are_checked_again_where_what_they_look_at_changes(monkeypatch):
    dinner = dinner_with(rules=(At("1", "1"),))
    checked = []
    monkeypatch.setattr(checks, "_check_rule", lambda rule, _: checked.append(rule))
    assert dinner.changed(talk=Talk("beside"), title="Tea").rules == dinner.rules
    assert not checked
    dinner.changed(acquaintances=Acquaintances.none(4))
    assert checked == list(dinner.rules)
