"""What the host's page needs at the door."""

from seating import (
    Apart,
    AtLeast,
    Dinner,
    Guest,
    InTurn,
    MustMeet,
    NoRepeats,
    Plan,
    Present,
    Stays,
    Those,
)
from seating.evening.changed_dinner import changed_dinner
from seating.evening.evening_changes import EveningChanges, Newcomer
from seating.outputs.page.door_content import AskedOfNewcomers, door_content
from seating.rules.shared.kinds import MeetAtMost, SamePlace


def _plan(dinner):
    guests = len(dinner.guests)
    return Plan.of(dinner, [range(guests)] * len(dinner.courses))


def test_who_is_away_and_by_how_many_rules():
    rules = (Present("1", ("Starter",)), Apart(("1", "2")), Present(Those(), ("Starter", "Main")))
    content = door_content(_plan(Dinner.of(["Ana", "Bo"], "1x4", 3, rules=rules)))
    assert content["away"] == [[1, 0, 1], [2, 0, 2], [2, 1, 1]]
    assert content["present"] == {"0": [0], "2": [0, 1]}


def test_rules_that_count_who_is_there_are_named():
    rules = (Apart(("1", "2")), InTurn())
    dinner = Dinner.of(["Ana", "Bo", "Cy", "Di"], "2x2", 2, rules=rules)
    assert door_content(_plan(dinner))["uncounted"] == [1]


def test_newcomers_have_the_keys_and_ids_that_the_library_gives_them():
    guests = [Guest("Ana", "7", own_id=True), Guest("Bo", "x"), Guest("Cy", "99999999999")]
    dinner = Dinner.of(guests, "1x8", 2)
    content = door_content(_plan(dinner))
    assert content["id"] == 7
    everywhere = frozenset({0, 1})
    news = tuple(Newcomer(Guest(f"N{at}", str(8 + at)), everywhere) for at in range(3))
    changed = changed_dinner(dinner, EveningChanges(0, newcomers=news))
    assert [guest.key for guest in changed.guests[3:]] == content["keys"][:3]


def test_what_rules_for_everyone_ask_of_a_newcomer():
    rules = (Stays(Those()), NoRepeats(), Apart(("1", "2")), MustMeet((Those(),)))
    for tables in ("1x4", "1x3"):  # with room, and full
        dinner = Dinner.of(["Ana", "Bo", "Cy"], tables, 2, rules=rules)
        asked = AskedOfNewcomers(dinner)
        assert asked.of(rules[0]) == ([SamePlace(3)], [])
        (kind,) = rules[1].kinds(dinner)
        assert isinstance(kind, MeetAtMost)
        assert asked.of(rules[1]) == ([], [0])
        assert asked.of(rules[2]) == ([], [])
        assert asked.of(rules[3]) is None


def test_nothing_is_asked_of_a_newcomer_by_what_a_column_says():
    guests = [Guest(name, fields={"role": "host"}) for name in ("Ana", "Bo")]
    rules = (AtLeast("role", "host", 1), Stays(Those("role", ("host",))))
    dinner = Dinner.of([*guests, Guest("Cy")], "2x4", 2, rules=rules)
    asked = AskedOfNewcomers(dinner)
    for rule in rules:
        assert asked.of(rule) == ([], [])
