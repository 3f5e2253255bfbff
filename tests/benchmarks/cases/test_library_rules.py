"""Rules of a case as the library says them."""

import pytest

import seating
from benchmarks.cases.case_rule import CaseRule
from benchmarks.cases.library_rules import library_rules

SAID = [
    (CaseRule("together", (0, 2)), [seating.Together(("1", "3"))]),
    (CaseRule("apart", (0, 2), courses=(1,)), [seating.Apart(("1", "3"), ("Course 2",))]),
    (CaseRule("at", (4, 5), table=2), [seating.At("5", "3"), seating.At("6", "3")]),
    (CaseRule("stays", (4,)), [seating.Stays("5", table=True)]),
    (CaseRule("familiar", (4,), courses=(0,)), [seating.Familiar("5", ("Course 1",))]),
    (CaseRule("changes_table"), [seating.ChangesTable()]),
    (CaseRule("at_most", column="company", count=2), [seating.AtMost("company", 2)]),
    (CaseRule("at_least", column="role", value=1, count=2), [seating.AtLeast("role", "1", 2)]),
    (CaseRule("spread_evenly", column="team"), [seating.SpreadEvenly("team")]),
]


@pytest.mark.parametrize(("rule", "said"), SAID, ids=[rule.kind for rule, _ in SAID])
def test_each_kind_is_said(rule, said):
    assert list(library_rules((rule,))) == said
