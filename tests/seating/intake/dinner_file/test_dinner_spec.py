"""What can stand in a dinner file."""

import msgspec
import pytest

from seating.intake.dinner_file.dinner_spec import DinnerSpec, RuleSpec
from seating.intake.rules.beside_keys import BesideKeys
from seating.intake.rules.rule_keys import RULE_KEYS


def test_the_keys_that_say_which_rule_come_first():
    assert RuleSpec.__struct_fields__ == (*RULE_KEYS, *BesideKeys.__struct_fields__)


@pytest.mark.parametrize(
    "rule",
    [
        {"at": "Ana", "table": 2},
        {"apart": ["Ana", "Bo"], "courses": [1, "Main"]},
        {"at_most": 1, "column": "company", "value": 3},
        {"not_only": 7, "column": "year"},
        {"no_far_walks": "everyone", "metres": 12},
    ],
)
def test_what_a_rule_may_say(rule):
    (spec,) = msgspec.convert({"rules": [rule]}, DinnerSpec).rules
    said = {key: getattr(spec, key) for key in spec.__struct_fields__}
    assert {key: value for key, value in said.items() if value is not None} == rule


@pytest.mark.parametrize(
    ("content", "path"),
    [
        ({"rules": [{"at": 1}]}, r"\$.rules\[0\].at"),
        ({"rules": [{"at_most": "1"}]}, r"\$.rules\[0\].at_most"),
        ({"rules": [{"sits": "Ana"}]}, "unknown field `sits`"),
        ({"tables": [{"name": "Oak"}]}, "missing required field `seats`"),
    ],
)
def test_what_cannot_stand_there(content, path):
    with pytest.raises(msgspec.ValidationError, match=path):
        msgspec.convert(content, DinnerSpec)
