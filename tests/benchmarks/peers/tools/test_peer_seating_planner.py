"""What seating-planner is asked, with a stand-in that fills tables in turn."""

import sys
from types import SimpleNamespace
from typing import Any

import pytest

from benchmarks.peers.tools.peer_seating_planner import courses
from tests.benchmarks.peers.tools.stand_ins import question, seats_everyone


class Frame(dict[str, Any]):
    """Columns by name, and as long as one of them."""

    def __len__(self):
        return len(next(iter(self.values()), ()))


def test_who_met_is_in_conflict_and_who_stays_together_is_not(monkeypatch, capsys):
    asked = []

    class SeatingPlanner:
        def __init__(self, groups, preferences, conflicts, **settings):
            asked.append((preferences, conflicts, settings))
            names = list(groups)
            tables = [name for name, seats in settings["tables"].items() for _ in range(seats)]
            self.frame = Frame({"guest_name": names, "assigned_table": tables})

        def run(self):
            sys.stdout.write("chatter")
            return self.frame

    stand_in = SimpleNamespace(SeatingPlanner=SeatingPlanner)
    monkeypatch.setitem(sys.modules, "seating_planner", stand_in)
    told = question(together=[[0, 1]], apart=[[2, 5]])
    assert seats_everyone(list(courses(told)), told)
    (wants, conflicts, settings), (_, later, _) = asked
    assert wants == [("0", "1")]
    assert conflicts == [("2", "5")]  # 0 and 1 know each other, and share a table all the same
    assert later == [("0", "2"), ("1", "2"), ("2", "5"), ("3", "4"), ("3", "5"), ("4", "5")]
    assert settings["tables"] == {"T0": 3, "T1": 3}
    assert settings["max_capacity_overflow"] == 0.0
    assert capsys.readouterr().out == ""


def test_no_plan_of_a_course_ends_it(monkeypatch):
    planner = SimpleNamespace(run=Frame)
    stand_in = SimpleNamespace(SeatingPlanner=lambda *_, **__: planner)
    monkeypatch.setitem(sys.modules, "seating_planner", stand_in)
    with pytest.raises(SystemExit, match="no plan of course 1"):
        list(courses(question()))
