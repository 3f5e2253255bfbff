"""Guests counted at tables."""

import pytest

from seating import InputError, Plan
from seating.rules.shared.counting import check_count, count_breaks, tables_of, tables_said
from seating.rules.shared.kinds import CountAtTable
from seating.words.sentences.told import within
from tests.seating.rules.firms_and_roles import APART, DINNER, TOGETHER

ACME = frozenset({0, 1})
TABLES = frozenset({0, 1})


def told(seats, least, most, members=ACME):
    plan = Plan.of(DINNER, seats)
    found = count_breaks(plan, CountAtTable(members, 0, TABLES, least, most), "of Acme")
    return [(one.what, one.amount, one.guests) for one in found]


def test_tables_are_all_unless_some_are_named():
    assert tables_of(DINNER, None) == {0, 1}
    assert tables_of(DINNER, ("elm",)) == {1}
    with pytest.raises(InputError, match="must name one"):
        tables_of(DINNER, ())


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (None, "every table"),
        (("elm",), "table Elm"),
        (("Elm", "Oak"), "any one of the tables Oak and Elm"),
    ],
)
def test_tables_in_a_sentence(names, said):
    assert within(tables_said(DINNER, names, "any_one_of", "every_table")) == said


def test_a_count_is_large_enough():
    check_count(0)
    check_count(1, 1)
    check_count(10_000_000)
    with pytest.raises(InputError, match="at most 10,000,000 here"):
        check_count(2**62)
    with pytest.raises(InputError, match="at least 1 here: '0'"):
        check_count(0, 1)


def test_too_many_at_one_table():
    assert told(APART, 0, 1) == []
    assert told(TOGETHER, 0, 1) == [
        ("2 guests of Acme sit at table Oak, at Soup, not at most 1: Ana and Bo", 1, (0, 1))
    ]


def test_too_few_at_one_table():
    assert told(APART, 1, 9) == []
    assert told(TOGETHER, 1, 9) == [
        ("no guest of Acme sits at table Elm, at Soup, not at least 1", 1, (2, 3))
    ]
    assert [amount for _, amount, _ in told(TOGETHER, 3, 9)] == [1, 3]


def test_a_least_is_not_asked_where_nobody_sits():
    assert told([[0, 1, 2, -1]] * 3, 2, 9) == []
