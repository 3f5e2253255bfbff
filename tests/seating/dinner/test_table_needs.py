"""What rules ask of the tables in use."""

import numpy as np
import pytest

from seating import Apart, AtLeast, AtMost, Dinner, Guest, Head, Present, Table
from seating.dinner.course import usual_courses
from seating.dinner.even_spread import even_spread
from seating.dinner.table_needs import table_needs
from seating.rules import AtOneOf, ChangesTable, NeverReturns, NoRepeats


def dinner(*rules, guests=18, tables=8, seats=6, courses=1, hosts=5):
    people = tuple(
        Guest(f"Guest {number}", fields={"role": "host" if number <= hosts else "guest"})
        for number in range(1, guests + 1)
    )
    room = tuple(Table(str(number), seats) for number in range(1, tables + 1))
    return Dinner(people, room, usual_courses(courses), rules=rules)


def needs(asked, course=0):
    fixed = [np.zeros(len(asked.tables), dtype=np.int64) for _ in asked.courses]
    return table_needs(asked, fixed)[course]


def in_use(asked):
    return (even_spread(asked).high > 0).sum(axis=1).tolist()


def test_no_rules_ask_for_nothing():
    assert (needs(dinner()).least, needs(dinner()).most) == (1, 2**31)
    assert in_use(dinner()) == [6]


@pytest.mark.parametrize(("least", "most"), [(1, 5), (2, 2), (3, 1), (9, 1)])
def test_tables_that_each_want_some_of_a_value_are_no_more_than_those_can_be_at(least, most):
    assert needs(dinner(AtLeast("role", "host", least))).most == most


def test_who_is_away_can_be_at_no_table():
    away = Present("1", ("Main",))
    asked = dinner(AtLeast("role", "host"), away, courses=2)
    assert [needs(asked, course).most for course in range(2)] == [5, 4]
    assert in_use(asked) == [5, 4]


def test_tables_that_take_few_of_a_value_are_enough_for_all_of_them():
    assert needs(dinner(AtMost("role", 2))).least == 7
    assert in_use(dinner(AtMost("role", 2), hosts=13)) == [7]


def test_a_rule_about_some_tables_asks_nothing_of_the_others():
    assert needs(dinner(AtLeast("role", "host", 3, tables=("1",)))).most == 2**31


def test_guests_who_are_all_kept_apart_have_a_table_each():
    everyone = tuple(str(number) for number in range(1, 8))
    assert needs(dinner(Apart(everyone), Apart(("8", "9")))).least == 7


@pytest.mark.parametrize(("rule", "least"), [(NeverReturns, 3), (ChangesTable, 2)])
def test_who_moves_on_needs_tables_to_move_to(rule, least):
    asked = dinner(rule(("1",)), guests=6, courses=3)
    assert needs(asked).least == least
    assert in_use(asked) == [max(2, least)] * 3


def test_who_may_not_meet_again_needs_smaller_tables():
    everyone = tuple(str(number) for number in range(1, 10))
    asked = dinner(NoRepeats(everyone), guests=9, seats=9, courses=3)
    assert needs(asked).least == 3
    assert in_use(asked) == [3] * 3


def test_tables_with_seats_that_guests_must_have_are_in_use():
    asked = dinner(Head("1"), Head("2"), AtOneOf("3", ("7", "8")), guests=8)
    used = np.flatnonzero(even_spread(asked).high[0])
    assert len({6, 7} & set(used.tolist())) == 1
    assert len(used) >= 2
