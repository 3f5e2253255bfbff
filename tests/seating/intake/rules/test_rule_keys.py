"""The rows of the dinner file's rules are of rules, and of keys that there are."""

import pytest

from seating.intake.rules.beside_keys import BesideKeys
from seating.intake.rules.rule_keys import RULE_KEYS
from seating.rules import EVERY_RULE


def test_every_rule_can_be_written():
    called = {rule.called() for rule in EVERY_RULE} - {"at_one_of"}
    assert called | {"couples"} == set(RULE_KEYS)


@pytest.mark.parametrize("key", RULE_KEYS)
def test_beside_it_stand_keys_that_there_are(key):
    row = RULE_KEYS[key]
    assert row.beside <= row.keys <= set(BesideKeys.__struct_fields__)
    assert ("but" in row.keys) == row.guests
    assert row.narrows == (row.guests and key != "accompanied")
    assert row.guests or not row.everyone


def test_every_key_stands_beside_some_rule():
    assert set(BesideKeys.__struct_fields__) == {
        key for row in RULE_KEYS.values() for key in row.keys
    }
