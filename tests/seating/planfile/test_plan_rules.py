"""Rules come back from plan.json as they were, with where the host wrote them."""

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given

from seating import Apart, AtLeast
from seating.dinner.plan import Plan
from seating.planfile import decode, encode
from seating.planfile.plan_rules import restored, saved
from seating.rules import EVERY_RULE
from seating.words.errors import Origin
from tests.dinners import plans


@given(plans())
def test_any_rule_comes_back(plan):
    origin = Origin("dinner.toml", 7, "rules")
    rules = tuple(replace(rule, origin=origin) for rule in plan.dinner.rules)
    again, _ = decode(encode(Plan(plan.dinner.changed(rules=rules), plan.seats)))
    assert again.dinner.rules == rules
    assert again.dinner.tables == plan.dinner.tables
    assert all(rule.origin == origin for rule in again.dinner.rules)


def test_a_rule_is_told_apart_by_what_it_is_called():
    struct = saved(AtLeast("role", "host", courses=("Soup",)))
    assert msgspec.to_builtins(struct) == {
        "kind": "at_least",
        "column": "role",
        "value": "host",
        "courses": ("Soup",),
    }


def test_where_it_was_written_stands_beside_it():
    rule = Apart(("1", "2"), origin=Origin("guests.csv", 3, "avoid"))
    told = msgspec.to_builtins(saved(rule))
    assert told["origin"] == {"file": "guests.csv", "line": 3, "column": "avoid"}
    assert restored(saved(rule)).origin == rule.origin


def test_the_kinds_are_the_rules(root):
    schema = msgspec.json.decode((root / "docs" / "plan.schema.json").read_bytes())
    rules = schema["$defs"]["SavedDinner"]["properties"]["rules"]["items"]["discriminator"]
    assert set(rules["mapping"]) == {rule.called() for rule in EVERY_RULE}


def test_a_rule_that_cannot_be_saved_is_not_dropped():
    class Odd(Apart):
        pass

    with pytest.raises(TypeError, match="Odd"):
        saved(Odd(("1", "2")))


def test_a_place_in_a_file_of_no_unicode_name_is_kept_all_the_same():
    rule = replace(Apart(("1", "2")), origin=Origin("caf\udce9/dinner.toml", 3, "apart"))
    assert b"caf\\\\udce9/dinner.toml" in msgspec.json.encode(saved(rule))
