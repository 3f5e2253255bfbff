"""What is broken is told in the language of the sheet, beside the rule."""

from seating import AtMost, Dinner, Guest, Plan, Stays, Together, judge
from seating.outputs.choices.broken_told import broken_told

GUESTS = [Guest("Ana", fields={"team": "A"}), Guest("Bo", fields={"team": "A"}), Guest("Cy")]
DINNER = Dinner.of(
    GUESTS,
    "2x2",
    ["Soup", "Main"],
    rules=[Together(("Ana", "Cy"), ("Soup",)), AtMost("team", 1, courses=("Soup",)), Stays("Bo")],
)
PLAN = Plan.of(DINNER, [[0, 1, 2], [0, 2, -1]])


def told(lang):
    return {broken_told(PLAN, rule, one, lang) for rule, one in judge(PLAN).breaks}


def test_in_english_it_is_the_sentence_of_the_terminal():
    assert told("en") == {one.what for _, one in judge(PLAN).breaks}


def test_in_german_it_names_guests_tables_and_courses():
    assert told("de") == {
        "Ana und Cy: Tisch 1 und Tisch 2, Soup",
        "Ana und Bo: Tisch 1, Soup",
        "Bo",
        "Cy hat keinen Platz bei Main",
    }
