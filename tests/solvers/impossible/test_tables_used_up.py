"""Guests who run out of tables."""

from seating import At, ChangesTable, Closed, Dinner, NeverAt, NeverReturns, Table
from seating_solvers.impossible.first_impossible import impossible_by_counting
from seating_solvers.impossible.tables_used_up import tables_used_up
from tests.solvers.impossible.told_by import guests, told, why


def test_more_courses_than_tables():
    assert told(tables_used_up, Dinner.of(guests(8), "2x4", 3, rules=[NeverReturns(("1",))])) == (
        "A guest who is there at 3 courses needs 3 tables for that, and there are 2",
        "It would take 3 tables, or no more than 2 courses",
    )
    assert not why(tables_used_up, Dinner.of(guests(8), "2x4", 2, rules=[NeverReturns()]))


def test_one_table_cannot_be_changed():
    assert told(tables_used_up, Dinner.of(guests(8), "1x8", 3, rules=[ChangesTable()])) == (
        "A guest who is there at 3 courses needs 2 tables for that, and there is 1",
        "It would take 2 tables",
    )


def test_tables_that_other_rules_leave():
    rules = [NeverReturns(("1",)), NeverAt("1", ("3",))]
    said = why(tables_used_up, Dinner.of(guests(12), "3x4", 3, rules=rules))
    assert said == (
        "Guest 1 is there at 3 courses, and the rules leave too few tables to sit at each of them "
        "once"
    )
    once = [NeverReturns(("1",)), At("1", "3", courses=("Main",))]
    assert not why(tables_used_up, Dinner.of(guests(12), "3x4", 3, rules=once))


def test_tables_that_are_closed():
    rules = [
        NeverReturns(("1",)),
        Closed(("3",), courses=("Main", "Dessert")),
        Closed(("2",), (1,)),
    ]
    dinner = Dinner.of(guests(6), "3x4", 3, rules=rules)
    assert why(tables_used_up, dinner) == ""
    shut = (*rules, Closed(("3",), courses=("Starter",)))
    conflict = impossible_by_counting(dinner.changed(rules=shut))
    assert conflict is not None
    assert conflict.rules == (rules[0], rules[1], shut[3])


def test_a_large_table_to_which_all_would_return():
    room = (Table("Big", 20), Table("Small", 4), Table("Tiny", 2))
    assert why(tables_used_up, Dinner.of(guests(24), room, 3, rules=[NeverReturns()])) == (
        "At table Big 54 guests must sit over the evening, since the others have 6 seats; who sits "
        "at no table twice is there at most once: 24 in all"
    )
    hosts = NeverReturns(but=tuple(str(number) for number in range(1, 19)))
    assert not why(tables_used_up, Dinner.of(guests(24), room, 3, rules=[hosts]))
