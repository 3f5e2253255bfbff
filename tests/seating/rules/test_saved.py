"""Rules come back from plan.json as they were, with where the host wrote them."""

from dataclasses import replace

from hypothesis import given

from seating.dinner.plan import Plan
from seating.planfile import decode, encode
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
