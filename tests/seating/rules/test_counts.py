"""Rules that count guests of a value at tables."""

import pytest

from seating import (
    At,
    AtLeast,
    AtMost,
    Dinner,
    Guest,
    InputError,
    NotOnly,
    Plan,
    Present,
    SpreadEvenly,
)
from tests.seating.rules.kept import COURSES, TABLES

FIELDS = (
    {"firm": "Acme", "role": "host"},
    {"firm": "ACME ", "role": "Guest; host"},
    {"firm": "Bolt", "role": "guest"},
    {"role": "guest"},
)
GUESTS = [
    Guest(name, fields=cells)
    for name, cells in zip(("Ana", "Bo", "Cy", "Dee"), FIELDS, strict=True)
]
DINNER = Dinner.of(GUESTS, TABLES, COURSES)
APART = [[0, 3, 1, 4]] * 3
TOGETHER = [[0, 1, 3, 4]] * 3


def broken(rule, seats, dinner=DINNER):
    plan = Plan.of(dinner.changed(rules=(*dinner.rules, rule)), seats)
    return [(one.what, one.amount, one.course) for one in rule.breaks(plan)]


def amounts(rule, seats, dinner=DINNER):
    return [one[1] for one in broken(rule, seats, dinner)]


def test_at_most_is_kept():
    assert broken(AtMost("firm", 1), APART) == []
    assert broken(AtMost("firm", 2), TOGETHER) == []
    assert broken(AtMost("firm", 1, "Bolt"), TOGETHER) == []
    assert broken(AtMost("firm", 1, tables=("Elm",)), TOGETHER) == []


def test_at_most_is_broken():
    assert broken(AtMost("firm", 1, courses=("Fish",)), TOGETHER) == [
        ("2 guests whose firm is Acme sit at table Oak, at Fish, not at most 1: Ana and Bo", 1, 1)
    ]
    assert broken(AtMost("role", 0, "guest", ("Oak",), ("Soup",)), TOGETHER) == [
        ("1 guest whose role is Guest sits at table Oak, at Soup, not at most 0: Bo", 1, 0)
    ]


def test_a_cell_may_hold_two_values():
    assert len(broken(AtMost("role", 1, courses=("Soup",)), TOGETHER)) == 2


def test_at_least_is_kept():
    assert broken(AtLeast("role", "HOST"), APART) == []
    assert broken(AtLeast("role", "host", 2, ("Oak",)), TOGETHER) == []


def test_at_least_is_broken():
    assert broken(AtLeast("role", "host", courses=("Cake",)), TOGETHER) == [
        ("no guest whose role is host sits at table Elm, at Cake, not at least 1", 1, 2)
    ]
    assert [one[1] for one in broken(AtLeast("role", "host", 3, courses=("Cake",)), APART)] == [
        2,
        2,
    ]


def test_an_empty_table_needs_nobody():
    dinner = Dinner.of(GUESTS[:2], "2x2", 1)
    assert broken(AtLeast("role", "host", 2), [[0, 1]], dinner) == []
    assert broken(NotOnly("role", "guest"), [[0, 1]], dinner) == []


def test_not_only():
    rule = NotOnly("role", "guest", ("Soup",))
    assert broken(rule, [[0, 1, 2, -1]] * 3) == []
    assert broken(rule, TOGETHER) == [
        ("Only guests whose role is Guest sit at table Elm, at Soup", 1, 0)
    ]


def spread_dinner(tables: str, teams: str) -> Dinner:
    guests = [Guest(f"G{number}", fields={"team": team}) for number, team in enumerate(teams)]
    return Dinner.of(guests, tables, ("Soup",))


def test_spread_evenly_over_tables_alike():
    dinner = spread_dinner("3x4", "aaaaabbbbccc")
    kept = [0, 1, 4, 5, 8, 2, 6, 9, 10, 3, 7, 11]
    assert broken(SpreadEvenly("team"), [kept], dinner) == []
    wrong = broken(SpreadEvenly("team"), [range(12)], dinner)
    said = "4 guests whose team is a sit at table 1, at Soup, not at most 2: G0, G1, G2 and G3"
    assert (said, 2, 0) in wrong
    assert ("no guest whose team is a sits at table 3, at Soup, not at least 1", 1, 0) in wrong


def test_a_large_table_takes_a_large_share():
    dinner = spread_dinner("1x8,1x4", "aaabbbbbbbbb")
    rule = SpreadEvenly("team", "a")
    assert broken(rule, [[0, 1, 8, 2, 3, 4, 5, 6, 7, 9, 10, 11]], dinner) == []
    assert [one[1] for one in broken(rule, [[0, 8, 9, 1, 2, 3, 4, 5, 6, 7, 10, 11]], dinner)] == [
        1,
        1,
    ]


def test_who_is_away_is_not_shared_out():
    dinner = spread_dinner("2x3", "aabbbb")
    dinner = dinner.changed(rules=(Present("1", ()), Present("3", ())))
    assert broken(SpreadEvenly("team"), [[-1, 0, -1, 1, 3, 4]], dinner) == []
    assert broken(SpreadEvenly("team"), [[-1, 0, -1, 3, 4, 5]], dinner) != []


def test_a_share_follows_those_who_are_held_at_a_table():
    dinner = spread_dinner("2x6", "aaabbbcc")
    held = tuple(At(str(number), "1") for number in range(1, 7))
    seats = [[0, 1, 2, 3, 4, 5, 6, 7]]
    assert broken(SpreadEvenly("team", "c"), seats, dinner) != []
    assert broken(SpreadEvenly("team", "a"), seats, dinner.changed(rules=held)) == []


def test_sentences():
    said = {
        AtMost("firm", 1): "No two guests of one firm sit at one table",
        AtMost("Firm", 3, courses=("1",)): "At most 3 guests of one Firm sit at one table at Soup",
        AtMost("firm", 0, "acme"): "No guest whose firm is Acme sits at any table",
        AtMost("firm", 1, "acme", ("oak",)): "No two guests whose firm is Acme sit at table Oak",
        AtMost("firm", 2, None, ("Elm", "Oak")): (
            "At most 2 guests of one firm sit at any one of the tables Oak and Elm"
        ),
        AtLeast("role", "host"): "At every table sits at least 1 guest whose role is host",
        AtLeast("role", "host", 2, ("Elm",), ("Cake",)): (
            "At table Elm sit at least 2 guests whose role is host at Cake"
        ),
        NotOnly("role", "guest"): "At no table sit only guests whose role is Guest",
        SpreadEvenly("firm"): "Guests of each firm are spread evenly over the tables",
        SpreadEvenly("firm", "acme", ("Soup",)): (
            "Guests whose firm is Acme are spread evenly over the tables at Soup"
        ),
    }
    assert {rule: rule.sentence(DINNER) for rule in said} == said


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (AtMost("frim", 1), "no such column: 'frim'\n  did you mean 'firm'"),
        (AtMost("firm", -1), "at least 0 here: '-1'"),
        (AtMost("firm", 1, "Akme"), "no such firm in the list: 'Akme'\n  did you mean 'Acme'"),
        (AtMost("firm", 1, tables=("Ook",)), "did you mean 'Oak'"),
        (AtMost("firm", 1, tables=()), "must name one"),
        (AtMost("firm", 1, courses=()), "must name one"),
        (AtLeast("role", "host", 0), "at least 1 here: '0'"),
        (AtLeast("role", "hots"), "did you mean 'host'"),
        (NotOnly("role", "gest"), "did you mean 'Guest'"),
        (SpreadEvenly("rule"), "did you mean 'role'"),
        (SpreadEvenly("role", "hots"), "did you mean 'host'"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        DINNER.changed(rules=(rule,))
