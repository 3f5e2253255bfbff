"""A fair share of some guests for each table."""

import pytest

from seating import At, Dinner, Present, SpreadEvenly
from seating.rules.shared.table_shares import shares


def dinner(tables: str, guests: int, *rules) -> Dinner:
    return Dinner.of([f"G{number}" for number in range(guests)], tables, ("Soup",), rules=rules)


def shared(dinner: Dinner, members: int) -> dict[tuple[int, int], set[int]]:
    """Tables by the least and most of the first guests of the list."""
    found = shares(dinner, 0, frozenset(range(members)))
    return {(least, most): set(tables) for least, most, tables in found}


def test_tables_alike_share_alike():
    assert shared(dinner("3x4", 12), 5) == {(1, 2): {0, 1, 2}}
    assert shared(dinner("3x4", 12), 6) == {(2, 2): {0, 1, 2}}


def test_a_large_table_takes_a_large_share():
    assert shared(dinner("1x8,1x4", 12), 3) == {(2, 2): {0}, (1, 1): {1}}


def test_what_every_plan_keeps_is_not_asked():
    assert shared(dinner("3x4", 12), 1) == {}
    assert shared(dinner("3x4", 12), 0) == {}


def test_who_is_away_is_not_counted():
    away = (Present("1", ()), Present("3", ()))
    assert shared(dinner("2x3", 6, *away), 3) == {}
    assert shared(dinner("2x3", 6, *away), 4) == {(1, 1): {0, 1}}


def test_shares_follow_who_must_sit_at_a_table():
    held = [At(str(number), "1") for number in range(1, 7)]
    assert shared(dinner("2x6", 8, *held), 4) == {(3, 3): {0}, (1, 1): {1}}


@pytest.mark.parametrize("members", range(9))
def test_a_rule_that_follows_from_the_shares_changes_none(members):
    spread = SpreadEvenly("team")
    plain = dinner("1x5,1x3", 8)
    guests = tuple(type(guest)(guest.name, guest.id, {"team": "a"}) for guest in plain.guests)
    teams = plain.changed(guests=guests)
    assert shared(teams.changed(rules=(spread,)), members) == shared(teams, members)


@pytest.mark.parametrize("sizes", ["3x4", "1x8,1x4", "2x5,1x2"])
@pytest.mark.parametrize("members", [2, 5, 7])
def test_shares_of_all_tables_hold_everybody(sizes, members):
    found = shared(dinner(sizes, 12), members)
    asked = sum(len(tables) for tables in found.values())
    assert sum(least * len(tables) for (least, _), tables in found.items()) <= members
    if asked == len(dinner(sizes, 12).tables):
        assert sum(most * len(tables) for (_, most), tables in found.items()) >= members


def test_few_are_one_at_a_table_at_most():
    dinner = Dinner.of([str(number) for number in range(8)], "4x2", 1)
    assert list(shares(dinner, 0, frozenset({0, 5}))) == [(0, 1, frozenset(range(4)))]


def test_one_alone_is_where_anybody_is():
    assert list(shares(Dinner.of(["Ana"], "1x2", 1), 0, frozenset({0}))) == [(1, 1, frozenset({0}))]
