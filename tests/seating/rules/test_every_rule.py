"""Every file of the rules is in the one list, and all lists are made of it."""

import inspect
import re
from importlib import import_module

import pytest

from seating.rules.every_rule import EVERY_RULE
from tests import dinners

NO_RULES = {"__init__", "every_rule"}


def test_every_file_is_in_the_list(root):
    files = {path.stem for path in (root / "seating" / "rules").glob("*.py")} - NO_RULES
    listed = {rule.__module__.rpartition(".")[2] for rule in EVERY_RULE}
    assert files == listed, "write its line in seating/rules/every_rule.py"


@pytest.mark.parametrize("rule", EVERY_RULE, ids=lambda rule: rule.called())
def test_a_rule_is_called_as_its_file_and_can_be_made(rule):
    assert rule.__module__ == f"seating.rules.{rule.called()}"
    assert not inspect.isabstract(rule)


@pytest.mark.parametrize("package", ["seating", "seating.rules"])
def test_a_package_brings_every_rule(package):
    names = import_module(package)
    assert {rule.__name__ for rule in EVERY_RULE} <= set(names.__all__)
    assert all(getattr(names, rule.__name__) is rule for rule in EVERY_RULE)
    assert len(set(names.__all__)) == len(names.__all__)


def test_every_rule_is_drawn_by_tests_that_hold_for_all():
    source = inspect.getsource(dinners).partition("def rules_for")[2]
    drawn = set(re.findall(r"\w+", source))
    assert {rule.__name__ for rule in EVERY_RULE} <= drawn, "draw it in rules_for"
