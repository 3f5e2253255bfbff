"""What seattrellis is asked, with a stand-in that seats everyone in turn."""

import sys
from types import ModuleType, SimpleNamespace
from typing import Any

from benchmarks.peers.tools.peer_seattrellis import APART, courses
from tests.benchmarks.peers.tools.stand_ins import question, seats_everyone


def test_a_table_is_a_row_far_from_all_others(monkeypatch):
    def kept(**settings):
        return SimpleNamespace(**settings)

    asked = []

    def compute_rotation_plan(told):
        asked.append(told)
        seated = [
            SimpleNamespace(student_key=student.student_id, seat_id=seat.seat_id)
            for student, seat in zip(told.students, told.layout.seats, strict=False)
        ]
        period = SimpleNamespace(snapshot=SimpleNamespace(assignments=seated))
        return SimpleNamespace(plan=SimpleNamespace(periods=[period] * told.period_count))

    modules: dict[str, dict[str, Any]] = {
        "models.layout": {"ClassroomLayout": kept, "SeatNode": kept},
        "models.student": {"Student": kept},
        "models.history": {"NeighborRelationType": SimpleNamespace(WITHIN_DISTANCE="near")},
        "models.rules": {
            "AvoidRecentNeighborsRule": kept,
            "RuleSet": kept,
            "SoftRules": kept,
        },
        "service": {"compute_rotation_plan": compute_rotation_plan},
        "service_types": {"RotationInput": kept},
    }
    for name in ("", ".models"):
        monkeypatch.setitem(sys.modules, f"seattrellis{name}", ModuleType(f"seattrellis{name}"))
    for name, holds in modules.items():
        module = ModuleType(f"seattrellis.{name}")
        vars(module).update(holds)
        monkeypatch.setitem(sys.modules, f"seattrellis.{name}", module)
    told = question(tables=[3, 4], knows=[], seconds=6.0)
    assert seats_everyone(list(courses(told)), told)
    (one,) = asked
    rows = [seat.row for seat in one.layout.seats]
    assert rows == [1] * 3 + [1 + APART] * 4
    assert one.time_limit_seconds == 3.0
    avoid = one.rules.soft.avoid_recent_neighbors
    assert (avoid.within_distance, avoid.lookback, avoid.max_recent_count) == (4, 2, 0)
