import pytest

from seating import At, Dinner, Guest, InputError, Present, SpreadEvenly
from tests.seating.rules.firms_and_roles import DINNER, broken


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


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (SpreadEvenly("firm"), "Guests of each firm are spread evenly over the tables"),
        (
            SpreadEvenly("firm", "acme", ("Soup",)),
            "Guests whose firm is Acme are spread evenly over the tables at Soup",
        ),
    ],
)
def test_sentence(rule, said):
    assert rule.sentence(DINNER) == said


@pytest.mark.parametrize(
    ("rule", "what"),
    [
        (SpreadEvenly("rule"), "did you mean 'role'"),
        (SpreadEvenly("role", "hots"), "did you mean 'host'"),
    ],
)
def test_what_is_no_rule(rule, what):
    with pytest.raises(InputError, match=what):
        DINNER.changed(rules=(rule,))
