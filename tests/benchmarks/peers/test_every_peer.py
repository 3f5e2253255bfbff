"""The other tools: what they can state are features that there are."""

import pytest

from benchmarks.cases.case import Case
from benchmarks.cases.case_rule import CaseRule
from benchmarks.instances.instance import Instance, always
from benchmarks.peers.every_peer import PEERS
from benchmarks.peers.features import cannot_state

EVERYTHING = {
    "acquaintances",
    "guests who are away",
    "tables of several sizes",
    "talk nearby",
    "rules",
    "rules: together",
    "rules: apart",
}


@pytest.mark.parametrize("name", PEERS)
def test_what_a_tool_states_is_told_by_its_features(name):
    assert PEERS[name].states <= EVERYTHING


def test_who_draws_cards_may_be_given_any_dinner_and_is_judged_by_its_rules():
    case = Case(4, (2, 3), 2, meet="near", rules=(CaseRule("changes_table"),))
    told = Instance("x/y", always(case))
    assert cannot_state(told, case, PEERS["random"].states) is None
    assert cannot_state(told, case, PEERS["greedy"].states) == "talk nearby"
