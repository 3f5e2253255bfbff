"""Rules of an evening within a longer dinner."""

from dataclasses import fields

import pytest

from seating import At, Closed, Dinner, NeverAt, Present, Stays, Those, Together
from seating.dinner.scoped_rule import ELSEWHERE, scoped_rule
from seating.rules.every_rule import EVERY_RULE

DINNER = Dinner.of(["Ana", "Bo"], "2x2", ["Soup", "Main"])
CALLED = (["a", "b"], ["Rose", "Fern"], ["May · Soup", "May · Main"])


def scoped(rule):
    return scoped_rule(rule, DINNER, *CALLED)


def test_guests_tables_and_courses_are_called_as_there():
    assert scoped(At("2", "1", 2, ("Main",))) == At("b", "Rose", 2, ("May · Main",))
    assert scoped(NeverAt("1", ("2", "1"))) == NeverAt("a", ("Fern", "Rose"), courses=(*CALLED[2],))
    assert scoped(Together(("1", "2"))) == Together(("a", "b"), (*CALLED[2],))


def test_kinds_of_guests_stay_kinds():
    those = Those("team", ("Red",))
    assert scoped(Together((those, "1"))) == Together((those, "a"), (*CALLED[2],))


@pytest.mark.parametrize("rule", [Stays("1"), Closed(("1",)), Present("1", ("Soup",))])
def test_what_is_about_a_whole_evening_is_left_to_it(rule):
    assert scoped(rule) is None


def test_every_rule_that_names_guests_tables_or_courses_names_them_in_fields_that_are_known():
    known = {"guest", "guests", "table", "tables", "courses"}
    for rule in EVERY_RULE:
        names = {field.name for field in fields(rule)}
        if "courses" in names and rule not in ELSEWHERE:
            others = names - known
            assert not any(name.startswith(("guest", "table", "course")) for name in others), rule
