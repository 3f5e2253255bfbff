"""A rule of a case: every kind that it may be is counted, and said by the library."""

from typing import get_args

from benchmarks.cases.case_rule import CaseRule, RuleKind
from benchmarks.judging.rules_checker import BROKEN


def test_every_kind_is_counted():
    assert set(get_args(RuleKind)) == set(BROKEN)


def test_rules_of_equal_numbers_are_equal():
    assert CaseRule("at", (1,), table=2) == CaseRule("at", (1,), table=2, courses=None)
    assert len({CaseRule("at", (1,)), CaseRule("at", (1,)), CaseRule("stays", (1,))}) == 2
