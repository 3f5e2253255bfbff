"""What chance gives is the same, worked out meanwhile or when somebody asks."""

import pytest

from seating import Dinner
from seating.intake import read_dinner
from seating.score.random_baseline import random_baseline
from seating_solvers.planning import chance_beside as beside
from seating_solvers.planning.listener import Listener
from seating_solvers.planning.plan_dinner import plan_dinner
from seating_solvers.planning.plan_request import plan_request

DINNER = Dinner.of([f"Guest {number}" for number in range(20)], "4x5", 2, meet="table")


@pytest.mark.parametrize(("wanted", "many"), [(False, 1), (True, 41)])
def test_it_is_not_begun_where_it_is_little_or_nobody_wants_to_know(monkeypatch, wanted, many):
    monkeypatch.setattr(beside, "MANY", many)
    with beside.chance_beside(DINNER, wanted) as chance:
        assert chance is None


def test_it_is_the_baseline_of_the_dinner(monkeypatch):
    monkeypatch.setattr(beside, "MANY", 40)
    with beside.chance_beside(DINNER, True) as chance:
        assert chance is not None
    assert chance.done()
    assert chance.result() == random_baseline(DINNER)


def test_of_a_plan_it_is_that_of_the_dinner_that_was_planned(monkeypatch, tmp_path):
    monkeypatch.setattr(beside, "MANY", 1)
    path = tmp_path / "guests.csv"
    path.write_text("name\n" + "\n".join(f"Guest {number}" for number in range(14)) + "\n")
    intake = read_dinner(path, tables="2x4,2x5", courses=2)
    request = plan_request(intake, iterations=1000, products=["csv"])
    planned = plan_dinner(intake, request, Listener())
    assert planned.chance is not None
    assert planned.baseline == random_baseline(planned.result.plan.dinner)
