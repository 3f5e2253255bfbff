"""Rules are mended for a second even where time is over."""

import pytest

from seating_solvers import Budget
from seating_solvers.annealing import mend_first as module
from seating_solvers.annealing.mend_first import mend_first
from seating_solvers.running.when_to_stop import Watch
from tests.solvers.annealing.test_mended_plan import dinner_of, scheduled


@pytest.mark.parametrize(("late", "over"), [(-1.0, False), (0.5, False), (1.5, True)])
def test_rules_come_first_for_a_second_however_late_it_is(monkeypatch, late, over):
    monkeypatch.setattr("time.time", lambda: 1010.0 + late)
    asked = []
    monkeypatch.setattr(module, "mended_plan", lambda *given: asked.append(given[-1]()))
    mend_first(scheduled(dinner_of()), Watch(Budget(seconds=10.0), started=1000.0), 1)
    assert asked == [over]
