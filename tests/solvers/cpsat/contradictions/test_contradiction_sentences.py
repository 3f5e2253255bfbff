from hypothesis import given, settings

from seating import (
    Apart,
    At,
    Beside,
    Dinner,
    Guest,
    InTurn,
    NotOpposite,
    Opposite,
    Present,
    Stays,
    Together,
)
from seating.rules import AtLeast
from seating.words.errors import Origin
from seating_solvers.cpsat.contradictions.contradiction_sentences import explain
from seating_solvers.cpsat.effort import Effort
from tests.solvers.cpsat.every_plan import can_be_kept
from tests.solvers.cpsat.ruled import ruled_dinners

NAMES = ["Ana", "Bo", "Cy", "Dee", "Eve", "Fay"]


def told(dinner: Dinner):
    return explain(dinner, Effort(work=60))


@settings(max_examples=50)
@given(ruled_dinners())
def test_a_contradiction_is_named_just_where_there_is_one_and_none_of_its_rules_is_idle(dinner):
    conflict = told(dinner)
    assert (conflict is None) == can_be_kept(dinner)
    if conflict is not None:
        assert not can_be_kept(dinner.changed(rules=conflict.rules))
        for number in range(len(conflict.rules)):
            others = conflict.rules[:number] + conflict.rules[number + 1 :]
            assert can_be_kept(dinner.changed(rules=others)) or not conflict.smallest


def test_it_is_told_in_the_words_and_places_of_the_host():
    rules = [
        Together(("4", "5")),
        Apart(("1", "2"), origin=Origin("guests.csv", 4, "avoid")),
        At("1", "1", courses=("Dessert",), origin=Origin("dinner.toml", 12)),
        At("2", "1", courses=("Dessert",), origin=Origin("dinner.toml", 13)),
        Stays("3"),
    ]
    conflict = told(Dinner.of(NAMES, "2x4", rules=rules))
    assert conflict is not None
    lines = conflict.text().splitlines()
    assert lines[:6] == [
        "These 3 rules cannot be kept together:",
        "  1. Ana and Bo sit at different tables (guests.csv, line 4, column avoid)",
        "  2. Ana sits at table 1 at Dessert (dinner.toml, line 12)",
        "  3. Bo sits at table 1 at Dessert (dinner.toml, line 13)",
        "Any one of them dropped, the others of these can be kept.",
        "  Without 1: Ana and Bo share table 1, at Dessert",
    ]
    for number, line in enumerate(lines[6:], start=2):
        assert line.startswith(f"  Without {number}: {NAMES[number - 2]} sits at table 2, seat ")
        assert line.endswith(", not at table 1, at Dessert")
    assert len(lines) == 8


def test_too_few_seats_at_a_table_are_said_in_numbers():
    rules = [At(str(number), "1", courses=("Main",)) for number in range(1, 5)]
    conflict = told(Dinner.of(NAMES, "2x3", rules=rules))
    assert conflict is not None
    assert conflict.rules == tuple(rules)
    assert conflict.facts == ("table 1 has 3 seats",)


def test_too_few_tables_are_said_in_numbers():
    conflict = told(Dinner.of(NAMES, "2x3", rules=[Apart(("1", "2", "3"))]))
    assert conflict is not None
    assert conflict.facts == ("there are 2 tables",)


def test_a_guest_who_is_away_takes_part():
    guests = [
        Guest(name, fields={"role": "host" if place < 2 else ""})
        for place, name in enumerate(NAMES)
    ]
    rules = [AtLeast("role", "host"), Present("3", ("Main",)), Present("2", ("Starter", "Main"))]
    conflict = told(Dinner.of(guests, "2x3", rules=rules))
    assert conflict is not None
    assert conflict.rules == (rules[0], rules[2])
    assert conflict.allowed[1] == "Bo is there for Dessert too"


def test_other_contradictions_are_mentioned():
    rules = [Apart(("1", "2")), Together(("1", "2")), Apart(("3", "4")), Together(("3", "4"))]
    conflict = told(Dinner.of(NAMES, "2x3", rules=rules))
    assert conflict is not None
    assert len(conflict.rules) == 2
    assert conflict.text().splitlines()[-1] == "Other rules contradict each other too."


def test_who_cannot_sit_opposite_is_told():
    rules = [Opposite(("1", "2")), Opposite(("1", "3")), NotOpposite(("4", "5"))]
    conflict = told(Dinner.of(NAMES, "1x6:long", 1, rules=rules))
    assert conflict is not None
    assert conflict.rules == tuple(rules[:2])
    assert conflict.allowed[0] == "Ana and Bo do not sit opposite each other, at Dinner"
    four = Dinner.of(NAMES[:4], "1x4:long", 1)
    for clash in (
        [Opposite(("1", "2")), Beside(("1", "2"))],
        [NotOpposite(("1", "2")), NotOpposite(("1", "3")), NotOpposite(("1", "4"))],
    ):
        conflict = told(four.changed(rules=clash))
        assert conflict is not None
        assert conflict.rules == tuple(clash)


def test_who_keeps_a_seat_takes_none_in_turn():
    rules = [InTurn(("1", "2"), marked=("head",)), Stays("1"), Stays("2", table=True), Stays("3")]
    rules += [At("3", "1", 2)]
    conflict = told(Dinner.of(NAMES[:4], "1x4", 4, rules=rules))
    assert conflict is not None
    assert conflict.rules == (rules[0], rules[1])
    assert conflict.allowed[0] == "Ana sits never on a seat marked head, not once or twice"
