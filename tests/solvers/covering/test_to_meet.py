"""Who is to meet whom."""

import numpy as np

from seating import Dinner, Plan, Present
from seating_solvers.covering.to_meet import to_meet, unmet

NAMES = ["Ana", "Bo", "Cy", "Dee"]


def test_those_who_know_each_other_or_never_come_together_need_not():
    away = (Present("3", ("1",)), Present("4", ("2",)))
    asked = Dinner.of(NAMES, "1x4", 2, meet="table", knows=[("Ana", "Bo")])
    first, second = (course.name for course in asked.courses)
    away = (Present("3", (first,)), Present("4", (second,)))
    need = to_meet(asked.changed(rules=away))
    assert not need.diagonal().any()
    assert (need == need.T).all()
    assert np.argwhere(np.triu(need)).tolist() == [[0, 2], [0, 3], [1, 2], [1, 3]]


def test_unmet_are_those_of_a_plan_who_do_not():
    asked = Dinner.of(NAMES, "2x2", 1, meet="table", knows=[("Ana", "Cy")])
    plan = Plan.of(asked, [[0, 1, 2, 3]])
    assert unmet(plan).tolist() == [[0, 3], [1, 2], [1, 3]]
