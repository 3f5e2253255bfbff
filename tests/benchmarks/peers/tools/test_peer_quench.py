"""What quench is asked, with a stand-in that tries nothing."""

import sys
from types import SimpleNamespace

import pytest

from benchmarks.peers.tools.peer_quench import TRIAL, courses
from tests.benchmarks.peers.tools.stand_ins import question, seats_everyone


class State:
    """Everyone at the tables in turn."""

    def __init__(self, entities, slots):
        self.at = {one: slots[place % len(slots)] for place, one in enumerate(entities)}

    def group(self, slot):
        return [one for one, where in self.at.items() if where is slot]

    def items(self):
        return self.at.items()


@pytest.fixture
def quench(monkeypatch):
    asked = []

    class Solver:
        def __init__(self, entities, slots, scorer, init, iterations):
            assert init == "balanced"
            self.state = State(entities, slots)
            costs = {name: rule(self.state) for name, rule, _ in scorer}
            asked.append((iterations, costs))

        def solve(self, seed):
            return SimpleNamespace(best_state=self.state, seed=seed)

    stand_in = SimpleNamespace(
        Entity=type("Entity", (), {"__init__": lambda self, name: setattr(self, "id", name)}),
        Slot=lambda name, capacity: SimpleNamespace(id=name, capacity=capacity),
        Scorer=list,
        Solver=Solver,
        soft=lambda rule, weight, name: (name, rule, weight),
        hard=lambda rule, name: (name, rule, None),
    )
    monkeypatch.setitem(sys.modules, "quench", stand_in)
    return asked


def test_who_met_counts_against_meeting_again(quench):
    asked = question(knows=[[0, 2]])
    assert seats_everyone(list(courses(asked)), asked)
    assert [costs["repeats"] for _, costs in quench] == [1.0, 1.0, 6.0, 6.0]
    assert all(moves >= TRIAL for moves, _ in quench)


@pytest.mark.parametrize(
    ("rules", "broken"),
    [
        ({"together": [[0, 2]]}, False),
        ({"together": [[0, 1]]}, True),
        ({"apart": [[0, 1]]}, False),
        ({"apart": [[0, 1, 2]]}, True),
    ],
)
def test_rules_are_constraints(quench, rules, broken):
    list(courses(question(**rules)))
    assert {costs["rules"] for _, costs in quench} == {broken}


def test_without_rules_there_is_no_constraint(quench):
    list(courses(question()))
    assert "rules" not in quench[0][1]
