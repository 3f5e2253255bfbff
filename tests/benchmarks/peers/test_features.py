"""What a tool may not be able to state, in words."""

import numpy as np
import pytest

from benchmarks.cases.case import Case, strangers
from benchmarks.cases.case_rule import CaseRule
from benchmarks.instances.instance import Instance, always
from benchmarks.instances.named_instances import instance_named
from benchmarks.peers.features import cannot_state, features

PAIR = np.array([[0, 1]])
RULE = CaseRule("together", (0, 1))


@pytest.mark.parametrize(
    ("case", "has"),
    [
        (strangers(2, 3, 2), []),
        (Case(6, (3, 3), 2, PAIR), ["acquaintances"]),
        (Case(6, (3, 3), 2, away=PAIR), ["guests who are away", "tables of several sizes"]),
        (Case(6, (2, 4), 2), ["tables of several sizes"]),
        (Case(5, (3, 3), 2, meet="near"), ["talk nearby", "tables of several sizes"]),
        (Case(6, (3, 3), 2, rules=(RULE, RULE)), ["rules: together"]),
        (
            Case(6, (3, 3), 2, rules=(CaseRule("familiar", (0,), courses=(0,)),)),
            ["rules: familiar (some courses)"],
        ),
    ],
)
def test_features(case, has):
    assert features(case) == has


def test_all_that_a_case_has_must_be_among_what_is_stated():
    case = Case(6, (3, 3), 2, PAIR, rules=(RULE,))
    told = Instance("x/y", always(case))
    assert cannot_state(told, case, frozenset({"acquaintances"})) == "rules: together"
    assert cannot_state(told, case, frozenset({"rules: together"})) == "acquaintances"
    assert cannot_state(told, case, frozenset({"rules", "acquaintances"})) is None


def test_what_a_case_does_not_say_nobody_is_told():
    party = instance_named("party/1-13x6")
    said = cannot_state(party, party.make(), frozenset({"acquaintances", "rules"}))
    assert said == "what the instance says beside its case"
