"""Rules that contradict each other, as the host reads of them."""

from seating import Apart, Dinner, Together
from seating.words.errors import Origin
from seating_solvers.cpsat.contradictions.conflict import OTHERS_CLASH, Conflict

RULES = (Apart(("1", "2"), origin=Origin("guests.csv", 2, "avoid")), Together(("1", "2")))
DINNER = Dinner.of(["Ana", "Bo", "Cy"], "2x3", 1, rules=RULES)


def test_rules_facts_and_what_comes_of_dropping_each():
    conflict = Conflict(DINNER, RULES, ("there are 2 tables",), ("Ana and Bo share", ""), True)
    assert conflict.text().splitlines() == [
        "These 2 rules cannot be kept together:",
        "  1. Ana and Bo sit at different tables (guests.csv, line 2, column avoid)",
        "  2. Ana and Bo share a table",
        "There are 2 tables.",
        "Any one of them dropped, the others of these can be kept.",
        "  Without 1: Ana and Bo share",
    ]


def test_one_rule_and_nothing_to_say_of_dropping_it():
    conflict = Conflict(DINNER, RULES[:1], ("1 guest", "It would take 2"), ("",), smallest=True)
    assert conflict.text(60).splitlines()[-2:] == ["1 guest.", "It would take 2."]
    assert conflict.text(60).startswith("This rule cannot be kept:")


def test_other_rules_that_clash_too_are_told_once():
    conflict = Conflict(DINNER, RULES, (), (OTHERS_CLASH,) * 2, smallest=True)
    assert conflict.text().endswith("Other rules contradict each other too.")
