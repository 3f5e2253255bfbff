"""Dinners full of rules: what binds whom, the same each time."""

import re
from collections import Counter

from benchmarks.measures import rules
from seating import AtMost, Dinner, SpreadEvenly


def test_companies_are_as_many_and_as_large_as_tables():
    dinner = rules.companies(4, 3, 2)
    assert Counter(guest.fields["company"] for guest in dinner.guests) == {
        f"Company {number}": 3 for number in range(4)
    }
    assert [table.seats for table in dinner.tables] == [4] * 3
    assert dinner.rules == (AtMost("company", 1),)


def test_the_gala_has_rules_of_seven_sorts_the_same_each_time():
    dinner = rules.gala()
    sorts = Counter(type(rule).__name__ for rule in dinner.rules)
    assert len(sorts) == 7
    assert (sorts["Together"], sorts["Apart"], sorts["Stays"]) == (60, 40, 10)
    assert (sorts["Present"], sorts["Familiar"]) == (30, 12)
    assert dinner.rules == rules.gala().rules


def test_couples_are_a_man_and_a_woman():
    guests = rules.gala().guests
    for couple in range(60):
        both = guests[2 * couple], guests[2 * couple + 1]
        assert {guest.fields["gender"] for guest in both} == {"man", "woman"}


def test_departments_of_the_office_are_spread():
    dinner = rules.office()
    assert len(dinner.guests) == 217
    assert len({guest.fields["group"] for guest in dinner.guests}) == 12
    assert dinner.rules == (SpreadEvenly("group"),)


def test_says_whether_all_rules_are_kept_and_since_when(capsys):
    rules.measure("two", Dinner.of(["Ana", "Bo", "Cleo", "Dag"], "2x2", 1), 1.0)
    said = r"two: 0 broken, all kept from \d+\.\d s on; 100\.0 % of the bound in \d+\.\d s\n"
    assert re.fullmatch(said, capsys.readouterr().out)
